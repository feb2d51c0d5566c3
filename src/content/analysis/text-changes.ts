import { textOf } from '../../page/dom-access'
import { isOwn } from '../../page/own-markup'

/** Characters. A shorter text is a counter, a label or an advertisement, and no reason to read a page again. */
const minChange = 80

/** Watches a page until its text changes for the first time. */
export interface TextChanges {
  /** Handles the changes that the browser has not told yet. */
  readonly check: () => void
  readonly stop: () => void
}

/**
 * Watches for text that is added to a page or removed. What the extension adds is no change.
 * @param onChange is called once, at the first change
 */
export function watchText(document: Document, onChange: () => void): TextChanges {
  const observer = new MutationObserver(records => handle(records))
  const handle = (records: readonly MutationRecord[]) => {
    const isChange = records.some(({ addedNodes, removedNodes }) =>
      [...addedNodes, ...removedNodes].some(hasMuchText),
    )
    if (!isChange) return
    observer.disconnect()
    onChange()
  }
  observer.observe(document.documentElement, { childList: true, subtree: true })
  return {
    check: () => handle(observer.takeRecords()),
    stop: () => observer.disconnect(),
  }
}

function hasMuchText(node: Node): boolean {
  if (node instanceof Element) return !isOwn(node) && textOf(node).length >= minChange
  return node instanceof Text && node.data.length >= minChange
}
