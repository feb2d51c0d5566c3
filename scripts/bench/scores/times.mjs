/**
 * @param {number[]} values
 * @param {number} share 0 to 1; 0.5 is the median
 * @returns {number | null} the value that this share of them does not exceed; null when there are no values
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? null
}

/**
 * Compares the times of two systems on a page: the best run of each, out of the same number of runs, so that neither is
 * better warmed up.
 *
 * @param {readonly number[]} times ms of each run, in order
 * @param {readonly number[]} others ms of each run of the system to compare with
 * @returns {number} how many times as long; NaN when one of them did not run
 */
export function ratio(times, others) {
  const runs = Math.min(times.length, others.length)
  return Math.min(...times.slice(0, runs)) / Math.min(...others.slice(0, runs))
}
