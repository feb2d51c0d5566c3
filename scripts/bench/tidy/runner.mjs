import { visitPages } from '../visits.mjs'

/**
 * @typedef {import('../datasets/page.mjs').BenchPage} BenchPage
 * @typedef {import('./tidy-page.ts').ListedBlocks} ListedBlocks
 * @typedef {{ page: BenchPage, tidied: ListedBlocks }} TidyResult
 */

/**
 * Finds the clutter of pages.
 *
 * @param {{ executablePath: string, pages: BenchPage[], onDone: (done: number) => void }} work `onDone` hears how
 *   many pages are done
 * @returns {Promise<TidyResult[]>} in the order of the pages
 */
export async function tidyPages({ executablePath, pages, onDone }) {
  const outcomes = await visitPages({ executablePath, pages, callOn: () => 'tidyPage()', failed, onDone })
  return pages.map((page, at) => ({ page, tidied: outcomes[at] ?? failed('not visited') }))
}

/**
 * @param {string} error
 * @returns {ListedBlocks}
 */
function failed(error) {
  return { before: [], after: [], times: [], error }
}
