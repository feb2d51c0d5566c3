import { tagOf } from './dom'

/** The attribute on a block of the page that is hidden. */
export const hiddenMark = 'data-leeslamp-hidden'

/** The attribute on an element whose locks are undone; its value lists them, parted by spaces. */
export const unlockedMark = 'data-leeslamp-unlocked'

/** What a prompt does to the page below it by style. The names are those of the attribute's value. */
export type Lock = 'scroll' | 'place' | 'blur' | 'touch' | 'pointer'

const ownTag = /^leeslamp-/i

/** Whether an element is one of the extension's own in the page. */
export function isOwn(element: Element): boolean {
  return ownTag.test(tagOf(element))
}
