import { rowOf } from './detect/pages.mjs'
import { sumUpDetected } from './detect/summary.mjs'
import { detectTable, misjudged } from './detect/table.mjs'
import { visitPages } from './visits.mjs'

/**
 * @typedef {import('./detect/in-page.ts').Detected} Detected
 * @typedef {import('./reader-view.mjs').Work} Work
 */

/** The page types of wcxb that are not articles; all pages of the other benchmarks are. */
const OTHER_TYPES = new Set(['collection', 'documentation', 'forum', 'listing', 'product', 'service'])

/**
 * Asks of each page of one set whether it is an article, and prints how many were taken for one.
 *
 * @param {Work} work
 * @returns {Promise<Record<string, Pick<import('./detect/summary.mjs').Opened, 'opened' | 'pages'>>>} by page type
 */
export async function benchDetect({ executablePath, set, pages, onDone, onEnd, options }) {
  const callOn = (/** @type {number} */ index) => `detectHere(${JSON.stringify(pages[index]?.url)})`
  const outcomes = await visitPages({ executablePath, pages, callOn, failed, onDone })
  onEnd()
  const results = pages.map((page, at) => ({
    row: rowOf(set, page),
    id: page.id,
    url: page.url,
    detected: outcomes[at] ?? failed('not visited'),
  }))
  const figures = sumUpDetected(results)
  console.log(`${detectTable(set, figures)}\n`)
  const { worst } = options
  if (worst > 0) console.log(`${misjudged(results, worst, row => !OTHER_TYPES.has(row))}\n`)
  return Object.fromEntries(
    Object.entries(figures.opened).map(([row, { opened, pages }]) => [row, { opened, pages }]),
  )
}

/**
 * @param {string} error
 * @returns {Detected}
 */
function failed(error) {
  return { verdict: null, isOpened: false, times: [], error }
}
