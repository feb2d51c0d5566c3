/**
 * A passage at one of its possible positions in a truth.
 *
 * @typedef {{ passage: number, position: number, length: number }} Candidate `position` and `length` in words
 * @typedef {{ candidate: Candidate, weight: number, before: Link | null }} Link the end of the heaviest chain that ends
 *   with this candidate
 */

/** Words; of two chains with the same words, the one with more passages is heavier. */
const PASSAGE_WEIGHT = 0.01

/**
 * Picks the candidates that hold the most words while each follows the one before it both on the page and in the truth:
 * the two have the same text in the same order. Neighbours may share the word where they meet.
 *
 * @param {Candidate[]} candidates in passage order
 * @param {number} words in the truth
 * @returns {Candidate[]} at most one for each passage, last first
 */
export function heaviestChain(candidates, words) {
  const ends = createHeaviestEnds(words)
  /** @type {Link | null} */
  let heaviest = null
  for (const alternatives of byPassage(candidates)) {
    const links = alternatives.map(candidate => {
      const before = ends.upTo(candidate.position)
      const weight = candidate.length + PASSAGE_WEIGHT + (before?.weight ?? 0)
      return { candidate, weight, before }
    })
    for (const link of links) {
      if (link.weight > (heaviest?.weight ?? 0)) heaviest = link
      const { position, length } = link.candidate
      ends.put(Math.min(position + length - 1, words), link)
    }
  }
  const chain = []
  for (let link = heaviest; link; link = link.before) chain.push(link.candidate)
  return chain
}

/** @param {Candidate[]} candidates */
function* byPassage(candidates) {
  for (let from = 0, end = 0; from < candidates.length; from = end) {
    while (candidates[end]?.passage === candidates[from]?.passage && end < candidates.length) end++
    yield candidates.slice(from, end)
  }
}

/**
 * Finds the heaviest link that ends at or before a word. It is a Fenwick tree, so long pages stay fast.
 *
 * @param {number} words
 */
function createHeaviestEnds(words) {
  const size = words + 1
  /** @type {(Link | null)[]} */
  const nodes = new Array(size + 1).fill(null)
  return {
    /** @param {number} word */
    upTo(word) {
      /** @type {Link | null} */
      let heaviest = null
      for (let at = word + 1; at > 0; at -= at & -at) {
        const link = nodes[at]
        if (link && link.weight > (heaviest?.weight ?? 0)) heaviest = link
      }
      return heaviest
    },
    /**
     * @param {number} word
     * @param {Link} link
     */
    put(word, link) {
      for (let at = word + 1; at <= size; at += at & -at) {
        if (link.weight > (nodes[at]?.weight ?? 0)) nodes[at] = link
      }
    },
  }
}
