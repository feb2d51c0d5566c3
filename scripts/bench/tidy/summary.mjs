import { quantile } from '../scores/times.mjs'
import { tallyPage } from './tally.mjs'

/**
 * @typedef {import('./runner.mjs').TidyResult} TidyResult
 * @typedef {import('./tally.mjs').Piece} Piece
 */

/**
 * How well clutter was found on the pages of one benchmark.
 *
 * @typedef {{
 *   pages: number,
 *   lost: number | null,
 *   hidden: number | null,
 *   comments: number | null,
 *   msMedian: number | null,
 *   msCold: number | null,
 *   errors: number,
 * }} TidyFigures per cent: `lost` of the article, `hidden` of the boilerplate, `comments` of the comments; null where
 *   the benchmark does not say. Medians over the pages in ms: `msMedian` of the best run, `msCold` of the first
 */

/**
 * @param {TidyResult[]} results of all pages of one set
 * @returns {TidyFigures}
 */
export function sumUpTidy(results) {
  const visited = results.filter(({ tidied }) => tidied.error === null)
  const tallies = visited.map(({ page, tidied }) => tallyPage(tidied, page.truth))
  const best = visited.map(({ tidied }) => Math.min(...tidied.times))
  const first = visited.flatMap(({ tidied }) => tidied.times.slice(0, 1))
  return {
    pages: results.length,
    lost: percentHidden(tallies.flatMap(({ article }) => article)),
    hidden: percentHidden(tallies.flatMap(({ boilerplate }) => boilerplate)),
    comments: percentHidden(tallies.flatMap(({ comments }) => comments)),
    msMedian: quantile(best, 0.5),
    msCold: quantile(first, 0.5),
    errors: results.length - visited.length,
  }
}

/** @param {Piece[]} pieces */
function percentHidden(pieces) {
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0)
  const hidden = pieces.reduce((sum, piece) => sum + piece.hidden, 0)
  return total > 0 ? (100 * hidden) / total : null
}
