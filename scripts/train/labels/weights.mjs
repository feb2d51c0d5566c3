/** @typedef {import('../../bench/datasets/page.mjs').Truth} Truth */

/** Words beyond which a passage weighs no more, so that a very long one does not decide for the whole page. */
const MAX_WORDS = 80
/** Weight of a passage besides its words: short passages are many, and each is a line that the user sees. */
const BASE_WEIGHT = 2
/** Lighter articles are treated as if they had this weight, because a short truth is often a doubtful one. */
const MIN_ARTICLE_WEIGHT = 60

/** When the truth is pieces, a passage has a base weight, and up to twice that for its words. */
const PIECE_MAX_WORDS = 60
const PIECE_BASE_WEIGHT = 0.5
/** Balances pages with pieces against pages with a text: few of their passages have a label. */
const PIECE_SHARE = 0.12

/**
 * Says how much each passage of a page counts. Benchmarks score pages, so the article of each page with a whole text
 * weighs 1 in all, and its other passages are measured alike. A benchmark of pieces counts all its pieces together, so
 * there a page weighs as much as it has passages with a label.
 *
 * @param {string[]} texts of the passages, white space folded
 * @param {Int8Array} labels of the passages
 * @param {Truth} truth
 * @returns {Float32Array}
 */
export function weightsOf(texts, labels, truth) {
  const words = texts.map(text => text.split(' ').length)
  if (truth.text === undefined) return Float32Array.from(words, weightByPieces)
  const weights = words.map(count => Math.min(count, MAX_WORDS) + BASE_WEIGHT)
  const article = weights.reduce((sum, weight, at) => sum + (labels[at] === 1 ? weight : 0), 0)
  return Float32Array.from(weights, weight => weight / Math.max(article, MIN_ARTICLE_WEIGHT))
}

/** @param {number} words */
function weightByPieces(words) {
  return (PIECE_BASE_WEIGHT + Math.min(words, PIECE_MAX_WORDS) / PIECE_MAX_WORDS) * PIECE_SHARE
}
