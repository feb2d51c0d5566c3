/**
 * @param {number[]} values
 * @param {number} share 0.5 is the median
 * @returns {number | null} the value that this share of them does not exceed; null of nothing
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? null
}

/**
 * How long a system took on a page beside another: the best of their runs, of as many of each, so that neither is
 * better warmed up than the other.
 *
 * @param {readonly number[]} times ms, in the order of the runs
 * @param {readonly number[]} others ms, of the system to compare with
 * @returns {number} NaN where one of them did not run
 */
export function ratio(times, others) {
  const runs = Math.min(times.length, others.length)
  return Math.min(...times.slice(0, runs)) / Math.min(...others.slice(0, runs))
}
