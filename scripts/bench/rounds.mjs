/**
 * How often each system runs on a page; its best time counts. Defuddle is too slow to run more than once, so it is
 * compared with the first run of Readability.
 *
 * @type {Record<string, number>}
 */
const RUNS = { leeslamp: 3, readability: 3, defuddle: 1 }

/**
 * Plans which systems run in which round. The order rotates from page to page, so that no system always runs first,
 * with cold code.
 *
 * @param {string[]} systems
 * @param {number} index of the page
 * @returns {string[][]} the systems of each round, in order
 */
export function planRounds(systems, index) {
  const first = index % systems.length
  const order = [...systems.slice(first), ...systems.slice(0, first)]
  const runsOf = (/** @type {string} */ name) => RUNS[name] ?? 1
  const rounds = Math.max(...systems.map(runsOf))
  return Array.from({ length: rounds }, (_, round) => order.filter(name => runsOf(name) > round))
}
