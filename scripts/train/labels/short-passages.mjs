import { findExactly, isTelling } from './positions.mjs'

/** Words before or behind an anchor among which a passage is looked for, where the other side is open. */
const REACH = 80

/**
 * Few words, a heading say, are somewhere in any long text: they belong only where the truth has them between the
 * same neighbours.
 *
 * @param {import('./alignment.mjs').Alignment} alignment whose anchors are placed
 */
export function labelShort({ passages, truth, anchors, cover, labels }) {
  const nextAnchor = nextPlaces(anchors)
  let isBehindAnchor = false
  // The word of the truth that follows what was placed so far.
  let reached = 0
  passages.forEach((words, passage) => {
    const anchor = anchors[passage] ?? -1
    const isShort = labels[passage] === 0 && words.length > 0 && !isTelling(words)
    const [from, end] = gap(isBehindAnchor, reached, nextAnchor[passage] ?? -1)
    const places = isShort ? findExactly(words, truth, from, end) : []
    const place = places.find(candidate => cover.shareOf(candidate, words.length) === 0)
    if (place !== undefined) {
      labels[passage] = 1
      cover.take(place, words.length)
    }
    isBehindAnchor ||= anchor >= 0
    const stands = place ?? anchor
    if (stands >= 0) reached = Math.max(reached, stands + words.length)
  })
}

/**
 * Where the truth goes on between two anchors; it may share a word with either.
 *
 * @param {boolean} isBehindAnchor
 * @param {number} reached
 * @param {number} next the place of the anchor that follows, or -1
 * @returns {[from: number, end: number]} nothing where there is no anchor on either side
 */
function gap(isBehindAnchor, reached, next) {
  if (!isBehindAnchor && next < 0) return [0, 0]
  const end = next >= 0 ? next + 1 : reached + REACH
  return [isBehindAnchor ? reached - 1 : Math.max(reached - 1, end - REACH), end]
}

/**
 * @param {Int32Array} anchors
 * @returns {Int32Array} of each passage, the place of the first anchor from it on, or -1
 */
function nextPlaces(anchors) {
  const next = Int32Array.from(anchors)
  for (let at = next.length - 2; at >= 0; at--) {
    if (next[at] === -1) next[at] = next[at + 1] ?? -1
  }
  return next
}
