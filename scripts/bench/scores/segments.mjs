import { f1Of, mean } from './mean.mjs'

/** @typedef {import('../datasets/page.mjs').Truth} Truth */

/**
 * Pieces of text that a benchmark lists for a page: how each came out.
 *
 * @typedef {{ found: string[], lost: string[], kept: string[], gone: string[] }} Segments of the wanted ones those
 *   that are there and that are not, of the unwanted ones the same
 */

/**
 * Looks for the pieces in a text. Runs of white space count as one space.
 *
 * @param {string} text
 * @param {Pick<Truth, 'with' | 'without'>} truth
 * @param {{ anyCase?: boolean }} [options] wcxb does not mind capitals, trafilatura does
 * @returns {Segments}
 */
export function findSegments(text, truth, { anyCase = false } = {}) {
  const plain = (/** @type {string} */ piece) => {
    const spaced = piece.replace(/\s+/g, ' ').trim()
    return anyCase ? spaced.toLowerCase() : spaced
  }
  const all = plain(text)
  const [found, lost] = split(truth.with ?? [], piece => all.includes(plain(piece)))
  const [kept, gone] = split(truth.without ?? [], piece => all.includes(plain(piece)))
  return { found, lost, kept, gone }
}

/**
 * The score of adbar/trafilatura's evaluation: all pieces of all pages counted together.
 *
 * @param {Segments[]} pages
 * @returns {{ precision: number, recall: number, f1: number, clutterKept: number }} each 0 to 1
 */
export function sumUpSegments(pages) {
  const total = (/** @type {keyof Segments} */ outcome) =>
    pages.reduce((sum, segments) => sum + segments[outcome].length, 0)
  const precision = total('found') / (total('found') + total('kept') || 1)
  const recall = total('found') / (total('found') + total('lost') || 1)
  const clutterKept = total('kept') / (total('kept') + total('gone') || 1)
  return { precision, recall, f1: f1Of(precision, recall), clutterKept }
}

/**
 * The share of unwanted pieces that wcxb speaks of: taken page by page and then averaged.
 *
 * @param {Segments[]} pages
 * @returns {number} 0 to 1
 */
export function averageClutterKept(pages) {
  return mean(pages.map(({ kept, gone }) => kept.length / (kept.length + gone.length || 1)))
}

/**
 * @param {string[]} pieces
 * @param {(piece: string) => boolean} passes
 * @returns {[string[], string[]]} those that pass and those that do not
 */
function split(pieces, passes) {
  return [pieces.filter(passes), pieces.filter(piece => !passes(piece))]
}
