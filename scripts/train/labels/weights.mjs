/** @typedef {import('../../bench/datasets/page.mjs').Truth} Truth */

/** Words from which on a passage weighs no more: a very long one should not speak for the whole page. */
const MOST_WORDS = 80
/** What a passage weighs beside its words: short ones are many and each is a line that a reader sees. */
const OWN_WEIGHT = 2
/** The weight of an article below which its page is not raised any more: a short truth is often a doubtful one. */
const LEAST_ARTICLE = 60

/** Where the truth is pieces: a passage weighs something by itself and up to twice that by its words. */
const PIECE_MOST_WORDS = 60
const PIECE_OWN_WEIGHT = 0.5
/** Sets pages with pieces beside pages with a text: few of their passages have a label. */
const PIECE_SHARE = 0.12

/**
 * How much each passage of a page counts. Benchmarks score pages, so the article of each page with a whole truth
 * weighs 1 in all, and what is not of the article goes by the same measure. A benchmark of pieces counts all of its
 * pieces together, so there a page weighs as much as it has passages with a label.
 *
 * @param {string[]} texts of the passages, white space folded
 * @param {Int8Array} labels of the passages
 * @param {Truth} truth
 * @returns {Float32Array}
 */
export function weightsOf(texts, labels, truth) {
  const words = texts.map(text => text.split(' ').length)
  if (truth.text === undefined) return Float32Array.from(words, weightByPieces)
  const weights = words.map(count => Math.min(count, MOST_WORDS) + OWN_WEIGHT)
  const article = weights.reduce((sum, weight, at) => sum + (labels[at] === 1 ? weight : 0), 0)
  return Float32Array.from(weights, weight => weight / Math.max(article, LEAST_ARTICLE))
}

/** @param {number} words */
function weightByPieces(words) {
  return (PIECE_OWN_WEIGHT + Math.min(words, PIECE_MOST_WORDS) / PIECE_MOST_WORDS) * PIECE_SHARE
}
