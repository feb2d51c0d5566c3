import { FOLDS } from './folds.mjs'
import { learnable } from './samples.mjs'
import { sortIntoBins } from './trees/bins.mjs'
import { boost } from './trees/boost.mjs'
import { likelihoodOf } from './trees/forest.mjs'
import { MONOTONE } from './trees/monotone.mjs'
import { pack } from './trees/pack.mjs'

/**
 * @typedef {import('../../src/article/passages/model-format.ts').PassageModel} PassageModel
 * @typedef {import('./trees/boost.mjs').Lessons} Lessons
 * @typedef {import('./trees/parameters.mjs').Parameters} Parameters
 * @typedef {import('./samples.mjs').Samples} Samples
 */

/**
 * Learns a model from all passages, and for each part of the hosts one from all others: what those say of the hosts
 * that they have not seen is what can be expected of the model on pages that nobody has seen.
 *
 * @param {Samples} samples
 * @param {Parameters} parameters
 * @param {(model: number, models: number) => void} onStart hears which model is about to be grown
 * @returns {{ model: PassageModel, parts: PassageModel[], unseen: Float32Array }} `parts`: the models that know nothing
 *   of one part of the hosts each; `unseen`: how likely each passage is of the article, 0 to 1, by that one of them
 */
export function learn(samples, parameters, onStart) {
  const lessons = lessonsOf(samples, parameters)
  const unseen = new Float32Array(samples.labels.length)
  const packed = (/** @type {import('./trees/forest.mjs').Forest} */ forest) =>
    pack(forest, samples.names, lessons.binned.limits)
  const parts = []
  for (let fold = 0; fold < FOLDS; fold++) {
    onStart(fold + 1, FOLDS + 1)
    const forest = boostWithout(fold, samples, lessons, parameters)
    judgeFold(fold, samples, lessons, forest, unseen)
    parts.push(packed(forest))
  }
  onStart(FOLDS + 1, FOLDS + 1)
  const forest = boost(lessons, learnable(samples), parameters)
  return { model: packed(forest), parts, unseen }
}

/**
 * @param {Samples} samples
 * @param {Parameters} parameters
 * @returns {Lessons}
 */
function lessonsOf({ names, columns, labels, weights }, { bins }) {
  const unknown = Object.keys(MONOTONE).find(name => !names.includes(name))
  if (unknown !== undefined) throw new Error(`monotone.mjs names ${unknown}, which is no feature.`)
  const directions = names.map(name => MONOTONE[name] ?? 0)
  return { binned: sortIntoBins(columns, labels, bins), directions, labels, weights }
}

/**
 * @param {number} fold the part that it does not get to see
 * @param {Samples} samples
 * @param {Lessons} lessons
 * @param {Parameters} parameters
 */
function boostWithout(fold, samples, lessons, parameters) {
  const others = learnable(samples, row => samples.folds[row] !== fold)
  return boost(lessons, others, parameters)
}

/**
 * @param {number} fold
 * @param {Samples} samples
 * @param {Lessons} lessons
 * @param {import('./trees/forest.mjs').Forest} forest
 * @param {Float32Array} unseen gets the likelihoods of that part's candidates
 */
function judgeFold(fold, { folds, areCandidates }, { binned }, forest, unseen) {
  for (let row = 0; row < folds.length; row++) {
    if (folds[row] === fold && areCandidates[row]) unseen[row] = likelihoodOf(forest, binned.columns, row)
  }
}
