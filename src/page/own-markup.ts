/** The tag of the reader's element in a page. A page's own element by that name is no risk: the shadow root is closed. */
export const readerName = 'leeslamp-reader'

/** The tag of the tray's element in a tidied page. */
export const trayName = 'leeslamp-tray'

const ownTag = /^leeslamp-/i

/**
 * Whether an element of the page belongs to this extension. The background imports this file and has no DOM, so that
 * it does without dom-access. In a form with a field called `tagName` that field is tested, and is none of ours either.
 */
export function isOwn(element: Element): boolean {
  return ownTag.test(element.tagName)
}

/** The attribute of hidden blocks of the page. */
export const hiddenMark = 'data-leeslamp-hidden'

/** The attribute of elements whose locks are undone; its value lists the locks, separated by spaces. */
export const unlockedMark = 'data-leeslamp-unlocked'

/** What a prompt does to the page below by styles. These are the values in the attribute above. */
export type Lock = 'scroll' | 'place' | 'blur' | 'touch' | 'pointer'
