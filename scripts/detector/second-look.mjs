import { learnLinear } from './logistic.mjs'
import { isArticle, rounded, weightOf } from './rows.mjs'

/**
 * @typedef {import('../../src/detection/types.ts').ReadModel} ReadModel
 * @typedef {import('./rows.mjs').DescribedPage} DescribedPage
 * @typedef {import('./rows.mjs').ReadFeatures} ReadFeatures
 */

/** L2 penalty. */
const PENALTY = 20

/** Odds: what the first look is surer of never comes to the second, and would only teach what is known. */
const NEAR = -4

/** @type {(keyof ReadFeatures)[]} */
const NAMES = ['odds', 'byline', 'links', 'manyHeadings', 'table']

/**
 * Learns the model of the second look, from the pages of which something was read.
 *
 * @param {readonly DescribedPage[]} pages
 * @param {ReadonlyMap<DescribedPage, number>} odds what a first look says of each that has not seen its host
 * @returns {ReadModel}
 */
export function learnSecond(pages, odds) {
  const examples = pages.flatMap(page => {
    const weight = weightOf(page.row)
    const read = readWith(page, odds.get(page))
    if (weight === 0 || !read || read.odds < NEAR) return []
    return [{ values: NAMES.map(name => read[name]), isArticle: isArticle(page.row), weight }]
  })
  // No penalty on what the first look says, so that it is believed as it is.
  const { base, weights } = learnLinear(
    examples,
    NAMES.map(name => (name === 'odds' ? 0 : PENALTY)),
  )
  const weightFor = (/** @type {keyof ReadFeatures} */ name) => rounded(weights[NAMES.indexOf(name)] ?? 0)
  return {
    base,
    weights: {
      odds: weightFor('odds'),
      byline: weightFor('byline'),
      links: weightFor('links'),
      manyHeadings: weightFor('manyHeadings'),
      table: weightFor('table'),
    },
  }
}

/**
 * @param {ReadModel} model
 * @param {DescribedPage} page
 * @param {number} odds what the first look says of it
 * @returns {number} the log of the odds that it is an article
 */
export function secondOdds({ base, weights }, page, odds) {
  const read = readWith(page, odds)
  if (!read) return Number.NEGATIVE_INFINITY
  return NAMES.reduce((sum, name) => sum + (weights[name] ?? 0) * read[name], base)
}

/**
 * @param {DescribedPage} page
 * @param {number} odds
 * @returns {ReadFeatures | null}
 */
function readWith({ features, read }, odds = Number.NEGATIVE_INFINITY) {
  return features && read && { ...read, odds }
}
