/**
 * Features with their values sorted into bins, which are all that a tree can tell apart.
 *
 * @typedef {{ limits: Float32Array[], columns: Uint8Array[] }} Binned for each feature the limits between its bins,
 *   rising, and for each passage the number of its bin: the first limit that is no less than its value
 */

/** Only every third passage is looked at to see how values are spread. */
const SAMPLE_STEP = 3
/** Significant digits of a limit in the model. */
const DIGITS = 4

/**
 * @param {Float32Array[]} columns one for each feature
 * @param {Int8Array} labels unclear passages, with -1, do not affect the limits
 * @param {number} maxBins for each feature
 * @returns {Binned}
 */
export function sortIntoBins(columns, labels, maxBins) {
  const limits = columns.map(column => limitsOf(column, labels, maxBins))
  return { limits, columns: columns.map((column, feature) => binsOf(column, limits[feature])) }
}

/**
 * Chooses the limits of a feature. Few distinct values get a bin each; otherwise all bins hold about as many passages.
 *
 * @param {Float32Array} column
 * @param {Int8Array} labels
 * @param {number} maxBins
 */
function limitsOf(column, labels, maxBins) {
  const sampled = []
  for (let row = 0; row < column.length; row += SAMPLE_STEP)
    if (labels[row] !== -1) sampled.push(column[row] ?? 0)
  const values = Float32Array.from(sampled).sort()
  const distinct = [...new Set(values)]
  const limits =
    distinct.length <= maxBins
      ? distinct.slice(1).map((value, at) => (value + (distinct[at] ?? 0)) / 2)
      : Array.from(
          { length: maxBins - 1 },
          (_, at) => values[Math.floor(((at + 1) * values.length) / maxBins)] ?? 0,
        )
  return Float32Array.from(rising(limits.map(rounded)))
}

/**
 * Rounds a limit as the model stores it. With finer limits in training, passages whose value equals a limit, as counts
 * often do, would go one way in training and the other in the product.
 *
 * @param {number} limit
 */
export function rounded(limit) {
  return Number(limit.toPrecision(DIGITS))
}

/** @param {number[]} limits */
function rising(limits) {
  return limits.filter((limit, at) => at === 0 || limit > (limits[at - 1] ?? 0))
}

/**
 * @param {Float32Array} column
 * @param {Float32Array} [limits]
 */
function binsOf(column, limits = new Float32Array()) {
  const bins = new Uint8Array(column.length)
  for (let row = 0; row < column.length; row++) bins[row] = firstReaching(limits, column[row] ?? 0)
  return bins
}

/**
 * @param {Float32Array} limits
 * @param {number} value
 * @returns {number} the index of the first limit that is no less than the value; the number of limits if there is none
 */
function firstReaching(limits, value) {
  let low = 0
  let high = limits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (limits[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
