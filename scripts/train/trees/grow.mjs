import { findSplit, restOf, sumsOf } from './splits.mjs'

/**
 * @typedef {import('./parameters.mjs').Parameters} Parameters
 * @typedef {import('./splits.mjs').Ground} Ground
 * @typedef {import('./splits.mjs').Group} Group
 * @typedef {import('./splits.mjs').Split} Split
 * @typedef {import('./forest.mjs').Tree} Tree
 * @typedef {Group & {
 *   depth: number,
 *   min: number,
 *   max: number,
 *   sums: Float64Array,
 *   split: Split | null,
 *   branches: Branches | null,
 * }} Node its answer is held between `min` and `max`; `sums` are those of `sumsOf`
 * @typedef {{ left: Node, right: Node }} Branches
 */

/**
 * Grows trees on the derivatives that `ground` currently holds. The leaf whose split gains most is split first.
 *
 * @param {Ground} ground
 * @param {Pick<Parameters, 'depth' | 'leaves' | 'rate' | 'minRows'>} parameters
 * @returns {(rows: Uint32Array, features: number[]) => Tree}
 */
export function createGrower(ground, { depth, leaves, rate, minRows }) {
  return (rows, features) => {
    /** @type {(node: Node, sums: Float64Array) => Node} */
    const withSplit = (node, sums) => {
      const isEnd = node.depth >= depth || node.rows.length < minRows
      return Object.assign(node, { sums, split: isEnd ? null : findSplit(ground, node, features, sums) })
    }
    /** @type {(node: Node, branches: Branches) => Node[]} */
    const withSplits = ({ sums }, { left, right }) => {
      const isLeftSmaller = left.rows.length <= right.rows.length
      const counted = sumsOf(ground, (isLeftSmaller ? left : right).rows, features)
      const rest = restOf(sums, counted)
      return [
        withSplit(left, isLeftSmaller ? counted : rest),
        withSplit(right, isLeftSmaller ? rest : counted),
      ]
    }
    const root = nodeOf(ground, rows, 0)
    withSplit(root, sumsOf(ground, rows, features))
    const open = [root]
    while (open.length < leaves) {
      const at = bestLeaf(open)
      const node = open[at]
      if (!node?.split) break
      node.branches = branchesOf(ground, node, node.split)
      open.splice(at, 1)
      open.push(...withSplits(node, node.branches))
    }
    return treeOf(root, leaf => boundedAnswer(leaf, ground.lambda) * rate)
  }
}

/** @param {Node[]} nodes */
function bestLeaf(nodes) {
  let best = 0
  nodes.forEach(({ split }, at) => {
    if ((split?.gain ?? 0) > (nodes[best]?.split?.gain ?? 0)) best = at
  })
  return best
}

/**
 * @param {Ground} ground
 * @param {Uint32Array} rows
 * @param {number} depth
 * @returns {Node}
 */
function nodeOf({ gradients, hessians }, rows, depth) {
  let gradient = 0
  let hessian = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    gradient += gradients[row] ?? 0
    hessian += hessians[row] ?? 0
  }
  const bounds = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }
  return { rows, gradient, hessian, depth, ...bounds, sums: new Float64Array(), split: null, branches: null }
}

/**
 * Splits a node. When the feature may count one way only, later splits must not make the branches cross: neither may go
 * beyond the middle between them.
 *
 * @param {Ground} ground
 * @param {Node} node
 * @param {Split} split
 * @returns {Branches}
 */
function branchesOf(ground, node, { feature, bin }) {
  const bins = ground.columns[feature] ?? new Uint8Array()
  const { min, max, depth } = node
  const left = nodeOf(
    ground,
    node.rows.filter(row => (bins[row] ?? 0) <= bin),
    depth + 1,
  )
  const right = nodeOf(
    ground,
    node.rows.filter(row => (bins[row] ?? 0) > bin),
    depth + 1,
  )
  const middle = clamp(min, max, (bestAnswer(left, ground.lambda) + bestAnswer(right, ground.lambda)) / 2)
  const direction = ground.directions[feature] ?? 0
  Object.assign(left, { min: direction < 0 ? middle : min, max: direction > 0 ? middle : max })
  Object.assign(right, { min: direction > 0 ? middle : min, max: direction < 0 ? middle : max })
  return { left, right }
}

/**
 * Computes the answer that lowers the loss of a group most.
 *
 * @param {Group} group
 * @param {number} lambda
 */
function bestAnswer({ gradient, hessian }, lambda) {
  return -gradient / (hessian + lambda)
}

/**
 * @param {Node} leaf
 * @param {number} lambda
 */
function boundedAnswer(leaf, lambda) {
  return clamp(leaf.min, leaf.max, bestAnswer(leaf, lambda))
}

/**
 * @param {number} min
 * @param {number} max
 * @param {number} value
 */
function clamp(min, max, value) {
  return Math.min(max, Math.max(min, value))
}

/**
 * @param {Node} root
 * @param {(leaf: Node) => number} answerOfLeaf
 * @returns {Tree}
 */
function treeOf(root, answerOfLeaf) {
  /** @type {Tree} */
  const tree = { feature: [], bin: [], right: [], answer: [] }
  /** @param {Node} node */
  const add = node => {
    const { split, branches } = node
    const at = tree.feature.length
    tree.feature.push(branches && split ? split.feature : -1)
    tree.bin.push(branches && split ? split.bin : 0)
    tree.answer.push(branches ? 0 : answerOfLeaf(node))
    tree.right.push(0)
    if (!branches) return
    add(branches.left)
    tree.right[at] = tree.feature.length
    add(branches.right)
  }
  add(root)
  return tree
}
