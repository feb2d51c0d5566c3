/**
 * @param {number[]} values
 * @returns {number} NaN when there are no values
 */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * @param {number} precision
 * @param {number} recall
 * @returns {number} their harmonic mean
 */
export function f1Of(precision, recall) {
  return (2 * precision * recall) / (precision + recall || 1)
}

/**
 * @param {string[]} items
 * @returns {Map<string, number>} how often each occurs
 */
export function count(items) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/**
 * Counts what two collections have in common; an item counts as often as in the one with fewer of it.
 *
 * @param {Map<string, number>} one
 * @param {Map<string, number>} other
 * @returns {number}
 */
export function shared(one, other) {
  let sum = 0
  for (const [item, times] of one) sum += Math.min(times, other.get(item) ?? 0)
  return sum
}
