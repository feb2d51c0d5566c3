import { learnLinear } from './logistic.mjs'
import { isArticle, rounded, weightOf } from './rows.mjs'

/**
 * @typedef {import('./rows.mjs').DescribedPage} DescribedPage
 * @typedef {import('./rows.mjs').PageFeatures} PageFeatures
 * @typedef {{ base: number, weights: Record<string, number> }} FirstSum
 */

/** L2 penalty; a higher one improves no figure of unseen pages. */
const PENALTY = 60
/** A feature that counts for an article when present, and for nothing when absent, because pages may leave it out. */
const ONLY_IN_FAVOUR = 'articleData'

/**
 * Learns the model of the first look.
 *
 * @param {readonly DescribedPage[]} pages
 * @returns {FirstSum}
 */
export function learnFirst(pages) {
  const examples = pages.flatMap(({ row, features }) => {
    const weight = weightOf(row)
    return weight > 0 && features ? [{ features, isArticle: isArticle(row), weight }] : []
  })
  const names = featureNames(examples[0]?.features)
  const model = fit(examples, names)
  const isAgainst = (model.weights[ONLY_IN_FAVOUR] ?? 0) < 0
  return isAgainst
    ? fit(
        examples,
        names.filter(name => name !== ONLY_IN_FAVOUR),
      )
    : model
}

/**
 * @param {FirstSum} model
 * @param {PageFeatures | import('./rows.mjs').OutlineFeatures | null} features all of them, or those of the outline
 * @returns {number} the log odds that their page is an article
 */
export function logOddsBy({ base, weights }, features) {
  if (!features) return Number.NEGATIVE_INFINITY
  return featureNames(features).reduce(
    (sum, name) => sum + (weights[name] ?? 0) * (features[name] ?? 0),
    base,
  )
}

/**
 * The log odds of pages, by models that were not trained on their hosts.
 *
 * @param {readonly DescribedPage[]} pages
 * @returns {Map<DescribedPage, number>} of each page
 */
export function unseenLogOdds(pages) {
  const folds = [...new Set(pages.map(({ fold }) => fold))]
  const logOdds = folds.flatMap(fold => {
    const model = learnFirst(pages.filter(page => page.fold !== fold))
    return pages
      .filter(page => page.fold === fold)
      .map(page => /** @type {const} */ ([page, logOddsBy(model, page.features)]))
  })
  return new Map(logOdds)
}

/**
 * @param {readonly { features: PageFeatures, isArticle: boolean, weight: number }[]} examples
 * @param {readonly string[]} names
 * @returns {FirstSum}
 */
function fit(examples, names) {
  const { base, weights } = learnLinear(
    examples.map(example => ({ ...example, values: names.map(name => example.features[name] ?? 0) })),
    names.map(() => PENALTY),
  )
  return { base, weights: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])) }
}

/**
 * @param {PageFeatures | import('./rows.mjs').OutlineFeatures | undefined} features
 * @returns {string[]} sorted, so that the order in which they are computed does not matter
 */
function featureNames(features) {
  return Object.keys(features ?? {}).sort()
}
