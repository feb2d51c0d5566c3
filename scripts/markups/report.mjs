/** @typedef {import('./measure.mjs').Judged} Judged */

/** Shares of fewer pages say little. */
const FEWEST = 5
/** A trait with more values is shown in ranges. */
const RANGES = [1, 2, 3, 5, 8, 13, 21]
const numbered = /^(?:paragraphs|teasers)$/

/**
 * The share of right pages by the value of each trait, the lowest first.
 *
 * @param {Judged[]} judged
 * @returns {{ trait: string, value: string, pages: number, right: number }[]} `right` is a share, 0 to 1
 */
function sharesByTrait(judged) {
  /** @type {Map<string, { trait: string, value: string, pages: number, right: number }>} */
  const rows = new Map()
  for (const { traits, faults } of judged) {
    for (const [trait, raw] of Object.entries(traits)) {
      if (trait === 'seed' || trait === 'words') continue
      const value = numbered.test(trait) ? rangeOf(Number(raw)) : String(raw)
      const row = rows.get(`${trait} ${value}`) ?? { trait, value, pages: 0, right: 0 }
      row.pages++
      if (faults.length === 0) row.right++
      rows.set(`${trait} ${value}`, row)
    }
  }
  return [...rows.values()]
    .filter(({ pages }) => pages >= FEWEST)
    .map(row => ({ ...row, right: row.right / row.pages }))
    .sort((one, other) => one.right - other.right)
}

/** @param {number} count */
function rangeOf(count) {
  const first = RANGES.filter(start => start <= count).at(-1) ?? 0
  const next = RANGES[RANGES.indexOf(first) + 1]
  if (next === undefined) return `${first} and more`
  return next === first + 1 ? String(first) : `${first} to ${next - 1}`
}

/**
 * How often each kind of fault comes, whatever words it names.
 *
 * @param {Judged[]} judged
 */
function countFaults(judged) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { faults } of judged) {
    for (const kind of new Set(faults.map(fault => fault.replace(/^([^:]+): .*/, '$1')))) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}

/**
 * The share that is right, the faults, and the traits that fail most.
 *
 * @param {string} name
 * @param {Judged[]} judged
 * @param {number} most how many traits are listed
 */
export function describeMarkups(name, judged, most) {
  const right = judged.filter(({ faults }) => faults.length === 0).length
  const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`
  return [
    `${name}: ${right} of ${judged.length} right, ${percent(right / judged.length)}`,
    ...countFaults(judged).map(([kind, pages]) => `  ${kind}: ${pages} pages`),
    ...sharesByTrait(judged)
      .slice(0, most)
      .map(({ trait, value, pages, right: share }) => `  ${trait} = ${value}: ${percent(share)} of ${pages}`),
  ].join('\n')
}
