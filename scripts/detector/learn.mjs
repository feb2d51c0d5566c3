import { FOLDS } from '../train/hosts.mjs'
import { learnLinear } from './logistic.mjs'

/**
 * @typedef {import('../../src/domain/page-features.ts').PageFeatures} PageFeatures
 * @typedef {import('../../src/domain/page-rules.ts').PageModel} PageModel
 * @typedef {{ row: string, fold: number, features: PageFeatures | null }} DescribedPage `row`: wcxb's type of page, or
 *   the name of another benchmark; no features where the address alone tells that the page is no article
 * @typedef {{ model: PageModel, unseen: boolean[], seen: boolean[] }} Learned whether each page is opened: by models
 *   that have not seen its host, and by the model itself
 */

/**
 * How much a page counts. The other benchmarks have articles only, and of a kind, so that many of them would teach
 * where a page is from and not what it is. A list that opens by itself annoys more than a product. Manuals are read
 * as articles are: they are neither.
 *
 * @type {Readonly<Record<string, number>>}
 */
const WEIGHTS = {
  article: 1,
  zyte: 0.3,
  trafilatura: 0.3,
  fundus: 0.3,
  listing: 2,
  collection: 2,
  product: 1,
  service: 1,
  forum: 1,
  documentation: 0,
}
/** The rows that are articles. */
const ARTICLES = ['article', 'zyte', 'trafilatura', 'fundus']
/** Of the L2 norm; more makes no figure of unseen pages better. */
const PENALTY = 60
/** The share of wcxb's articles, of unseen hosts, that must open. */
const MUST_OPEN = 0.97
/** What tells of an article where it stands, and of nothing where it does not: pages may leave it out. */
const ONLY_IN_FAVOUR = 'articleData'
/** Digits of a weight, and of the fraction of the base. */
const DIGITS = 3

/**
 * Learns which pages are articles.
 *
 * @param {readonly DescribedPage[]} pages
 * @returns {Learned}
 */
export function learn(pages) {
  const parts = Array.from({ length: FOLDS }, (_, fold) => trainOn(pages.filter(page => page.fold !== fold)))
  const unseen = pages.map(({ fold, features }) => scoreOf(parts[fold], features))
  const limit = limitOf(unseen.filter((_, at) => pages[at]?.row === 'article'))
  const whole = trainOn(pages)
  const model = { ...whole, base: Number((whole.base - limit).toFixed(DIGITS)) }
  return {
    model,
    unseen: unseen.map(score => score > limit),
    seen: pages.map(({ features }) => scoreOf(model, features) > 0),
  }
}

/**
 * @param {string} row
 * @returns {boolean}
 */
function isArticle(row) {
  return ARTICLES.includes(row)
}

/**
 * @param {readonly DescribedPage[]} pages
 * @returns {PageModel}
 */
function trainOn(pages) {
  const examples = pages.flatMap(({ row, features }) => {
    const weight = WEIGHTS[row] ?? 0
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
 * @param {readonly { features: PageFeatures, isArticle: boolean, weight: number }[]} examples
 * @param {readonly (keyof PageFeatures)[]} names
 * @returns {PageModel}
 */
function fit(examples, names) {
  const { base, weights } = learnLinear(
    examples.map(example => ({ ...example, values: names.map(name => example.features[name]) })),
    PENALTY,
  )
  return { base, weights: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])) }
}

/**
 * @param {PageFeatures | undefined} features
 * @returns {(keyof PageFeatures)[]} sorted, so that the order in which they are computed does not matter
 */
function featureNames(features) {
  return /** @type {(keyof PageFeatures)[]} */ (Object.keys(features ?? {})).sort()
}

/**
 * @param {PageModel | undefined} model
 * @param {PageFeatures | null} features
 */
function scoreOf(model, features) {
  if (!model || !features) return Number.NEGATIVE_INFINITY
  return featureNames(features).reduce(
    (sum, name) => sum + (model.weights[name] ?? 0) * features[name],
    model.base,
  )
}

/**
 * @param {number[]} scores of articles
 * @returns {number} what is exceeded by as many of them as must open
 */
function limitOf(scores) {
  const rising = scores.slice().sort((one, other) => one - other)
  return rising[Math.floor(scores.length * (1 - MUST_OPEN)) - 1] ?? 0
}

/** @param {number} value */
function rounded(value) {
  return Number(value.toPrecision(DIGITS))
}
