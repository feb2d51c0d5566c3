/**
 * How often a system runs on a page; its best time counts. Defuddle is slow, and not who is compared by the
 * millisecond: it is compared with Readability's first run.
 *
 * @type {Record<string, number>}
 */
const RUNS = { leeslamp: 3, readability: 3, defuddle: 1 }

/**
 * Which systems run in which round. The order rotates from page to page, so that none always has the cold code.
 *
 * @param {string[]} systems
 * @param {number} index of the page
 * @returns {string[][]}
 */
export function planRounds(systems, index) {
  const first = index % systems.length
  const order = [...systems.slice(first), ...systems.slice(0, first)]
  const runsOf = (/** @type {string} */ name) => RUNS[name] ?? 1
  const rounds = Math.max(...systems.map(runsOf))
  return Array.from({ length: rounds }, (_, round) => order.filter(name => runsOf(name) > round))
}
