import { findSegments } from './scores/segments.mjs'
import { SETS } from './sets.mjs'

/**
 * @typedef {import('./runner.mjs').Result} Result
 * @typedef {import('./datasets/page.mjs').Truth} Truth
 */

/** Words of a piece of text that are printed; enough to find it again. */
const FIRST_WORDS = 12
/** Characters, for languages without spaces between words. */
const LONGEST_PIECE = 100
/** Pieces of a page that are listed, both of lost and of kept ones. */
const MOST_PIECES = 5
/** Words in a row by which a line of one text is looked up in the other. */
const RUN_LENGTH = 4
/** The share of a line's runs that must be in the other text. */
const FOUND_SHARE = 0.5

/**
 * Lists the pages of one benchmark on which a system scored worst, each with what was lost and what was kept.
 *
 * @param {string} set one of `SETS`
 * @param {string} system
 * @param {Result[]} results of all pages of the set
 * @param {number} most how many pages
 * @returns {string} several lines
 */
export function worstOf(set, system, results, most) {
  const pages = results.map(({ page, outcomes }) => {
    const { text = '', error = null } = outcomes[system] ?? {}
    return { page, text, error, f1: SETS[set]?.pageF1({ text, truth: page.truth }) ?? 0 }
  })
  pages.sort((one, other) => one.f1 - other.f1)
  const entries = pages.slice(0, most).map(({ page, text, error, f1 }) => {
    const { lost, kept } = differences(text, page.truth)
    return [
      `${f1.toFixed(3)}  ${page.id}  ${page.url}`,
      ...(error === null ? [] : [`       error  ${error}`]),
      ...listPieces('lost', lost),
      ...listPieces('kept', kept),
    ]
  })
  return [`${set}: what cost ${system} most`, ...entries.flat()].join('\n')
}

/**
 * Finds what of the truth is missing from a text, and what is in the text but not in the truth.
 *
 * @param {string} text one block on each line
 * @param {Truth} truth a whole text, or pieces that belong to it and pieces that do not
 * @returns {{ lost: string[], kept: string[] }} lines or pieces, in order
 */
export function differences(text, truth) {
  if (truth.text === undefined) return findSegments(text, truth)
  return { lost: linesNotIn(truth.text, text), kept: linesNotIn(text, truth.text) }
}

/**
 * @param {string} text
 * @param {string} other
 * @returns {string[]} the lines of the text that are not in the other
 */
function linesNotIn(text, other) {
  const otherWords = wordsOf(other)
  const known = Array.from({ length: RUN_LENGTH + 1 }, (_, length) => new Set(runsOf(otherWords, length)))
  return text.split('\n').filter(line => {
    const words = wordsOf(line)
    const length = Math.min(words.length, RUN_LENGTH)
    const runs = runsOf(words, length)
    const foundRuns = runs.filter(run => known[length]?.has(run)).length
    return runs.length > 0 && foundRuns < runs.length * FOUND_SHARE
  })
}

/** @param {string} text */
function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}

/**
 * @param {string[]} words
 * @param {number} length in words
 */
function runsOf(words, length) {
  if (length === 0) return []
  const starts = Math.max(words.length - length + 1, 0)
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + length).join(' '))
}

/**
 * @param {'lost' | 'kept'} what
 * @param {string[]} pieces
 * @returns {string[]} a line for the start of each of the first pieces, and one for how many more there are
 */
export function listPieces(what, pieces) {
  const lines = pieces.slice(0, MOST_PIECES).map(piece => `       ${what}   ${startOf(piece)}`)
  const more = pieces.length - lines.length
  return more > 0 ? [...lines, `       ${what}   and ${more} more`] : lines
}

/** @param {string} piece */
function startOf(piece) {
  const whole = piece.trim().replace(/\s+/g, ' ')
  const start = whole.split(' ').slice(0, FIRST_WORDS).join(' ').slice(0, LONGEST_PIECE)
  return start === whole ? whole : `${start} …`
}
