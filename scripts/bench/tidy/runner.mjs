import { visitPages } from '../visits.mjs'

/**
 * @typedef {import('../datasets/page.mjs').BenchPage} BenchPage
 * @typedef {import('./tidy-page.ts').TidiedPassages} TidiedPassages
 * @typedef {{ page: BenchPage, tidied: TidiedPassages }} TidyResult
 */

/**
 * Finds the clutter of each page.
 *
 * @param {{ executablePath: string, pages: BenchPage[], onDone: (done: number) => void }} work `onDone` is
 *   called with the number of finished pages
 * @returns {Promise<TidyResult[]>} in the order of the pages
 */
export async function tidyPages({ executablePath, pages, onDone }) {
  const outcomes = await visitPages({ executablePath, pages, callOn: () => 'tidyPage()', failed, onDone })
  return pages.map((page, at) => ({ page, tidied: outcomes[at] ?? failed('not visited') }))
}

/**
 * @param {string} error
 * @returns {TidiedPassages}
 */
function failed(error) {
  return { before: [], after: [], times: [], error }
}
