import { labelPassages } from '../../train/labels/label-passages.mjs'
import { wordsOf } from '../../train/labels/words.mjs'

/**
 * @typedef {import('../datasets/page.mjs').Truth} Truth
 * @typedef {import('./tidy-page.ts').ListedBlocks} ListedBlocks
 */

/**
 * A piece of a page: how much it weighs, and how much of that was hidden.
 *
 * @typedef {{ text: string, weight: number, hidden: number }} Piece
 */

/**
 * What a benchmark knows of a page's text, as far as it stands on the page at all.
 *
 * @typedef {{ article: Piece[], boilerplate: Piece[], comments: Piece[] }} Tally
 */

/**
 * Says what hiding the clutter did to each part of a page that its benchmark tells apart. Where it has the whole text,
 * the article is what passages are of it, labelled as for the training of the model. Boilerplate is what it lists;
 * where it lists none, it is all other passages: titles, captions and dates are among those.
 *
 * @param {Pick<ListedBlocks, 'before' | 'after'>} tidied
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
 * Each piece weighs the same. One that the page says twice is hidden when both are.
 *
 * @param {Pick<ListedBlocks, 'before' | 'after'>} tidied
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
 * Passages weigh as much as they have words. Those that cannot be told count nowhere.
 *
 * @param {Pick<ListedBlocks, 'before' | 'after'>} tidied
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
