import { heaviestChain } from './chain.mjs'
import { createCover } from './cover.mjs'
import { createFinder, isTelling, NOWHERE } from './positions.mjs'
import { labelShort } from './short-passages.mjs'
import { wordsOf } from './words.mjs'

/**
 * @typedef {import('./positions.mjs').Whereabouts} Whereabouts
 * @typedef {{
 *   passages: string[][],
 *   truth: string[],
 *   anchors: Int32Array,
 *   cover: import('./cover.mjs').Cover,
 *   labels: Int8Array,
 * }} Alignment passages and truth as words; `anchors`: the place of each passage of the chain, else -1
 */

/** Words; a shorter passage out of the page's order may stand in the truth by chance. */
const SHORTEST_STRAY = 6
/** The share of a stray's place that others may have taken already. */
const MOST_TAKEN = 0.3
/** Of a passage outside of the text, the share of runs from which on it is no clear case. */
const DOUBTFUL_SHARE = 0.3

/**
 * Labels the passages of a page by the whole text of its article. A passage belongs when it has a place in that
 * text of its own: what is said twice on a page belongs once.
 *
 * @param {string[]} texts of the passages, in the page's order
 * @param {string} truth the article
 * @returns {Int8Array} 1 for the article's, 0 for others, -1 where it cannot be told
 */
export function labelByText(texts, truth) {
  const passages = texts.map(wordsOf)
  const truthWords = wordsOf(truth)
  const find = createFinder(truthWords)
  const found = passages.map(words => (words.length > 0 && isTelling(words) ? find(words) : NOWHERE))
  const alignment = {
    passages,
    truth: truthWords,
    anchors: new Int32Array(passages.length).fill(-1),
    cover: createCover(truthWords.length),
    labels: new Int8Array(passages.length),
  }
  labelAnchors(alignment, found)
  labelStrays(alignment, found)
  labelShort(alignment)
  found.forEach(({ share }, at) => {
    if (alignment.labels[at] === 0 && share >= DOUBTFUL_SHARE) alignment.labels[at] = -1
  })
  return alignment.labels
}

/**
 * @param {Alignment} alignment
 * @param {Whereabouts[]} found
 */
function labelAnchors({ passages, truth, anchors, cover, labels }, found) {
  const candidates = found.flatMap(({ places }, passage) =>
    places.map(place => ({ passage, place, length: passages[passage]?.length ?? 0 })),
  )
  for (const { passage, place, length } of heaviestChain(candidates, truth.length)) {
    anchors[passage] = place
    labels[passage] = 1
    cover.take(place, length)
  }
}

/**
 * Pages tell some things in another order than their truth does, above all what stands beside the text.
 *
 * @param {Alignment} alignment
 * @param {Whereabouts[]} found
 */
function labelStrays({ passages, anchors, cover, labels }, found) {
  found.forEach(({ places }, passage) => {
    if (places.length === 0 || (anchors[passage] ?? -1) >= 0) return
    const length = passages[passage]?.length ?? 0
    const place = places.find(candidate => cover.shareOf(candidate, length) < MOST_TAKEN)
    const isPlaced = place !== undefined && length >= SHORTEST_STRAY
    labels[passage] = isPlaced ? 1 : -1
    if (isPlaced) cover.take(place, length)
  })
}
