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
  const rows = Object.entries(opened).map(([row, { promising, opened, pages }]) => [
    row.padEnd(width),
    String(pages).padStart(5),
    ...counted(promising, pages),
    ...counted(opened, pages),
  ])
  const head = ['type'.padEnd(width), 'pages', ' first', 'look'.padEnd(8), 'opened']
  return [head, ...rows].map(row => row.join('  ').trimEnd())
}

/**
 * @param {number} count
 * @param {number} pages
 */
function counted(count, pages) {
  return [String(count).padStart(6), `${((100 * count) / pages).toFixed(1)} %`.padStart(8)]
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
    if (detected.isOpened === isArticle(row)) return false
    listed.set(row, (listed.get(row) ?? 0) + 1)
    return (listed.get(row) ?? 0) <= most
  })
  return wrong.map(({ row, id, url, detected }) => `${row}  ${id}  ${kindOf(detected)}  ${url}`).join('\n')
}

/** @param {import('./summary.mjs').Detected} detected */
function kindOf({ verdict, isOpened, error }) {
  if (verdict?.is === 'other') return verdict.looksLike
  return verdict ? (isOpened ? 'article' : 'turned away') : error
}
