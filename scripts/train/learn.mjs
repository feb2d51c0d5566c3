import { sortIntoBins } from './bins.mjs'
import { boost } from './boost.mjs'
import { FOLDS } from './hosts.mjs'
import { MONOTONE } from './monotone.mjs'
import { pack } from './pack.mjs'
import { learnable } from './samples.mjs'
import { likelihoodOf } from './trees.mjs'

/**
 * @typedef {import('../../src/domain/passage-model.ts').PassageModel} PassageModel
 * @typedef {import('./boost.mjs').Lessons} Lessons
 * @typedef {import('./parameters.mjs').Parameters} Parameters
 * @typedef {import('./samples.mjs').Samples} Samples
 */

/**
 * Learns a model from all passages, and for each part of the hosts one from all others: what those say of the hosts
 * that they have not seen is what can be expected of the model on pages that nobody has seen.
 *
 * @param {Samples} samples
 * @param {Parameters} parameters
 * @param {(model: number, models: number) => void} onStart hears which model is about to be grown
 * @returns {{ model: PassageModel, unseen: Float32Array }} `unseen`: how likely each passage is of the article,
 *   0 to 1, by the model that knows nothing of its host
 */
export function learn(samples, parameters, onStart) {
  const lessons = lessonsOf(samples, parameters)
  const unseen = new Float32Array(samples.labels.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    onStart(fold + 1, FOLDS + 1)
    judgeFold(samples, lessons, parameters, fold, unseen)
  }
  onStart(FOLDS + 1, FOLDS + 1)
  const forest = boost(lessons, learnable(samples), parameters)
  return { model: pack(forest, samples.names, lessons.binned.limits), unseen }
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
 * @param {Samples} samples
 * @param {Lessons} lessons
 * @param {Parameters} parameters
 * @param {number} fold
 * @param {Float32Array} unseen gets the likelihoods of that part's passages
 */
function judgeFold(samples, lessons, parameters, fold, unseen) {
  const { folds } = samples
  const others = learnable(samples, row => folds[row] !== fold)
  const forest = boost(lessons, others, parameters)
  for (let row = 0; row < folds.length; row++) {
    if (folds[row] === fold) unseen[row] = likelihoodOf(forest, lessons.binned.columns, row)
  }
}
