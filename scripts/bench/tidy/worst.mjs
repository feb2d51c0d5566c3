import { listPieces } from '../worst.mjs'
import { tallyPage } from './tally.mjs'

/**
 * @typedef {import('./runner.mjs').TidyResult} TidyResult
 * @typedef {import('./tally.mjs').Piece} Piece
 */

/** A hidden word of the article costs as much as this many words of boilerplate that stay. */
const COST_OF_LOSS = 20

/**
 * Lists the pages of one benchmark that were tidied worst, each with what was lost of its article and what was kept of
 * the rest.
 *
 * @param {string} set
 * @param {TidyResult[]} results of all pages of the set
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
 * @param {Piece[]} part
 * @param {Piece[]} all
 */
function shareOf(part, all) {
  const totalWeight = (/** @type {Piece[]} */ pieces) => pieces.reduce((sum, { weight }) => sum + weight, 0)
  return totalWeight(part) / (totalWeight(all) || 1)
}

/**
 * Sorts by weight, heaviest first: few of the many short lines of a page matter.
 *
 * @param {Piece[]} pieces
 */
function textsOf(pieces) {
  return [...pieces].sort((one, other) => other.weight - one.weight).map(({ text }) => text)
}
