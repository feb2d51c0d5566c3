import { attributeNamesOf, attributeOf, putAttribute } from '../../page/dom-access'

/** Attributes that can be set anew without anything happening: no style, no handler, no address. */
const movable = /^(?:class|id|role|tabindex|lang|dir|title|(?:aria|data)-.+)$/

/**
 * Notes the place of an attribute that is about to go. Set again it would stand last, and the page's markup would
 * not be the same.
 * @returns brings an attribute that is back to its place; where it would have to move a `style` or the like, it
 * leaves the attribute where it is: to set such a thing anew, a page's policy can forbid.
 */
export function notePlace(element: Element, name: string): () => void {
  const names = attributeNamesOf(element)
  const behind = names.slice(names.indexOf(name) + 1)
  return () => {
    if (!behind.every(follower => movable.test(follower))) return
    for (const follower of behind) {
      const value = attributeOf(element, follower)
      if (value === null) continue
      putAttribute(element, follower, null)
      putAttribute(element, follower, value)
    }
  }
}
