import { learnLinear } from './logistic.mjs'
import { isArticle, rounded, weightOf } from './rows.mjs'

/**
 * @typedef {import('../../src/detection/types.ts').ReadModel} ReadModel
 * @typedef {import('./rows.mjs').DescribedPage} DescribedPage
 * @typedef {import('./rows.mjs').ReadFeatures} ReadFeatures
 */

/** L2 penalty. */
const PENALTY = 20

/** Log odds: pages below it never come to the second look, and would only teach it what the first one knows. */
const NEAR = -4

/** @type {(keyof ReadFeatures)[]} */
const NAMES = ['odds', 'byline', 'links', 'manyHeadings', 'table']

/**
 * Learns the model of the second look, from the pages of which something was read.
 *
 * @param {readonly DescribedPage[]} pages
 * @param {ReadonlyMap<DescribedPage, number>} logOdds of each page, by a first look that was not trained on its host
 * @returns {ReadModel}
 */
export function learnSecond(pages, logOdds) {
  const examples = pages.flatMap(page => {
    const weight = weightOf(page.row)
    const read = readWith(page, logOdds.get(page))
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
 * @param {number} logOdds of the first look at it
 * @returns {number} the log odds that it is an article
 */
export function secondLogOdds({ base, weights }, page, logOdds) {
  const read = readWith(page, logOdds)
  if (!read) return Number.NEGATIVE_INFINITY
  return NAMES.reduce((sum, name) => sum + (weights[name] ?? 0) * read[name], base)
}

/**
 * @param {DescribedPage} page
 * @param {number} logOdds
 * @returns {ReadFeatures | null}
 */
function readWith({ features, read }, logOdds = Number.NEGATIVE_INFINITY) {
  return features && read && { ...read, odds: logOdds }
}
