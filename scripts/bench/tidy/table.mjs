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
 * @returns {string} several lines for a person to read
 */
export function tidyTable(set, figures) {
  const cells = COLUMNS.map(([heading, figure, unit]) => {
    const value = figures[figure]
    const written = value === null ? '–' : `${value.toFixed(2)} ${unit}`
    const width = Math.max(heading.length, written.length)
    return { heading: heading.padStart(width), written: written.padStart(width) }
  })
  return [
    `${set}, ${figures.pages} pages, ${figures.errors} errors`,
    `      ${cells.map(({ heading }) => heading).join('  ')}`,
    `tidy  ${cells.map(({ written }) => written).join('  ')}`,
  ].join('\n')
}
