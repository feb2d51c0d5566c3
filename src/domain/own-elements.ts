import { tagOf } from './dom'

/** The reader's element in a page. A page that has one of its own cannot be mistaken for it: the root is closed. */
export const readerName = 'leeslamp-reader'

/** The element in a tidied page of the tray, which lists what is hidden. */
export const trayName = 'leeslamp-tray'

const ownTag = /^leeslamp-/i

/** Whether an element is one of the extension's own in the page. */
export function isOwn(element: Element): boolean {
  return ownTag.test(tagOf(element))
}
