/**
 * A passage at one of its possible places in a truth.
 *
 * @typedef {{ passage: number, place: number, length: number }} Candidate `place` and `length` in words
 * @typedef {{ candidate: Candidate, weight: number, before: Link | null }} Link a candidate at the end of the
 *   heaviest chain that ends with it
 */

/** Of chains with as many words the one with more passages is the heavier. */
const WEIGHT_OF_PASSAGE = 0.01

/**
 * Page and truth tell the same text in the same order: of all candidates, picks those that hold most words while
 * each stands, on the page and in the truth, behind the one before it. They may share the word where they meet.
 *
 * @param {Candidate[]} candidates in the order of the passages
 * @param {number} words in the truth
 * @returns {Candidate[]} at most one a passage, the last first
 */
export function heaviestChain(candidates, words) {
  const ends = createHeaviest(words)
  /** @type {Link | null} */
  let heaviest = null
  for (const rivals of byPassage(candidates)) {
    const links = rivals.map(candidate => {
      const before = ends.upTo(candidate.place)
      const weight = candidate.length + WEIGHT_OF_PASSAGE + (before?.weight ?? 0)
      return { candidate, weight, before }
    })
    for (const link of links) {
      if (link.weight > (heaviest?.weight ?? 0)) heaviest = link
      const { place, length } = link.candidate
      ends.put(Math.min(place + length - 1, words), link)
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
 * The heaviest links that end up to some word: a Fenwick tree, so that long pages take no longer than they must.
 *
 * @param {number} words
 */
function createHeaviest(words) {
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
