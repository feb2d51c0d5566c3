/** @typedef {import('./measure.mjs').Measured} Measured */

/** Ten times the elements, and a tenth more for what a machine does besides. */
const LARGEST_FACTOR = 11
/** ms for a page that is hard to read: longer, and a reader thinks that nothing happens. */
const LONGEST_READING = 2_000

/**
 * One row of the report. `factor` is how many times as long as the page of a tenth of the elements a page took.
 *
 * @typedef {Measured & { name: string, factor: number | null, isMissed: boolean }} Row
 */

/**
 * @param {string} name
 * @param {Measured} measured
 * @param {Measured | null} tenth what the page of a tenth of the elements took
 * @returns {Row}
 */
export function growthRow(name, measured, tenth) {
  const factor = tenth && measured.ms / tenth.ms
  const isMissed = measured.outcome !== 'article' || (factor !== null && !(factor <= LARGEST_FACTOR))
  return { name, ...measured, factor, isMissed }
}

/**
 * @param {string} name
 * @param {Measured} measured
 * @returns {Row}
 */
export function hardRow(name, measured) {
  // That there is no article is an answer, an error that nobody expected is none.
  const isAnswered = /^[a-z]+$/i.test(measured.outcome)
  return { name, ...measured, factor: null, isMissed: !(isAnswered && measured.ms < LONGEST_READING) }
}

/**
 * @param {Row} row
 * @returns {string} one line for a person
 */
export function lineOf({ name, ms, factor, outcome, isMissed }) {
  const time = Number.isFinite(ms) ? `${ms.toFixed(ms < 100 ? 1 : 0)} ms` : 'no end'
  const grown = factor === null ? '' : `${factor.toFixed(2)} ×`
  const answer = outcome === 'article' ? '' : outcome.slice(0, 60)
  const columns = [
    name.padEnd(42),
    time.padStart(10),
    grown.padStart(9),
    isMissed ? 'missed' : '      ',
    answer,
  ]
  return columns.join('  ').trimEnd()
}
