import { labelByText } from './alignment.mjs'
import { wordsOf } from './words.mjs'

/** @typedef {import('../../bench/datasets/page.mjs').Truth} Truth */

/** Words; a passage with fewer may be part of a longer piece by chance. */
const FEWEST_WORDS = 3
/** An unwanted piece makes up this share of a passage that it spoils. */
const LEAST_OF_PASSAGE = 0.3
/** The share of an unwanted piece that a passage of few words must make up. */
const LEAST_OF_PIECE = 0.5

/**
 * Says which passages of a page belong to its article, by what its benchmark knows: the whole text or pieces of it.
 *
 * @param {string[]} texts of the passages, white space folded, in the page's order
 * @param {Truth} truth
 * @returns {Int8Array} 1 for the article's, 0 for others, -1 where it cannot be told; those are not learned from
 */
export function labelPassages(texts, truth) {
  if (truth.text !== undefined) return labelByText(texts, truth.text)
  return labelByPieces(texts, truth)
}

/**
 * @param {string[]} texts
 * @param {Pick<Truth, 'with' | 'without'>} truth most of the page is in neither list, and so not told
 */
function labelByPieces(texts, { with: wanted = [], without: unwanted = [] }) {
  const wantedPieces = wanted.map(folded).filter(Boolean)
  const unwantedPieces = unwanted.map(folded).filter(Boolean)
  return Int8Array.from(texts, text => {
    const passage = folded(text)
    if (passage === '') return -1
    const belongs = wantedPieces.some(piece => sharesWanted(passage, piece))
    const disturbs = unwantedPieces.some(piece => sharesUnwanted(passage, piece))
    if (belongs === disturbs) return -1
    return belongs ? 1 : 0
  })
}

/**
 * @param {string} passage
 * @param {string} piece
 */
function sharesWanted(passage, piece) {
  return passage.includes(piece) || (piece.includes(passage) && hasEnoughWords(passage))
}

/**
 * @param {string} passage
 * @param {string} piece
 */
function sharesUnwanted(passage, piece) {
  if (passage.includes(piece) && piece.length >= LEAST_OF_PASSAGE * passage.length) return true
  return (
    piece.includes(passage) && (hasEnoughWords(passage) || passage.length > LEAST_OF_PIECE * piece.length)
  )
}

/** @param {string} passage */
function hasEnoughWords(passage) {
  return wordsOf(passage).length >= FEWEST_WORDS
}

/** @param {string} text */
function folded(text) {
  return text.replace(/\s+/g, ' ').trim()
}
