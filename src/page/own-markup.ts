/** The reader's element in a page. A page that has one of its own cannot be mistaken for it: the root is closed. */
export const readerName = 'leeslamp-reader'

/** The element in a tidied page of the tray, which lists what is hidden. */
export const trayName = 'leeslamp-tray'

const ownTag = /^leeslamp-/i

/**
 * Whether an element is one of the extension's own in the page. Without dom-access: the background imports this file
 * too, and has no DOM. A form with a field called `tagName` has that field here, whose text is not our name either.
 */
export function isOwn(element: Element): boolean {
  return ownTag.test(element.tagName)
}

/** The attribute on a block of the page that is hidden. */
export const hiddenMark = 'data-leeslamp-hidden'

/** The attribute on an element whose locks are undone; its value lists them, parted by spaces. */
export const unlockedMark = 'data-leeslamp-unlocked'

/** What a prompt does to the page below it by style. The names are those of the attribute's value. */
export type Lock = 'scroll' | 'place' | 'blur' | 'touch' | 'pointer'
