import { tagOf } from './dom'

const ownTag = /^leeslamp-/i

/** Whether an element is one of the extension's own in the page. */
export function isOwn(element: Element): boolean {
  return ownTag.test(tagOf(element))
}
