import { readerName, trayName } from '../../page/own-markup'

/** What is in the closed root of an element of ours while it is open, by the element's name. */
const insides: Readonly<Record<string, string>> = {
  [readerName]: 'dialog.reader[open]',
  [trayName]: '.tray:popover-open',
}

/**
 * Finds the view of a version that has been replaced since. An element that the page only calls so has no root of
 * ours in it, and stays.
 * @param rootOf gives the closed root of an element
 */
export function findLeftover(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
): Element | null {
  for (const [name, inside] of Object.entries(insides)) {
    const candidates = [...document.querySelectorAll(`body > ${name}`)]
    const found = candidates.find(candidate => rootOf(candidate)?.querySelector(inside))
    if (found) return found
  }
  return null
}
