const SHINGLE = 4

/**
 * The score of scrapinghub/article-extraction-benchmark: runs of four words, counted in the prediction and in the
 * truth; precision and recall are averaged over the pages, and F1 is that of the two means.
 *
 * @param {{ prediction: string, truth: string }[]} pages
 * @returns {{ precision: number, recall: number, f1: number }} each 0 to 1
 */
export function scoreByShingles(pages) {
  const cases = pages.map(({ prediction, truth }) => compare(shingles(prediction), shingles(truth)))
  const precision = mean(cases.map(({ precision }) => precision))
  const recall = mean(cases.map(({ recall }) => recall))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/** @param {string} text */
function shingles(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  /** @type {Map<string, number>} */
  const counts = new Map()
  const last = Math.max(words.length - SHINGLE, words.length > 0 ? 0 : -1)
  for (let at = 0; at <= last; at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/**
 * @param {Map<string, number>} predicted
 * @param {Map<string, number>} true_
 */
function compare(predicted, true_) {
  let shared = 0
  for (const [shingle, count] of predicted) shared += Math.min(count, true_.get(shingle) ?? 0)
  const size = (/** @type {Map<string, number>} */ counts) => [...counts.values()].reduce((a, b) => a + b, 0)
  const share = (/** @type {number} */ of) => (of > 0 ? shared / of : 0)
  if (predicted.size === 0 && true_.size === 0) return { precision: 1, recall: 1 }
  return { precision: share(size(predicted)), recall: share(size(true_)) }
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}
