import { SETS } from '../bench/sets.mjs'

/**
 * @typedef {import('../bench/datasets/page.mjs').Truth} Truth
 * @typedef {import('../bench/sets.mjs').TextScore} TextScore
 * @typedef {{ set: string, truth: Truth, texts: string[], likely: ArrayLike<number> }} JudgedPage of each passage
 *   its text and how likely it is of the article
 * @typedef {TextScore & { pages: number }} Score
 */

/** Passages that are as likely as this are kept, as in src/article/passages/choose.ts. */
const KEPT_FROM = 0.5

/**
 * Scores each benchmark by its own rules on the texts of the passages that are kept. It is the score of the model
 * alone: `npm run bench` is about all that is done to an article, and so about captions and standfirsts too.
 *
 * @param {JudgedPage[]} pages
 * @returns {Record<string, Score>} by set
 */
export function scoresOf(pages) {
  const sets = [...new Set(pages.map(({ set }) => set))]
  return Object.fromEntries(
    sets.map(set => {
      const predictions = pages.filter(page => page.set === set).map(predictionOf)
      const score = SETS[set]?.score(predictions)
      if (!score) throw new Error(`There is no set ${set}.`)
      return [set, { ...score, pages: predictions.length }]
    }),
  )
}

/** @param {JudgedPage} page */
function predictionOf({ truth, texts, likely }) {
  return { truth, text: texts.filter((_, at) => (likely[at] ?? 0) >= KEPT_FROM).join('\n') }
}
