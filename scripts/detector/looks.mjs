import { learnLinear } from './logistic.mjs'
import { isArticle, rounded, weightOf } from './rows.mjs'

/**
 * @typedef {import('../../src/detection/types.ts').ReadModel} ReadModel
 * @typedef {import('./rows.mjs').DescribedPage} DescribedPage
 * @typedef {import('./rows.mjs').PageFeatures} PageFeatures
 * @typedef {import('./rows.mjs').ReadFeatures} ReadFeatures
 * @typedef {{ base: number, weights: Record<string, number> }} FirstSum
 * @typedef {{ first: FirstSum, second: ReadModel }} Looks
 */

/** L2 penalty; of 30, 60 and 120 the one with which the fewest other pages of unseen hosts open. */
const PENALTY = 120
/** A feature that counts for an article when present, and for nothing when absent, because pages may leave it out. */
const ONLY_IN_FAVOUR = 'articleData'
/** The features of the second look besides the log odds of the first. */
const READ_NAMES = /** @type {const} */ (['byline', 'links', 'manyHeadings', 'table'])

/**
 * Learns the models of both looks at once: the second adds to the sum of the first, and weights that were learned
 * without it would count twice what both can see.
 *
 * @param {readonly DescribedPage[]} pages
 * @returns {Looks}
 */
export function learnLooks(pages) {
  const examples = pages.flatMap(({ row, features, read }) => {
    const weight = weightOf(row)
    return weight > 0 && features ? [{ features, read, isArticle: isArticle(row), weight }] : []
  })
  const names = featureNames(examples[0]?.features)
  const looks = fit(examples, names)
  const isAgainst = (looks.first.weights[ONLY_IN_FAVOUR] ?? 0) < 0
  return isAgainst
    ? fit(
        examples,
        names.filter(name => name !== ONLY_IN_FAVOUR),
      )
    : looks
}

/**
 * @param {readonly { features: PageFeatures, read: ReadFeatures | null, isArticle: boolean, weight: number }[]} examples
 * @param {readonly string[]} names of the features of the first look
 * @returns {Looks}
 */
function fit(examples, names) {
  const { base, weights } = learnLinear(
    examples.map(({ features, read, ...example }) => ({
      ...example,
      values: [...names.map(name => features[name] ?? 0), ...READ_NAMES.map(name => read?.[name] ?? 0)],
    })),
    [...names, ...READ_NAMES].map(() => PENALTY),
  )
  const weightAt = (/** @type {number} */ at) => rounded(weights[at] ?? 0)
  const ofRead = (/** @type {(typeof READ_NAMES)[number]} */ name) =>
    weightAt(names.length + READ_NAMES.indexOf(name))
  return {
    first: { base, weights: Object.fromEntries(names.map((name, at) => [name, weightAt(at)])) },
    second: {
      base: 0,
      weights: {
        odds: 1,
        byline: ofRead('byline'),
        links: ofRead('links'),
        manyHeadings: ofRead('manyHeadings'),
        table: ofRead('table'),
      },
    },
  }
}

/**
 * @param {FirstSum} model
 * @param {PageFeatures | import('./rows.mjs').OutlineFeatures | null} features all of them, or those of the outline
 * @returns {number} the log odds that their page is an article, before it is read
 */
export function firstLogOdds({ base, weights }, features) {
  if (!features) return Number.NEGATIVE_INFINITY
  return featureNames(features).reduce(
    (sum, name) => sum + (weights[name] ?? 0) * (features[name] ?? 0),
    base,
  )
}

/**
 * @param {ReadModel} model
 * @param {DescribedPage} page
 * @param {number} logOdds of the first look at it
 * @returns {number} the log odds that it is an article, now that it was read
 */
export function secondLogOdds({ base, weights }, { features, read }, logOdds) {
  if (!features || !read) return Number.NEGATIVE_INFINITY
  return READ_NAMES.reduce((sum, name) => sum + weights[name] * read[name], base + weights.odds * logOdds)
}

/**
 * @param {PageFeatures | import('./rows.mjs').OutlineFeatures | undefined} features
 * @returns {string[]} sorted, so that the order in which they are computed does not matter
 */
function featureNames(features) {
  return Object.keys(features ?? {}).sort()
}
