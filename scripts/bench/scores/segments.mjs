import { f1Of, mean } from './mean.mjs'

/** @typedef {import('../datasets/page.mjs').Truth} Truth */

/**
 * What happened to the pieces of text that a benchmark lists for a page.
 *
 * @typedef {{ found: string[], lost: string[], kept: string[], gone: string[] }} Segments wanted pieces are
 *   `found` or `lost`, unwanted ones `kept` or `gone`
 */

/**
 * Looks for the pieces in a text. Runs of white space count as one space.
 *
 * @param {string} text
 * @param {Pick<Truth, 'with' | 'without'>} truth
 * @param {{ anyCase?: boolean }} [options] wcxb ignores case, trafilatura does not
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
 * The share of unwanted pieces that were kept, as wcxb counts it: taken for each page and then averaged.
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
