import { foldOf } from './folds.mjs'
import { labelPassages } from './labels/label-passages.mjs'
import { weightsOf } from './labels/weights.mjs'

/**
 * @typedef {import('../bench/datasets/page.mjs').Truth} Truth
 *
 * @typedef {{
 *   set: string,
 *   id: string,
 *   url: string,
 *   truth: Truth,
 *   texts: string[],
 *   candidates: readonly number[],
 *   columns: Record<string, Float32Array>,
 *   words: readonly number[],
 *   choice: readonly number[] | null,
 *   isChanged: boolean,
 * }} DescribedPage a page as its passages: their texts, white space folded; the indexes of those that are described;
 *   their values for each feature; how many words they have; which Readability keeps (1), `null` where it finds no
 *   article; and whether the markup was changed before
 *
 * @typedef {{
 *   names: string[],
 *   columns: Float32Array[],
 *   labels: Int8Array,
 *   areCandidates: Uint8Array,
 *   weights: Float32Array,
 *   folds: Int8Array,
 *   firsts: number[],
 * }} Samples the passages of all pages, one after another; `names` and `columns` are those of the features; labels as
 *   `labelPassages` gives them, and -1 for passages that are not candidates; `firsts`: the first passage of each page
 */

/** What a page in changed markup weighs, beside the same page as it is. */
const CHANGED_WEIGHT = 0.5

/**
 * @param {DescribedPage[]} pages
 * @returns {Samples}
 */
export function samplesOf(pages) {
  const names = Object.keys(pages[0]?.columns ?? {})
  const counts = pages.map(({ texts }) => texts.length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const samples = {
    names,
    columns: names.map(() => new Float32Array(total)),
    labels: new Int8Array(total).fill(-1),
    areCandidates: new Uint8Array(total),
    weights: new Float32Array(total),
    folds: new Int8Array(total),
    firsts: /** @type {number[]} */ ([]),
  }
  let first = 0
  for (const page of pages) {
    fillIn(samples, page, first)
    samples.firsts.push(first)
    first += page.texts.length
  }
  return samples
}

/**
 * @param {Samples} samples
 * @param {DescribedPage} page
 * @param {number} first the index of its first passage
 */
function fillIn({ names, columns, labels, areCandidates, weights, folds }, page, first) {
  const { texts, candidates, truth, isChanged } = page
  const pageLabels = labelPassages(texts, truth)
  for (const at of candidates) {
    labels[first + at] = pageLabels[at] ?? -1
    areCandidates[first + at] = 1
  }
  const factor = isChanged ? CHANGED_WEIGHT : 1
  weights.set(
    weightsOf(texts, pageLabels, truth).map(weight => weight * factor),
    first,
  )
  folds.fill(foldOf(page), first, first + texts.length)
  names.forEach((name, at) => {
    columns[at]?.set(page.columns[name] ?? [], first)
  })
}

/**
 * @param {Samples} samples
 * @param {(passage: number) => boolean} [isIncluded]
 * @returns {Uint32Array} the passages with a label
 */
export function learnable({ labels }, isIncluded = () => true) {
  const rows = []
  for (let row = 0; row < labels.length; row++) if (labels[row] !== -1 && isIncluded(row)) rows.push(row)
  return Uint32Array.from(rows)
}
