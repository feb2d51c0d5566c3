/**
 * @typedef {import('./summary.mjs').Figures} Figures
 * @typedef {(value: number) => string} Written
 */

/** @type {Written} */
const share = value => value.toFixed(4).replace(/^0/, '')
/** @type {Written} */
const roughShare = value => value.toFixed(3).replace(/^0/, '')
/** @type {Written} */
const percent = value => `${(value * 100).toFixed(1)} %`
/** @type {Written} */
const ms = value => `${value.toFixed(1)} ms`
/** @type {Written} */
const times = value => `${value.toFixed(2)} ×`

/** @type {[heading: string, figure: keyof Figures, written: Written][]} */
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
 * The figures of one benchmark for a person to read: a row a system.
 *
 * @param {string} set
 * @param {Record<string, Figures>} figures by system
 * @returns {string} several lines
 */
export function tableOf(set, figures) {
  const pages = Math.max(...Object.values(figures).map(({ pages }) => pages))
  const head = ['', ...COLUMNS.map(([heading]) => heading)]
  const rows = Object.entries(figures).map(([system, of]) => [
    system,
    ...COLUMNS.map(([, figure, written]) => {
      const value = of[figure]
      return value === null ? '–' : written(value)
    }),
  ])
  return [`${set}, ${pages} pages`, ...align([head, ...rows])].join('\n')
}

/**
 * @param {(readonly [system: string, ratio: number | null])[]} ratios to Readability, of the first runs alone
 * @returns {string} one line
 */
export function coldLine(ratios) {
  const known = ratios.flatMap(([system, ratio]) => (ratio === null ? [] : [`${system} ${times(ratio)}`]))
  return known.length > 0 ? `ratio of the first, cold runs: ${known.join(', ')}` : ''
}

/**
 * @param {string[][]} rows
 * @returns {string[]} the rows as lines: the first column to the left, the others to the right
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
