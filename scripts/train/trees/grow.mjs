import { createSplitFinder } from './splits.mjs'

/**
 * @typedef {import('./parameters.mjs').Parameters} Parameters
 * @typedef {import('./splits.mjs').Ground} Ground
 * @typedef {import('./splits.mjs').Group} Group
 * @typedef {import('./splits.mjs').Split} Split
 * @typedef {import('./forest.mjs').Tree} Tree
 * @typedef {Group & { depth: number, least: number, most: number, split: Split | null, branches: Branches | null }} Node
 *   an answer is held between `least` and `most`
 * @typedef {{ left: Node, right: Node }} Branches
 */

/**
 * Grows trees on the derivatives that the ground holds at the time. The leaf whose split gains most is split first.
 *
 * @param {Ground} ground
 * @param {Pick<Parameters, 'depth' | 'leaves' | 'rate' | 'leastRows'>} parameters
 * @returns {(rows: Uint32Array, features: number[]) => Tree}
 */
export function createGrower(ground, { depth, leaves, rate, leastRows }) {
  const findSplit = createSplitFinder(ground)
  return (rows, features) => {
    /** @param {Node} node */
    const look = node => {
      const isEnd = node.depth >= depth || node.rows.length < leastRows
      node.split = isEnd ? null : findSplit(node, features)
      return node
    }
    const root = look(nodeOf(ground, rows, 0))
    const open = [root]
    while (open.length < leaves) {
      const at = mostGaining(open)
      const node = open[at]
      if (!node?.split) break
      node.branches = branchesOf(ground, node, node.split)
      open.splice(at, 1)
      open.push(look(node.branches.left), look(node.branches.right))
    }
    return treeOf(root, leaf => answerWithin(leaf, ground.lambda) * rate)
  }
}

/** @param {Node[]} nodes */
function mostGaining(nodes) {
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
  const bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }
  return { rows, gradient, hessian, depth, ...bounds, split: null, branches: null }
}

/**
 * Where the feature may speak one way only, the branches must not cross in what is split later: neither goes beyond
 * the middle between them.
 *
 * @param {Ground} ground
 * @param {Node} node
 * @param {Split} split
 * @returns {Branches}
 */
function branchesOf(ground, node, { feature, bin }) {
  const bins = ground.columns[feature] ?? new Uint8Array()
  const { least, most, depth } = node
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
  const middle = between(least, most, (answerTo(left, ground.lambda) + answerTo(right, ground.lambda)) / 2)
  const direction = ground.directions[feature] ?? 0
  Object.assign(left, { least: direction < 0 ? middle : least, most: direction > 0 ? middle : most })
  Object.assign(right, { least: direction > 0 ? middle : least, most: direction < 0 ? middle : most })
  return { left, right }
}

/**
 * The answer that lets the loss of a group fall most.
 *
 * @param {Group} group
 * @param {number} lambda
 */
function answerTo({ gradient, hessian }, lambda) {
  return -gradient / (hessian + lambda)
}

/**
 * @param {Node} leaf
 * @param {number} lambda
 */
function answerWithin(leaf, lambda) {
  return between(leaf.least, leaf.most, answerTo(leaf, lambda))
}

/**
 * @param {number} least
 * @param {number} most
 * @param {number} value
 */
function between(least, most, value) {
  return Math.min(most, Math.max(least, value))
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
