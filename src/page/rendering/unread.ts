import type { Passage } from '../passages'
import type { Tree } from '../walk'
import { groupHidden } from './hidden-groups'
import { isPartOfText } from './hidden-text'
import { shownPage } from './shown-page'

/** With less prose shown, the text is still to come: it is streamed in, or waits for a script. Characters. */
const leastShown = 140

/**
 * Marks the text that is not rendered and does not belong to the article: mostly dialogs, menus and texts for machines.
 * Read is what is folded away, the other tabs of a text, and an article that the page has yet to show.
 * @returns 1 for the elements that are not read
 */
export function markUnread(tree: Tree, passages: readonly Passage[]): Uint8Array {
  const { end, unrendered } = tree
  const isUnread = new Uint8Array(end.length)
  if (unrendered.roots.length === 0) return isUnread
  for (const root of unrendered.roots) isUnread.fill(1, root, end[root])
  for (const number of unrendered.shownInside) isUnread.fill(0, number, end[number])
  const page = shownPage(tree, passages, isUnread)
  if (page.prose < leastShown) return isUnread.fill(0)
  for (const group of groupHidden(page)) {
    if (!isPartOfText(page, group)) continue
    for (const root of group.roots) isUnread.fill(0, root, end[root])
  }
  return isUnread
}
