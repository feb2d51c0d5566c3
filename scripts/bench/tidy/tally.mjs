import { labelPassages } from '../../train/labels/label-passages.mjs'
import { wordsOf } from '../../train/labels/words.mjs'

/**
 * @typedef {import('../datasets/page.mjs').Truth} Truth
 * @typedef {import('./tidy-page.ts').TidiedPassages} TidiedPassages
 */

/**
 * A piece of a page, its weight, and how much of the weight was hidden.
 *
 * @typedef {{ text: string, weight: number, hidden: number }} Piece
 */

/**
 * The text that a benchmark knows of a page, as far as it is on the page at all.
 *
 * @typedef {{ article: Piece[], boilerplate: Piece[], comments: Piece[] }} Tally
 */

/**
 * Tallies what hiding the clutter did to the article, the boilerplate and the comments. Where the benchmark has the
 * whole text, the article is the passages that belong to it, labelled as for training. Boilerplate is what the benchmark
 * lists; where it lists none, it is all other passages, titles, captions and dates among them.
 *
 * @param {Pick<TidiedPassages, 'before' | 'after'>} tidied
 * @param {Truth} truth
 * @returns {Tally}
 */
export function tallyPage(tidied, truth) {
  const listed = tallyPieces(tidied, truth)
  if (truth.text === undefined) return listed
  const passages = tallyPassages(tidied, truth)
  const boilerplate = truth.without === undefined ? passages.boilerplate : listed.boilerplate
  return { ...listed, article: passages.article, boilerplate }
}

/**
 * Each piece weighs the same. A piece that is on the page twice is hidden when both are.
 *
 * @param {Pick<TidiedPassages, 'before' | 'after'>} tidied
 * @param {Truth} truth
 * @returns {Tally}
 */
function tallyPieces({ before, after }, truth) {
  const all = folded(before.join('\n'))
  const left = folded(after.join('\n'))
  const tally = (/** @type {string[]} */ pieces = []) =>
    pieces
      .map(folded)
      .filter(text => text !== '' && all.includes(text))
      .map(text => ({ text, weight: 1, hidden: left.includes(text) ? 0 : 1 }))
  return {
    article: tally(truth.with),
    boilerplate: tally(truth.without),
    comments: tally(truth.comments),
  }
}

/**
 * The weight of a passage is its number of words. Passages with an unclear label count nowhere.
 *
 * @param {Pick<TidiedPassages, 'before' | 'after'>} tidied
 * @param {Truth} truth
 * @returns {Pick<Tally, 'article' | 'boilerplate'>}
 */
function tallyPassages({ before, after }, truth) {
  const labels = labelPassages([...before], truth)
  const pieces = before.map((text, at) => {
    const weight = wordsOf(text).length
    return { text, weight, hidden: weight - wordsOf(after[at] ?? '').length }
  })
  return {
    article: pieces.filter((_, at) => labels[at] === 1),
    boilerplate: pieces.filter((_, at) => labels[at] === 0),
  }
}

/** @param {string} text */
function folded(text) {
  return text.replace(/\s+/g, ' ').trim()
}
