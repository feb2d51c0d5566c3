import { readerName, trayName } from '../../page/own-markup'

/** What the closed shadow root of our elements contains while they are open, by the element's name. */
const openContents: Readonly<Record<string, string>> = {
  [readerName]: 'dialog.reader[open]',
  [trayName]: '.tray:popover-open',
}

/**
 * Finds a view that was opened by a version of the extension that has been updated since. An element of the page
 * that only has the same name has no shadow root of ours, and is not found.
 * @param rootOf returns the closed shadow root of an element
 */
export function findOrphanedView(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
): Element | null {
  for (const [name, contents] of Object.entries(openContents)) {
    const candidates = [...document.querySelectorAll(`body > ${name}`)]
    const found = candidates.find(candidate => rootOf(candidate)?.querySelector(contents))
    if (found) return found
  }
  return null
}
