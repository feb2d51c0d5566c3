/**
 * @typedef {import('../../src/detection/types.ts').PageFeatures} PageFeatures
 * @typedef {import('../../src/detection/types.ts').OutlineFeatures} OutlineFeatures
 * @typedef {import('../../src/detection/types.ts').ReadFeatures} ReadFeatures
 * @typedef {{ row: string, fold: number, outline: OutlineFeatures | null, features: PageFeatures | null, read: ReadFeatures | null }} DescribedPage
 *   `row`: wcxb's type of page, or the name of another benchmark; no features where the address alone tells that the
 *   page is no article, and nothing read where there is none in it; the `odds` of what is read are 0
 */

/**
 * How much a page counts. The other benchmarks have articles only, much alike, so many of them would teach where a page
 * comes from and not what it is. A list that opens by itself annoys more than a product page. Manuals read like
 * articles and count for neither side.
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
/** The rows whose pages are articles. */
const ARTICLES = ['article', 'zyte', 'trafilatura', 'fundus']
/** Significant digits of a weight. */
const DIGITS = 3

/**
 * @param {string} row
 * @returns {number} how much each of its pages counts
 */
export function weightOf(row) {
  return WEIGHTS[row] ?? 0
}

/**
 * @param {string} row
 * @returns {boolean}
 */
export function isArticle(row) {
  return ARTICLES.includes(row)
}

/**
 * @param {number} weight
 * @returns {number} rounded to the digits that models have
 */
export function rounded(weight) {
  return Number(weight.toPrecision(DIGITS))
}
