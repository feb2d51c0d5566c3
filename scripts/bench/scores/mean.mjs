/**
 * @param {number[]} values
 * @returns {number} NaN of nothing
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
 * @param {string[]} things
 * @returns {Map<string, number>} how often each is among them
 */
export function count(things) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

/**
 * @param {Map<string, number>} some
 * @param {Map<string, number>} others
 * @returns {number} how many things are in both, each as often as in the one that has fewer of it
 */
export function shared(some, others) {
  let sum = 0
  for (const [thing, times] of some) sum += Math.min(times, others.get(thing) ?? 0)
  return sum
}
