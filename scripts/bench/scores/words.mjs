import { count, f1Of, mean, shared } from './mean.mjs'

/**
 * The score of one page in Murrough-Foley/web-content-extraction-benchmark: the two texts as bags of words, in
 * lower case. When the truth is empty, only an empty prediction is right.
 *
 * @param {string} prediction
 * @param {string} truth
 * @returns {{ precision: number, recall: number, f1: number }} each 0 to 1
 */
export function compareWords(prediction, truth) {
  const found = words(prediction)
  const wanted = words(truth)
  if (wanted.length === 0) return same(found.length === 0 ? 1 : 0)
  if (found.length === 0) return same(0)
  const both = shared(count(found), count(wanted))
  const precision = both / found.length
  const recall = both / wanted.length
  return { precision, recall, f1: f1Of(precision, recall) }
}

/**
 * The score of the whole benchmark: each figure averaged over the pages, so F1 is not that of the two means.
 *
 * @param {{ precision: number, recall: number, f1: number }[]} pages
 * @returns {{ precision: number, recall: number, f1: number }} each 0 to 1
 */
export function sumUpWords(pages) {
  return {
    precision: mean(pages.map(({ precision }) => precision)),
    recall: mean(pages.map(({ recall }) => recall)),
    f1: mean(pages.map(({ f1 }) => f1)),
  }
}

/** @param {string} text */
function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}

/** @param {number} share */
function same(share) {
  return { precision: share, recall: share, f1: share }
}
