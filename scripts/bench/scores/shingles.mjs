import { count, f1Of, mean, shared } from './mean.mjs'

/** Words in a shingle. */
const LENGTH = 4

/**
 * The score of one page in scrapinghub/article-extraction-benchmark (its evaluate.py): shingles, that is runs of
 * four words, counted in the prediction and in the truth. A shorter text is one shingle.
 *
 * @param {string} prediction
 * @param {string} truth
 * @returns {{ precision: number, recall: number, f1: number, hasText: boolean, hasTruth: boolean }} shares from 0
 *   to 1; whether prediction and truth hold any words
 */
export function compareShingles(prediction, truth) {
  const found = shingles(prediction)
  const wanted = shingles(truth)
  const hasText = found.length > 0
  const hasTruth = wanted.length > 0
  if (!hasText && !hasTruth) return { precision: 1, recall: 1, f1: 1, hasText, hasTruth }
  const both = shared(count(found), count(wanted))
  const precision = both / (found.length || 1)
  const recall = both / (wanted.length || 1)
  return { precision, recall, f1: f1Of(precision, recall), hasText, hasTruth }
}

/**
 * The score of the whole benchmark: precision is averaged over the pages with a prediction, recall over those with
 * a truth, and F1 is that of the two means.
 *
 * @param {ReturnType<typeof compareShingles>[]} pages
 * @returns {{ precision: number, recall: number, f1: number }} each 0 to 1
 */
export function sumUpShingles(pages) {
  const precision = mean(pages.filter(({ hasText }) => hasText).map(page => page.precision)) || 0
  const recall = mean(pages.filter(({ hasTruth }) => hasTruth).map(page => page.recall)) || 0
  return { precision, recall, f1: f1Of(precision, recall) }
}

/** @param {string} text */
function shingles(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  if (words.length === 0) return []
  const starts = Math.max(words.length - LENGTH + 1, 1)
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + LENGTH).join(' '))
}
