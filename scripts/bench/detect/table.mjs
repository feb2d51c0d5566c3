import { isOpened } from './summary.mjs'

/**
 * @typedef {import('./summary.mjs').DetectFigures} DetectFigures
 * @typedef {import('./summary.mjs').DetectResult} DetectResult
 * @typedef {import('./summary.mjs').Opened} Opened
 * @typedef {import('./summary.mjs').Times} Times
 */

/**
 * @param {string} set
 * @param {DetectFigures} figures
 * @returns {string} several lines for a person to read: a row a type of page
 */
export function detectTable(set, { opened, best, first, errors }) {
  const pages = Object.values(opened).reduce((sum, { pages }) => sum + pages, 0)
  return [
    `${set}, ${pages} pages, ${errors} errors`,
    ...openedRows(opened),
    `${written(best)}; first run: ${written(first)}`,
  ].join('\n')
}

/**
 * @param {Record<string, Opened>} opened by the row
 * @returns {string[]} lines
 */
export function openedRows(opened) {
  const width = Math.max(...Object.keys(opened).map(row => row.length), 'type'.length)
  const rows = Object.entries(opened).map(([row, of]) => {
    const percent = `${((100 * of.opened) / of.pages).toFixed(1)} %`
    return [
      row.padEnd(width),
      String(of.opened).padStart(6),
      String(of.pages).padStart(5),
      percent.padStart(8),
    ]
  })
  return [['type'.padEnd(width), 'opened', 'pages', ''.padStart(8)], ...rows].map(row =>
    row.join('  ').trimEnd(),
  )
}

/** @param {Times} times */
function written({ median, p95 }) {
  return `median ${inMs(median)}, 95 % ${inMs(p95)}`
}

/** @param {number | null} ms */
function inMs(ms) {
  return ms === null ? '–' : `${ms.toFixed(2)} ms`
}

/**
 * The pages that were judged wrongly.
 *
 * @param {DetectResult[]} results
 * @param {number} most how many of each row
 * @param {(row: string) => boolean} isArticle
 * @returns {string} a line a page
 */
export function misjudged(results, most, isArticle) {
  /** @type {Map<string, number>} */
  const listed = new Map()
  const wrong = results.filter(({ row, detected }) => {
    if (isOpened(detected) === isArticle(row)) return false
    listed.set(row, (listed.get(row) ?? 0) + 1)
    return (listed.get(row) ?? 0) <= most
  })
  return wrong.map(({ row, id, url, detected }) => `${row}  ${id}  ${kindOf(detected)}  ${url}`).join('\n')
}

/** @param {import('./summary.mjs').Detected} detected */
function kindOf({ verdict, error }) {
  return verdict?.is === 'other' ? verdict.looksLike : (verdict?.is ?? error)
}
