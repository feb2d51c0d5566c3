import { attributeNamesOf, attributeOf, putAttribute } from '../../page/dom-access'

/** Attributes that can be removed and set again without side effects: no style, no handler, no address. */
const movable = /^(?:class|id|role|tabindex|lang|dir|title|(?:aria|data)-.+)$/

/**
 * Remembers where among the attributes of an element one stands that is about to be removed. Set again it would be
 * the last, and the markup of the page would differ from what it was.
 * @returns moves the attribute, once it is set again, back to its position. It stays last if a `style` or the like
 * would have to be set again, which the page's content security policy may forbid.
 */
export function rememberAttributeOrder(element: Element, name: string): () => void {
  const names = attributeNamesOf(element)
  const followers = names.slice(names.indexOf(name) + 1)
  return () => {
    if (!followers.every(follower => movable.test(follower))) return
    for (const follower of followers) {
      const value = attributeOf(element, follower)
      if (value === null) continue
      putAttribute(element, follower, null)
      putAttribute(element, follower, value)
    }
  }
}
