import type { Standing } from './rebuild/rebuild'

/** A block of the page that goes into its article. */
export interface WantedBlock {
  /** The number of its element. */
  readonly number: number
  /** What it comes to, refined. */
  readonly content: Element
}

/**
 * Puts blocks into an article that is done, each behind what stood before it on the page. Where that is in a list, a
 * table or a quote, it stands behind the whole of it.
 * @param root the refined article: a row of blocks
 * @param standings what was put into it, in its order
 * @param wanted in the order of the page
 */
export function takeIn(root: Element, standings: readonly Standing[], wanted: readonly WantedBlock[]): void {
  // The last first, so that those in one place keep their order.
  for (const { number, content } of [...wanted].reverse()) {
    const before = blockBefore(root, standings, number)
    if (before) before.after(...content.childNodes)
    else root.prepend(...content.childNodes)
  }
}

function blockBefore(root: Element, standings: readonly Standing[], number: number): ChildNode | null {
  for (let at = standings.length - 1; at >= 0; at--) {
    const standing = standings[at]
    if (!standing || standing.elementsBefore > number) continue
    const block = [...root.childNodes].find(child => child.contains(standing.node))
    if (block) return block
  }
  return null
}
