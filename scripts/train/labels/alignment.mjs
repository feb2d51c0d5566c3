import { heaviestChain } from './chain.mjs'
import { createCover } from './cover.mjs'
import { createFinder, isTelling, NO_MATCH } from './positions.mjs'
import { labelShort } from './short-passages.mjs'
import { wordsOf } from './words.mjs'

/**
 * @typedef {import('./cover.mjs').Alignment} Alignment
 * @typedef {import('./positions.mjs').Match} Match
 */

/** Words; a shorter passage that is out of order may be in the truth by chance. */
const SHORTEST_STRAY = 6
/** The share of a stray's words in the truth that other passages may have taken. */
const MAX_TAKEN = 0.3
/** From this share of its runs in the truth on, a passage outside the article is unclear. */
const DOUBTFUL_SHARE = 0.3

/**
 * Labels the passages of a page by the whole text of its article. A passage belongs to it when it has a position of its
 * own in that text: text that is on the page twice belongs to the article once.
 *
 * @param {string[]} texts of the passages, in page order
 * @param {string} truth the article
 * @returns {Int8Array} 1 for passages of the article, 0 for others, -1 where it is unclear
 */
export function labelByText(texts, truth) {
  const passages = texts.map(wordsOf)
  const truthWords = wordsOf(truth)
  const findMatch = createFinder(truthWords)
  const matches = passages.map(words => (words.length > 0 && isTelling(words) ? findMatch(words) : NO_MATCH))
  const alignment = {
    passages,
    truth: truthWords,
    anchors: new Int32Array(passages.length).fill(-1),
    cover: createCover(truthWords.length),
    labels: new Int8Array(passages.length),
  }
  labelAnchors(alignment, matches)
  labelStrays(alignment, matches)
  labelShort(alignment)
  matches.forEach(({ share }, at) => {
    if (alignment.labels[at] === 0 && share >= DOUBTFUL_SHARE) alignment.labels[at] = -1
  })
  return alignment.labels
}

/**
 * @param {Alignment} alignment
 * @param {Match[]} matches
 */
function labelAnchors({ passages, truth, anchors, cover, labels }, matches) {
  const candidates = matches.flatMap(({ positions }, passage) =>
    positions.map(position => ({ passage, position, length: passages[passage]?.length ?? 0 })),
  )
  for (const { passage, position, length } of heaviestChain(candidates, truth.length)) {
    anchors[passage] = position
    labels[passage] = 1
    cover.take(position, length)
  }
}

/**
 * Labels passages that the page has in another order than the truth, above all boxes beside the text.
 *
 * @param {Alignment} alignment
 * @param {Match[]} matches
 */
function labelStrays({ passages, anchors, cover, labels }, matches) {
  matches.forEach(({ positions }, passage) => {
    if (positions.length === 0 || (anchors[passage] ?? -1) >= 0) return
    const length = passages[passage]?.length ?? 0
    const position = positions.find(candidate => cover.shareOf(candidate, length) < MAX_TAKEN)
    const isPlaced = position !== undefined && length >= SHORTEST_STRAY
    labels[passage] = isPlaced ? 1 : -1
    if (isPlaced) cover.take(position, length)
  })
}
