/** What the closed root of a view contains while it is open. */
const openContents = 'dialog.reader[open], .tray:popover-open'

/**
 * Finds a view that was opened by a version of the extension that has been updated since, by its closed root: whatever
 * element that version used. A page could build such a root itself; all that it gains is that one click removes it.
 * @param rootOf returns the shadow root of an element, also a closed one
 */
export function findOrphanedView(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
): Element | null {
  const isOpenView = (candidate: Element) => {
    // Chromium throws for drawings and the like, which have no roots.
    const root = candidate instanceof HTMLElement ? rootOf(candidate) : null
    return root?.mode === 'closed' && root.querySelector(openContents) !== null
  }
  return [...document.querySelectorAll('body > *, html > *')].find(isOpenView) ?? null
}
