/**
 * A grown tree, its nodes one after another; a node's left branch follows it.
 *
 * @typedef {{
 *   feature: number[],
 *   bin: number[],
 *   right: number[],
 *   answer: number[],
 * }} Tree of each node the feature that it asks for, -1 at a leaf; the last bin that goes left; where its right
 *   branch begins; what a leaf adds to the log of the odds
 *
 * @typedef {{ base: number, trees: Tree[] }} Forest its answer is `base` and the answers of all trees together
 */

/**
 * @param {Tree} tree
 * @param {Uint8Array[]} columns of bins
 * @param {number} row
 */
export function answerOf({ feature, bin, right, answer }, columns, row) {
  let node = 0
  for (;;) {
    const column = columns[feature[node] ?? -1]
    if (!column) return answer[node] ?? 0
    node = (column[row] ?? 0) <= (bin[node] ?? 0) ? node + 1 : (right[node] ?? 0)
  }
}

/**
 * @param {Forest} forest
 * @param {Uint8Array[]} columns of bins
 * @param {number} row
 * @returns {number} how likely the passage is of the article, 0 to 1
 */
export function likelihoodOf({ base, trees }, columns, row) {
  let odds = base
  for (const tree of trees) odds += answerOf(tree, columns, row)
  return 1 / (1 + Math.exp(-odds))
}
