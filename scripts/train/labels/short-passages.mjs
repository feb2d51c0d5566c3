import { findExactly, isTelling } from './positions.mjs'

/** Words before or after an anchor in which a passage is searched when there is no anchor on its other side. */
const REACH = 80

/**
 * Labels short passages, such as headings. A few words can be anywhere in a long text, so they belong to the article
 * only where the truth has them between the same neighbours.
 *
 * @param {import('./cover.mjs').Alignment} alignment with its anchors set
 */
export function labelShort({ passages, truth, anchors, cover, labels }) {
  const nextAnchor = nextPositions(anchors)
  let isAfterAnchor = false
  // The first word of the truth after the passages that have a position so far.
  let reached = 0
  passages.forEach((words, passage) => {
    const anchor = anchors[passage] ?? -1
    const isShort = labels[passage] === 0 && words.length > 0 && !isTelling(words)
    const [from, end] = gap(isAfterAnchor, reached, nextAnchor[passage] ?? -1)
    const positions = isShort ? findExactly(words, truth, from, end) : []
    const position = positions.find(candidate => cover.shareOf(candidate, words.length) === 0)
    if (position !== undefined) {
      labels[passage] = 1
      cover.take(position, words.length)
    }
    isAfterAnchor ||= anchor >= 0
    const start = position ?? anchor
    if (start >= 0) reached = Math.max(reached, start + words.length)
  })
}

/**
 * Finds the range of the truth between two anchors, including one word of each.
 *
 * @param {boolean} isAfterAnchor
 * @param {number} reached
 * @param {number} next the position of the next anchor, or -1
 * @returns {[from: number, end: number]} empty when there is no anchor on either side
 */
function gap(isAfterAnchor, reached, next) {
  if (!isAfterAnchor && next < 0) return [0, 0]
  const end = next >= 0 ? next + 1 : reached + REACH
  return [isAfterAnchor ? reached - 1 : Math.max(reached - 1, end - REACH), end]
}

/**
 * @param {Int32Array} anchors
 * @returns {Int32Array} for each passage, the position of the first anchor from it on, or -1
 */
function nextPositions(anchors) {
  const next = Int32Array.from(anchors)
  for (let at = next.length - 2; at >= 0; at--) {
    if (next[at] === -1) next[at] = next[at + 1] ?? -1
  }
  return next
}
