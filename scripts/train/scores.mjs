import { SETS } from '../bench/sets.mjs'

/**
 * @typedef {import('../bench/datasets/page.mjs').Truth} Truth
 * @typedef {import('../bench/sets.mjs').TextScore} TextScore
 * @typedef {{ set: string, truth: Truth, texts: string[], likely: ArrayLike<number> }} JudgedPage the text
 *   of each passage and how likely it belongs to the article
 * @typedef {TextScore & { pages: number }} Score
 */

/** Passages from this likelihood on are kept, as in src/article/passages/choose.ts. */
const KEPT_FROM = 0.5

/**
 * Scores the texts of the kept passages by the rules of each benchmark. This scores the model alone; `npm run bench`
 * scores everything that is done to an article, captions and standfirsts included.
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
