import { listPieces } from '../worst.mjs'
import { tallyPage } from './tally.mjs'

/**
 * @typedef {import('./runner.mjs').TidyResult} TidyResult
 * @typedef {import('./tally.mjs').Piece} Piece
 */

/** A word of the article that is hidden costs as much as so many of boilerplate that stay. */
const COST_OF_LOSS = 20

/**
 * The pages of one benchmark that cost most, each with what was lost of its article and what was kept of the rest.
 *
 * @param {string} set
 * @param {TidyResult[]} results all of that set
 * @param {number} most how many pages
 * @returns {string} several lines
 */
export function worstTidied(set, results, most) {
  const pages = results.map(({ page, tidied }) => {
    const { article, boilerplate, comments } = tallyPage(tidied, page.truth)
    const rest = [...boilerplate, ...comments]
    const lost = article.filter(({ hidden }) => hidden > 0)
    const kept = rest.filter(({ hidden, weight }) => hidden < weight)
    const cost = COST_OF_LOSS * shareOf(lost, article) + shareOf(kept, rest)
    return { page, error: tidied.error, lost, kept, cost }
  })
  pages.sort((one, other) => other.cost - one.cost)
  const entries = pages
    .slice(0, most)
    .map(({ page, error, lost, kept }) => [
      `${page.id}  ${page.url}`,
      ...(error === null ? [] : [`       error  ${error}`]),
      ...listPieces('lost', textsOf(lost)),
      ...listPieces('kept', textsOf(kept)),
    ])
  return [`${set}: what cost the tidy view most`, ...entries.flat()].join('\n')
}

/**
 * @param {Piece[]} some
 * @param {Piece[]} all
 */
function shareOf(some, all) {
  const weigh = (/** @type {Piece[]} */ pieces) => pieces.reduce((sum, { weight }) => sum + weight, 0)
  return weigh(some) / (weigh(all) || 1)
}

/**
 * The heaviest first: of the many short lines of a page, few matter.
 *
 * @param {Piece[]} pieces
 */
function textsOf(pieces) {
  return [...pieces].sort((one, other) => other.weight - one.weight).map(({ text }) => text)
}
