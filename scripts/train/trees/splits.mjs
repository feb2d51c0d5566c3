/**
 * @typedef {{ rows: Uint32Array, gradient: number, hessian: number }} Group passages, with the sums of the first
 *   and second derivatives of their loss
 * @typedef {{ feature: number, bin: number, gain: number }} Split passages up to this bin go left; what that gains
 * @typedef {{
 *   columns: Uint8Array[],
 *   binCounts: number[],
 *   directions: number[],
 *   gradients: Float32Array,
 *   hessians: Float32Array,
 *   lambda: number,
 *   leastHessian: number,
 * }} Ground what trees grow on: bins of each feature, how many it has, the one way in which it may speak (0: both),
 *   and the derivatives of each passage
 */

/** A gain must be better than another by this to be better at all; sums of fractions differ by less. */
const EPSILON = 1e-9
/** Bins of a feature that are numbered in a byte, with two sums each. */
const ROOM = 512

/**
 * Looks for the split that lets the loss fall most.
 *
 * @param {Ground} ground
 * @returns {(group: Group, features: number[]) => Split | null} of a group by some of the features
 */
export function createSplitFinder(ground) {
  const sums = new Float64Array(ROOM)
  return (group, features) => {
    /** @type {Split | null} */
    let best = null
    for (const feature of features) {
      sumUp(ground, group.rows, feature, sums)
      best = betterSplit(ground, group, feature, sums, best)
    }
    return best
  }
}

/**
 * @param {Ground} ground
 * @param {Uint32Array} rows
 * @param {number} feature
 * @param {Float64Array} sums gets, for each bin, the sums of the first and second derivatives
 */
function sumUp({ columns, gradients, hessians }, rows, feature, sums) {
  const bins = columns[feature] ?? new Uint8Array()
  sums.fill(0)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const place = (bins[row] ?? 0) << 1
    sums[place] = (sums[place] ?? 0) + (gradients[row] ?? 0)
    sums[place + 1] = (sums[place + 1] ?? 0) + (hessians[row] ?? 0)
  }
}

/**
 * @param {Ground} ground
 * @param {Group} group
 * @param {number} feature
 * @param {Float64Array} sums
 * @param {Split | null} best so far
 * @returns {Split | null} the best by this feature, if it is better
 */
function betterSplit({ binCounts, directions, lambda, leastHessian }, group, feature, sums, best) {
  const direction = directions[feature] ?? 0
  const whole = group.gradient ** 2 / (group.hessian + lambda)
  let better = best
  let gradient = 0
  let hessian = 0
  for (let bin = 0; bin < (binCounts[feature] ?? 0) - 1; bin++) {
    gradient += sums[2 * bin] ?? 0
    hessian += sums[2 * bin + 1] ?? 0
    const hessianRight = group.hessian - hessian
    if (hessian < leastHessian) continue
    if (hessianRight < leastHessian) break
    const left = gradient / (hessian + lambda)
    const gradientRight = group.gradient - gradient
    const right = gradientRight / (hessianRight + lambda)
    // An answer is the gradient turned round: a feature speaks for a passage when it falls.
    if (direction * (right - left) > 0) continue
    const gain = gradient * left + gradientRight * right - whole
    if (gain > (better?.gain ?? 0) + EPSILON) better = { feature, bin, gain }
  }
  return better
}
