import type { PlacedNode } from './rebuild/rebuild'

/** A block of the page, ready to go into its article. */
export interface BuiltBlock {
  /** The number of its element on the page. */
  readonly number: number
  /** A refined copy of it. */
  readonly content: Element
}

/**
 * Inserts blocks into a finished article, each after what comes before it on the page. A block whose predecessor is in
 * a list, a table or a quote goes after the whole of that.
 * @param root the refined article: a row of blocks
 * @param placedNodes the texts and media that were put into it, in document order
 * @param blocks in document order
 */
export function insertBlocks(
  root: Element,
  placedNodes: readonly PlacedNode[],
  blocks: readonly BuiltBlock[],
): void {
  // The last one first, so that blocks with the same predecessor keep their order.
  for (const { number, content } of [...blocks].reverse()) {
    const before = blockBefore(root, placedNodes, number)
    if (before) before.after(...content.childNodes)
    else root.prepend(...content.childNodes)
  }
}

function blockBefore(root: Element, placedNodes: readonly PlacedNode[], number: number): ChildNode | null {
  for (let at = placedNodes.length - 1; at >= 0; at--) {
    const placed = placedNodes[at]
    if (!placed || placed.elementsBefore > number) continue
    const block = [...root.childNodes].find(child => child.contains(placed.node))
    if (block) return block
  }
  return null
}
