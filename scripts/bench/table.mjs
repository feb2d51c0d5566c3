/**
 * @typedef {import('./summary.mjs').Figures} Figures
 * @typedef {(value: number) => string} Format
 */

/** @type {Format} */
const share = value => value.toFixed(4).replace(/^0/, '')
/** @type {Format} */
const roughShare = value => value.toFixed(3).replace(/^0/, '')
/** @type {Format} */
const percent = value => `${(value * 100).toFixed(1)} %`
/** @type {Format} */
const ms = value => `${value.toFixed(1)} ms`
/** @type {Format} */
const times = value => `${value.toFixed(2)} ×`

/** @type {[heading: string, figure: keyof Figures, format: Format][]} */
const COLUMNS = [
  ['precision', 'precision', share],
  ['recall', 'recall', share],
  ['F1', 'f1', share],
  ['clutter', 'clutterKept', percent],
  ['title', 'title', roughShare],
  ['author', 'author', roughShare],
  ['date', 'date', roughShare],
  ['median', 'msMedian', ms],
  ['95 %', 'msP95', ms],
  ['ratio', 'ratioMedian', times],
  ['95 %', 'ratioP95', times],
  ['errors', 'errors', String],
]

/**
 * Formats the figures of one benchmark, with a row for each system.
 *
 * @param {string} set
 * @param {Record<string, Figures>} figures by system
 * @returns {string} several lines
 */
export function tableOf(set, figures) {
  const pages = Math.max(...Object.values(figures).map(({ pages }) => pages))
  const head = ['', ...COLUMNS.map(([heading]) => heading)]
  const rows = Object.entries(figures).map(([system, ofSystem]) => [
    system,
    ...COLUMNS.map(([, figure, format]) => {
      const value = ofSystem[figure]
      return value === null ? '–' : format(value)
    }),
  ])
  return [`${set}, ${pages} pages`, ...align([head, ...rows])].join('\n')
}

/**
 * @param {(readonly [system: string, ratio: number | null])[]} ratios to Readability, in the first runs
 * @returns {string} one line; empty when there is no ratio
 */
export function coldLine(ratios) {
  const known = ratios.flatMap(([system, ratio]) => (ratio === null ? [] : [`${system} ${times(ratio)}`]))
  return known.length > 0 ? `ratio of the first, cold runs: ${known.join(', ')}` : ''
}

/**
 * @param {string[][]} rows
 * @returns {string[]} the rows as lines, the first column aligned to the left and the others to the right
 */
function align(rows) {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0))) ?? []
  return rows.map(row =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
