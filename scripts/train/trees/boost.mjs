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
 * }} Lessons `directions`: of each feature, the one way in which it may speak, 1 or -1, or 0 for both
 */

/** What is all but certain still spreads by this much, so that no division runs away. */
const LEAST_SPREAD = 1e-6

/**
 * Gradient boosting with the logistic loss: each tree learns what those before it still get wrong.
 *
 * @param {Lessons} lessons
 * @param {Uint32Array} rows the passages to learn from
 * @param {Parameters} parameters
 * @returns {Forest} of the same lessons the same one each time
 */
export function boost({ binned, directions, labels, weights }, rows, parameters) {
  const random = createRandom(parameters.seed)
  const { columns, limits } = binned
  const { base, scale } = balance(labels, weights, rows)
  const odds = new Float32Array(labels.length).fill(base)
  const gradients = new Float32Array(labels.length)
  const hessians = new Float32Array(labels.length)
  const binCounts = limits.map(of => of.length + 1)
  const ground = { columns, binCounts, directions, gradients, hessians, ...parameters }
  const grow = createGrower(ground, parameters)
  /** @type {Forest} */
  const forest = { base, trees: [] }
  const isSampled = () => random() < parameters.rowSample
  while (forest.trees.length < parameters.trees) {
    derive(rows, odds, labels, weights, scale, gradients, hessians)
    const sampled = rows.filter(isSampled)
    const features = [...columns.keys()].filter(
      feature => (binCounts[feature] ?? 0) > 1 && random() < parameters.columnSample,
    )
    const tree = grow(sampled, features)
    forest.trees.push(tree)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      odds[row] = (odds[row] ?? 0) + answerOf(tree, columns, row)
    }
  }
  return forest
}

/**
 * @param {Int8Array} labels
 * @param {Float32Array} weights
 * @param {Uint32Array} rows
 * @returns {{ base: number, scale: number }} the log of the odds of any passage, and what makes a passage weigh 1
 *   on average, which `lambda` and `leastHessian` go by
 */
function balance(labels, weights, rows) {
  let all = 0
  let wanted = 0
  for (const row of rows) {
    all += weights[row] ?? 0
    wanted += (weights[row] ?? 0) * (labels[row] ?? 0)
  }
  return { base: Math.log(wanted / (all - wanted)), scale: rows.length / all }
}

/**
 * The first and second derivative of each passage's loss where the forest stands now.
 *
 * @param {Uint32Array} rows
 * @param {Float32Array} odds
 * @param {Int8Array} labels
 * @param {Float32Array} weights
 * @param {number} scale
 * @param {Float32Array} gradients gets the first
 * @param {Float32Array} hessians gets the second
 */
function derive(rows, odds, labels, weights, scale, gradients, hessians) {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const likely = 1 / (1 + Math.exp(-(odds[row] ?? 0)))
    const weight = (weights[row] ?? 0) * scale
    gradients[row] = (likely - (labels[row] ?? 0)) * weight
    hessians[row] = Math.max(likely * (1 - likely), LEAST_SPREAD) * weight
  }
}
