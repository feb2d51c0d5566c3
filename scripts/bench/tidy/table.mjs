/** @typedef {import('./summary.mjs').TidyFigures} TidyFigures */

/** @type {[heading: string, figure: 'lost' | 'hidden' | 'comments' | 'msMedian' | 'msCold', unit: string][]} */
const COLUMNS = [
  ['lost', 'lost', '%'],
  ['hidden', 'hidden', '%'],
  ['comments', 'comments', '%'],
  ['median', 'msMedian', 'ms'],
  ['first run', 'msCold', 'ms'],
]

/**
 * @param {string} set
 * @param {TidyFigures} figures
 * @returns {string} several lines
 */
export function tidyTable(set, figures) {
  const cells = COLUMNS.map(([heading, figure, unit]) => {
    const value = figures[figure]
    const cell = value === null ? '–' : `${value.toFixed(2)} ${unit}`
    const width = Math.max(heading.length, cell.length)
    return { heading: heading.padStart(width), cell: cell.padStart(width) }
  })
  return [
    `${set}, ${figures.pages} pages, ${figures.errors} errors`,
    `      ${cells.map(({ heading }) => heading).join('  ')}`,
    `tidy  ${cells.map(({ cell }) => cell).join('  ')}`,
  ].join('\n')
}
