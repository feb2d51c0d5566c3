/**
 * A grown tree as a list of nodes; the left branch of a node follows it.
 *
 * @typedef {{
 *   feature: number[],
 *   bin: number[],
 *   right: number[],
 *   answer: number[],
 * }} Tree for each node: the feature that it tests, -1 for a leaf; the last bin that goes left; the index of its right
 *   branch; what a leaf adds to the log odds
 *
 * @typedef {{ base: number, trees: Tree[] }} Forest its answer is the sum of `base` and the answers of all trees
 */

/**
 * @param {Tree} tree
 * @param {Uint8Array[]} columns of bins
 * @param {number} row
 * @returns {number} what the tree adds to the log odds of the passage
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
 * @returns {number} how likely the passage belongs to the article, 0 to 1
 */
export function likelihoodOf({ base, trees }, columns, row) {
  let logOdds = base
  for (const tree of trees) logOdds += answerOf(tree, columns, row)
  return 1 / (1 + Math.exp(-logOdds))
}
