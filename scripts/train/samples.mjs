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
 * }} DescribedPage a page as its passages: their texts, white space folded; the places of those that are described;
 *   and of each feature their values
 *
 * @typedef {{
 *   names: string[],
 *   columns: Float32Array[],
 *   labels: Int8Array,
 *   areCandidates: Uint8Array,
 *   weights: Float32Array,
 *   folds: Int8Array,
 *   firsts: number[],
 * }} Samples the passages of all pages, one after another; `names` are the features', each with its column; labels
 *   as in labels.mjs, -1 for what is no candidate; `firsts`: the first passage of each page
 */

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
    put(samples, page, first)
    samples.firsts.push(first)
    first += page.texts.length
  }
  return samples
}

/**
 * @param {Samples} samples
 * @param {DescribedPage} page
 * @param {number} first the place of its first passage
 */
function put({ names, columns, labels, areCandidates, weights, folds }, page, first) {
  const { texts, candidates, truth } = page
  const ofPage = labelPassages(texts, truth)
  for (const at of candidates) {
    labels[first + at] = ofPage[at] ?? -1
    areCandidates[first + at] = 1
  }
  weights.set(weightsOf(texts, ofPage, truth), first)
  folds.fill(foldOf(page), first, first + texts.length)
  names.forEach((name, at) => {
    columns[at]?.set(page.columns[name] ?? [], first)
  })
}

/**
 * @param {Samples} samples
 * @param {(passage: number) => boolean} [isWanted]
 * @returns {Uint32Array} the passages that can be learned from
 */
export function learnable({ labels }, isWanted = () => true) {
  const rows = []
  for (let row = 0; row < labels.length; row++) if (labels[row] !== -1 && isWanted(row)) rows.push(row)
  return Uint32Array.from(rows)
}
