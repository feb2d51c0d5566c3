/** @typedef {import('./measure.mjs').Measured} Measured */

/** For ten times the elements, with a tenth more for what else the machine does. */
const MAX_FACTOR = 11
/** ms for a hard page; after that the user thinks that nothing happens. */
const MAX_MS = 2_000

/**
 * One row of the report. `factor` is how many times as long the page took as the page with a tenth of the elements.
 *
 * @typedef {Measured & { name: string, factor: number | null, isMissed: boolean }} Row
 */

/**
 * @param {string} name
 * @param {Measured} measured
 * @param {Measured | null} tenth the page with a tenth of the elements
 * @returns {Row}
 */
export function growthRow(name, measured, tenth) {
  const factor = tenth && measured.ms / tenth.ms
  const isMissed = measured.outcome !== 'article' || (factor !== null && !(factor <= MAX_FACTOR))
  return { name, ...measured, factor, isMissed }
}

/**
 * @param {string} name
 * @param {Measured} measured
 * @returns {Row}
 */
export function hardRow(name, measured) {
  // An expected failure, named by one word, is an answer; an unexpected error is not.
  const isAnswered = /^[a-z]+$/i.test(measured.outcome)
  return { name, ...measured, factor: null, isMissed: !(isAnswered && measured.ms < MAX_MS) }
}

/**
 * @param {Row} row
 * @returns {string} one line
 */
export function lineOf({ name, ms, factor, outcome, isMissed }) {
  const time = Number.isFinite(ms) ? `${ms.toFixed(ms < 100 ? 1 : 0)} ms` : 'no end'
  const growth = factor === null ? '' : `${factor.toFixed(2)} ×`
  const answer = outcome === 'article' ? '' : outcome.slice(0, 60)
  const columns = [
    name.padEnd(42),
    time.padStart(10),
    growth.padStart(9),
    isMissed ? 'missed' : '      ',
    answer,
  ]
  return columns.join('  ').trimEnd()
}
