import { textOf } from '../../page/dom-access'
import { isOwn } from '../../page/own-markup'

/** What is shorter is a counter, a label or an advertisement, and no reason to read a page again. Characters. */
const shortestNews = 80

/** Knows whether a page's text is still what it was. */
export interface PageChanges {
  readonly hasChanged: () => boolean
  readonly stop: () => void
}

/**
 * Watches for text that comes into a page, or goes. What the extension puts into it is no change.
 * @param onNews is called once, at the first change
 */
export function watchPage(document: Document, onNews: () => void): PageChanges {
  let hasChanged = false
  const observer = new MutationObserver(records => note(records))
  const note = (records: readonly MutationRecord[]) => {
    const isNews = records.some(({ addedNodes, removedNodes }) =>
      [...addedNodes, ...removedNodes].some(saysMuch),
    )
    if (!isNews) return
    hasChanged = true
    observer.disconnect()
    onNews()
  }
  observer.observe(document.documentElement, { childList: true, subtree: true })
  return {
    hasChanged: () => {
      note(observer.takeRecords())
      return hasChanged
    },
    stop: () => observer.disconnect(),
  }
}

function saysMuch(node: Node): boolean {
  if (node instanceof Element) return !isOwn(node) && textOf(node).length >= shortestNews
  return node instanceof Text && node.data.length >= shortestNews
}
