/**
 * Features whose values are sorted into bins: what a tree can tell apart.
 *
 * @typedef {{ limits: Float32Array[], columns: Uint8Array[] }} Binned of each feature the limits between its bins,
 *   rising, and for each passage the number of its bin: of limits that its value does not reach beyond, the first
 */

/** Every so manieth passage says enough of how values are spread. */
const STEP = 3
/** Significant digits of a limit; so it is written in the model. */
const DIGITS = 4

/**
 * @param {Float32Array[]} columns one a feature
 * @param {Int8Array} labels passages that are not learned from, with -1, have no say in where limits are
 * @param {number} most bins of a feature
 * @returns {Binned}
 */
export function sortIntoBins(columns, labels, most) {
  const limits = columns.map(column => limitsOf(column, labels, most))
  return { limits, columns: columns.map((column, feature) => numbersOf(column, limits[feature])) }
}

/**
 * Where there are few values, each gets its own bin; otherwise all bins get about as many passages.
 *
 * @param {Float32Array} column
 * @param {Int8Array} labels
 * @param {number} most
 */
function limitsOf(column, labels, most) {
  const seen = []
  for (let row = 0; row < column.length; row += STEP) if (labels[row] !== -1) seen.push(column[row] ?? 0)
  const values = Float32Array.from(seen).sort()
  const distinct = [...new Set(values)]
  const limits =
    distinct.length <= most
      ? distinct.slice(1).map((value, at) => (value + (distinct[at] ?? 0)) / 2)
      : Array.from(
          { length: most - 1 },
          (_, at) => values[Math.floor(((at + 1) * values.length) / most)] ?? 0,
        )
  return Float32Array.from(rising(limits.map(rounded)))
}

/**
 * The model's limits are rounded, and the product knows no others: with finer ones here, passages whose value is
 * just a limit, as counts often are, would go one way in training and the other in the product.
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
function numbersOf(column, limits = new Float32Array()) {
  const numbers = new Uint8Array(column.length)
  for (let row = 0; row < column.length; row++) numbers[row] = firstReaching(limits, column[row] ?? 0)
  return numbers
}

/**
 * @param {Float32Array} limits
 * @param {number} value
 * @returns {number} the first limit that is no less than the value; their number when none is
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
