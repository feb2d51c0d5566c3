/**
 * @typedef {{ rows: Uint32Array, gradient: number, hessian: number }} Group passages, with the sums of the first
 *   and second derivatives of their loss
 * @typedef {{ feature: number, bin: number, gain: number }} Split passages up to this bin go left
 * @typedef {{
 *   columns: Uint8Array[],
 *   binCounts: number[],
 *   directions: number[],
 *   gradients: Float32Array,
 *   hessians: Float32Array,
 *   lambda: number,
 *   minHessian: number,
 * }} Ground what trees grow on: the bins of each feature, how many it has, the one way in which it may count (0 for
 *   both), and the derivatives of each passage
 */

/** A smaller difference between two gains is only rounding. */
const EPSILON = 1e-9
/**
 * Sums up the derivatives of passages.
 *
 * @param {Ground} ground
 * @param {Uint32Array} rows
 * @param {number[]} features
 * @returns {Float64Array} for each of the features, one after another, the sums of the first and second derivatives in
 *   each bin
 */
export function sumsOf(ground, rows, features) {
  const { columns, gradients, hessians } = ground
  const length = sumsLength(ground)
  const sums = new Float64Array(features.length * length)
  features.forEach((feature, place) => {
    const bins = columns[feature] ?? new Uint8Array()
    const start = place * length
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      const offset = start + ((bins[row] ?? 0) << 1)
      sums[offset] = (sums[offset] ?? 0) + (gradients[row] ?? 0)
      sums[offset + 1] = (sums[offset + 1] ?? 0) + (hessians[row] ?? 0)
    }
  })
  return sums
}

/**
 * @param {Ground} ground
 * @returns {number} how many sums there are of a feature: two for each bin
 */
function sumsLength({ binCounts }) {
  return 2 * Math.max(...binCounts)
}

/**
 * @param {Float64Array} whole the sums of a node
 * @param {Float64Array} part those of one of its branches
 * @returns {Float64Array} those of the other, without summing them up
 */
export function restOf(whole, part) {
  return whole.map((sum, at) => sum - (part[at] ?? 0))
}

/**
 * Finds the split that lowers the loss most.
 *
 * @param {Ground} ground
 * @param {Group} group
 * @param {number[]} features that may be tested
 * @param {Float64Array} sums of the group by these features; from `sumsOf`
 * @returns {Split | null} the best split of the group, or null when none is allowed
 */
export function findSplit(ground, group, features, sums) {
  /** @type {Split | null} */
  let best = null
  const length = sumsLength(ground)
  features.forEach((feature, place) => {
    const start = place * length
    best = betterSplit(ground, group, feature, sums.subarray(start, start + length), best)
  })
  return best
}

/**
 * @param {Ground} ground
 * @param {Group} group
 * @param {number} feature
 * @param {Float64Array} sums
 * @param {Split | null} best so far
 * @returns {Split | null} the best split by this feature if it is better, or else the best so far
 */
function betterSplit({ binCounts, directions, lambda, minHessian }, group, feature, sums, best) {
  const direction = directions[feature] ?? 0
  const whole = group.gradient ** 2 / (group.hessian + lambda)
  let better = best
  let gradient = 0
  let hessian = 0
  for (let bin = 0; bin < (binCounts[feature] ?? 0) - 1; bin++) {
    gradient += sums[2 * bin] ?? 0
    hessian += sums[2 * bin + 1] ?? 0
    const hessianRight = group.hessian - hessian
    if (hessian < minHessian) continue
    if (hessianRight < minHessian) break
    const left = gradient / (hessian + lambda)
    const gradientRight = group.gradient - gradient
    const right = gradientRight / (hessianRight + lambda)
    // An answer is minus the gradient, so a feature counts for a passage when this falls.
    if (direction * (right - left) > 0) continue
    const gain = gradient * left + gradientRight * right - whole
    if (gain > (better?.gain ?? 0) + EPSILON) better = { feature, bin, gain }
  }
  return better
}
