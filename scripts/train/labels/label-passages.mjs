import { labelByText } from './alignment.mjs'
import { wordsOf } from './words.mjs'

/** @typedef {import('../../bench/datasets/page.mjs').Truth} Truth */

/** Words; a shorter passage may be part of a longer piece by chance. */
const MIN_WORDS = 3
/** The least share of a passage that an unwanted piece must make up, for the passage to be unwanted. */
const MIN_SHARE_OF_PASSAGE = 0.3
/** The least share of an unwanted piece that a passage of few words must make up. */
const MIN_SHARE_OF_PIECE = 0.5

/**
 * Labels the passages of a page by what its benchmark knows of the article: the whole text or pieces of it.
 *
 * @param {string[]} texts of the passages, white space folded, in page order
 * @param {Truth} truth
 * @returns {Int8Array} 1 for passages of the article, 0 for others, -1 where it is unclear; those are not learned from
 */
export function labelPassages(texts, truth) {
  if (truth.text !== undefined) return labelByText(texts, truth.text)
  return labelByPieces(texts, truth)
}

/**
 * @param {string[]} texts
 * @param {Pick<Truth, 'with' | 'without'>} truth most passages are in neither list, and so unclear
 */
function labelByPieces(texts, { with: wanted = [], without: unwanted = [] }) {
  const wantedPieces = wanted.map(folded).filter(Boolean)
  const unwantedPieces = unwanted.map(folded).filter(Boolean)
  return Int8Array.from(texts, text => {
    const passage = folded(text)
    if (passage === '') return -1
    const isWanted = wantedPieces.some(piece => matchesWanted(passage, piece))
    const isUnwanted = unwantedPieces.some(piece => matchesUnwanted(passage, piece))
    if (isWanted === isUnwanted) return -1
    return isWanted ? 1 : 0
  })
}

/**
 * @param {string} passage
 * @param {string} piece
 */
function matchesWanted(passage, piece) {
  return passage.includes(piece) || (piece.includes(passage) && hasEnoughWords(passage))
}

/**
 * @param {string} passage
 * @param {string} piece
 */
function matchesUnwanted(passage, piece) {
  if (passage.includes(piece) && piece.length >= MIN_SHARE_OF_PASSAGE * passage.length) return true
  return (
    piece.includes(passage) && (hasEnoughWords(passage) || passage.length > MIN_SHARE_OF_PIECE * piece.length)
  )
}

/** @param {string} passage */
function hasEnoughWords(passage) {
  return wordsOf(passage).length >= MIN_WORDS
}

/** @param {string} text */
function folded(text) {
  return text.replace(/\s+/g, ' ').trim()
}
