/**
 * @typedef {import('./summary.mjs').DetectFigures} DetectFigures
 * @typedef {import('./summary.mjs').DetectResult} DetectResult
 * @typedef {import('./summary.mjs').Opened} Opened
 * @typedef {import('./summary.mjs').Times} Times
 */

/**
 * @param {string} set
 * @param {DetectFigures} figures
 * @returns {string} a table with a row for each page type
 */
export function detectTable(set, { opened, best, first, errors }) {
  const pages = Object.values(opened).reduce((sum, { pages }) => sum + pages, 0)
  return [
    `${set}, ${pages} pages, ${errors} errors`,
    ...openedRows(opened),
    `${formatTimes(best)}; first run: ${formatTimes(first)}`,
  ].join('\n')
}

/**
 * @param {Record<string, Opened>} opened by row
 * @returns {string[]} the lines of the table
 */
export function openedRows(opened) {
  const width = Math.max(...Object.keys(opened).map(row => row.length), 'type'.length)
  const rows = Object.entries(opened).map(([row, { promising, opened, pages }]) => [
    row.padEnd(width),
    String(pages).padStart(5),
    ...countCells(promising, pages),
    ...countCells(opened, pages),
  ])
  const head = ['type'.padEnd(width), 'pages', ' first', 'look'.padEnd(8), 'opened']
  return [head, ...rows].map(row => row.join('  ').trimEnd())
}

/**
 * @param {number} count
 * @param {number} pages
 */
function countCells(count, pages) {
  return [String(count).padStart(6), `${((100 * count) / pages).toFixed(1)} %`.padStart(8)]
}

/** @param {Times} times */
function formatTimes({ median, p95 }) {
  return `median ${formatMs(median)}, 95 % ${formatMs(p95)}`
}

/** @param {number | null} ms */
function formatMs(ms) {
  return ms === null ? '–' : `${ms.toFixed(2)} ms`
}

/**
 * Lists the pages that were judged wrongly.
 *
 * @param {DetectResult[]} results
 * @param {number} most how many are listed for each row
 * @param {(row: string) => boolean} isArticle
 * @returns {string} a line for each page
 */
export function misjudged(results, most, isArticle) {
  /** @type {Map<string, number>} */
  const listed = new Map()
  const wrong = results.filter(({ row, detected }) => {
    if (detected.isOpened === isArticle(row)) return false
    listed.set(row, (listed.get(row) ?? 0) + 1)
    return (listed.get(row) ?? 0) <= most
  })
  return wrong.map(({ row, id, url, detected }) => `${row}  ${id}  ${judgedAs(detected)}  ${url}`).join('\n')
}

/** @param {import('./summary.mjs').Detected} detected */
function judgedAs({ verdict, isOpened, error }) {
  if (verdict?.is === 'other') return verdict.looksLike
  return verdict ? (isOpened ? 'article' : 'turned away') : error
}
