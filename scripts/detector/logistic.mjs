/**
 * One page to learn from.
 *
 * @typedef {{ values: readonly number[], isArticle: boolean, weight: number }} Example `weight`: how many examples it counts for
 * @typedef {{ base: number, weights: number[] }} Linear the log odds are `base` and the weighted values added up
 */

/** Steps of Newton's method; the loss is smooth and convex, so a few are enough. */
const STEPS = 12

/**
 * Logistic regression with an L2 penalty on the weights of the standardised values, by Newton's method from zero.
 * Nothing in it is random.
 *
 * @param {readonly Example[]} examples at least one, all with the same number of values
 * @param {readonly number[]} penalties for each weight, on half its square, in units of one example's log loss
 * @returns {Linear} for values that are not standardised
 */
export function learnLinear(examples, penalties) {
  const count = examples[0]?.values.length ?? 0
  const scales = Array.from({ length: count }, (_, at) => scaleOf(examples, at))
  const rows = examples.map(({ values }) => [
    1,
    ...scales.map(({ mean, deviation }, at) => ((values[at] ?? 0) - mean) / deviation),
  ])
  /** @type {number[]} */
  let learned = new Array(count + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = derivatives(rows, examples, learned, penalties)
    const change = solve(curvature, gradient)
    learned = learned.map((value, at) => value - (change[at] ?? 0))
  }
  const [intercept = 0, ...slopes] = learned
  const weights = slopes.map((slope, at) => slope / (scales[at]?.deviation ?? 1))
  const shift = weights.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0)
  return { base: intercept - shift, weights }
}

/**
 * @param {readonly Example[]} examples
 * @param {number} at
 */
function scaleOf(examples, at) {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const mean = examples.reduce((sum, { values, weight }) => sum + weight * (values[at] ?? 0), 0) / total
  const variance =
    examples.reduce((sum, { values, weight }) => sum + weight * ((values[at] ?? 0) - mean) ** 2, 0) / total
  // A value that is the same on all pages tells nothing and gets no weight.
  return { mean, deviation: Math.sqrt(variance) || 1 }
}

/**
 * Computes the first and second derivatives of the loss.
 *
 * @param {readonly number[][]} rows standardised, each starting with a 1 for the base
 * @param {readonly Example[]} examples
 * @param {readonly number[]} learned
 * @param {readonly number[]} penalties
 */
function derivatives(rows, examples, learned, penalties) {
  // The base is not penalised.
  const penaltyOf = (/** @type {number} */ at) => penalties[at - 1] ?? 0
  const gradient = learned.map((value, at) => penaltyOf(at) * value)
  const curvature = learned.map((_, one) => learned.map((__, other) => (one === other ? penaltyOf(one) : 0)))
  rows.forEach((row, example) => {
    const { isArticle = false, weight = 0 } = examples[example] ?? {}
    const likely = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (learned[at] ?? 0), 0)))
    const slope = weight * (likely - (isArticle ? 1 : 0))
    const bend = weight * likely * (1 - likely)
    row.forEach((value, one) => {
      gradient[one] = (gradient[one] ?? 0) + slope * value
      const line = curvature[one] ?? []
      row.forEach((otherValue, other) => {
        line[other] = (line[other] ?? 0) + bend * value * otherValue
      })
    })
  })
  return { gradient, curvature }
}

/**
 * Solves a system of linear equations by elimination. The matrix is symmetric and positive definite, so rows need
 * not be swapped.
 *
 * @param {readonly number[][]} matrix
 * @param {readonly number[]} right
 */
function solve(matrix, right) {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0])
  const size = lines.length
  for (let pivot = 0; pivot < size; pivot++) {
    const above = lines[pivot] ?? []
    for (let below = pivot + 1; below < size; below++) subtract(lines[below] ?? [], above, pivot)
  }
  /** @type {number[]} */
  const solution = new Array(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const line = lines[at] ?? []
    const known = solution.reduce(
      (sum, value, other) => sum + (other > at ? value * (line[other] ?? 0) : 0),
      0,
    )
    solution[at] = ((line[size] ?? 0) - known) / (line[at] || 1)
  }
  return solution
}

/**
 * @param {number[]} line
 * @param {readonly number[]} above
 * @param {number} pivot
 */
function subtract(line, above, pivot) {
  const factor = (line[pivot] ?? 0) / (above[pivot] || 1)
  for (let at = pivot; at < line.length; at++) line[at] = (line[at] ?? 0) - factor * (above[at] ?? 0)
}
