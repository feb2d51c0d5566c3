import { answerOf } from './forest.mjs'
import { createGrower } from './grow.mjs'
import { createRandom } from './random.mjs'

/**
 * @typedef {import('./bins.mjs').Binned} Binned
 * @typedef {import('./parameters.mjs').Parameters} Parameters
 * @typedef {import('./forest.mjs').Forest} Forest
 * @typedef {{
 *   binned: Binned,
 *   directions: number[],
 *   labels: Int8Array,
 *   weights: Float32Array,
 * }} TrainingData `directions`: for each feature 1 when it may only count for a passage, -1 when only against, 0 for
 *   both
 */

/** Least value of p(1 - p), so that no division by it explodes when a passage is all but certain. */
const MIN_HESSIAN = 1e-6

/**
 * Gradient boosting with the logistic loss: each tree learns what the trees before it still get wrong.
 *
 * @param {TrainingData} data
 * @param {Uint32Array} rows the passages to learn from
 * @param {Parameters} parameters
 * @returns {Forest} always the same for the same data
 */
export function boost({ binned, directions, labels, weights }, rows, parameters) {
  const random = createRandom(parameters.seed)
  const { columns, limits } = binned
  const { base, scale } = balance(labels, weights, rows)
  const logOdds = new Float32Array(labels.length).fill(base)
  const gradients = new Float32Array(labels.length)
  const hessians = new Float32Array(labels.length)
  const binCounts = limits.map(featureLimits => featureLimits.length + 1)
  const ground = { columns, binCounts, directions, gradients, hessians, ...parameters }
  const grow = createGrower(ground, parameters)
  /** @type {Forest} */
  const forest = { base, trees: [] }
  const isSampled = () => random() < parameters.rowSample
  while (forest.trees.length < parameters.trees) {
    computeDerivatives(rows, logOdds, labels, weights, scale, gradients, hessians)
    const sampled = rows.filter(isSampled)
    const features = [...columns.keys()].filter(
      feature => (binCounts[feature] ?? 0) > 1 && random() < parameters.columnSample,
    )
    const tree = grow(sampled, features)
    forest.trees.push(tree)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      logOdds[row] = (logOdds[row] ?? 0) + answerOf(tree, columns, row)
    }
  }
  return forest
}

/**
 * @param {Int8Array} labels
 * @param {Float32Array} weights
 * @param {Uint32Array} rows
 * @returns {{ base: number, scale: number }} the log odds of any passage, and the factor that makes
 *   passages weigh 1 on average, for which `lambda` and `minHessian` are meant
 */
function balance(labels, weights, rows) {
  let all = 0
  let positive = 0
  for (const row of rows) {
    all += weights[row] ?? 0
    positive += (weights[row] ?? 0) * (labels[row] ?? 0)
  }
  return { base: Math.log(positive / (all - positive)), scale: rows.length / all }
}

/**
 * Computes the first and second derivative of each passage's loss for the forest so far.
 *
 * @param {Uint32Array} rows
 * @param {Float32Array} logOdds
 * @param {Int8Array} labels
 * @param {Float32Array} weights
 * @param {number} scale
 * @param {Float32Array} gradients receives the first
 * @param {Float32Array} hessians receives the second
 */
function computeDerivatives(rows, logOdds, labels, weights, scale, gradients, hessians) {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const likely = 1 / (1 + Math.exp(-(logOdds[row] ?? 0)))
    const weight = (weights[row] ?? 0) * scale
    gradients[row] = (likely - (labels[row] ?? 0)) * weight
    hessians[row] = Math.max(likely * (1 - likely), MIN_HESSIAN) * weight
  }
}
