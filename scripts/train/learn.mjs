import { FOLDS } from './folds.mjs'
import { learnable } from './samples.mjs'
import { sortIntoBins } from './trees/bins.mjs'
import { boost } from './trees/boost.mjs'
import { likelihoodOf } from './trees/forest.mjs'
import { MONOTONE, OF_SECOND } from './trees/monotone.mjs'
import { pack } from './trees/pack.mjs'

/**
 * @typedef {import('../../src/article/passages/model-format.ts').PassageModel} PassageModel
 * @typedef {import('./trees/boost.mjs').TrainingData} TrainingData
 * @typedef {import('./trees/parameters.mjs').Parameters} Parameters
 * @typedef {import('./samples.mjs').Samples} Samples
 */

/**
 * Learns a model from all passages and, for each part of the hosts, one from all other parts. How well those judge the
 * hosts that they have not seen is what to expect of the model on new pages.
 *
 * @param {Samples} samples
 * @param {Parameters} parameters
 * @param {(model: number, models: number) => void} onStart is called before each model is grown
 * @returns {{ model: PassageModel, parts: PassageModel[], unseen: Float32Array }} `parts`: the models that were
 *   each trained without one part of the hosts; `unseen`: how likely each passage belongs to the article, 0 to 1, by
 *   the model that has not seen its host
 */
export function learn(samples, parameters, onStart) {
  const data = trainingDataOf(samples, parameters)
  const unseen = new Float32Array(samples.labels.length)
  const packed = (/** @type {import('./trees/forest.mjs').Forest} */ forest) =>
    pack(forest, samples.names, data.binned.limits)
  const parts = []
  for (let fold = 0; fold < FOLDS; fold++) {
    onStart(fold + 1, FOLDS + 1)
    const forest = boostWithout(fold, samples, data, parameters)
    judgeFold(fold, samples, data, forest, unseen)
    parts.push(packed(forest))
  }
  onStart(FOLDS + 1, FOLDS + 1)
  const forest = boost(data, learnable(samples), parameters)
  return { model: packed(forest), parts, unseen }
}

/**
 * @param {Samples} samples
 * @param {Parameters} parameters
 * @returns {TrainingData}
 */
function trainingDataOf({ names, columns, labels, weights }, { bins }) {
  const unknown = Object.keys(MONOTONE).find(name => !names.includes(name) && !OF_SECOND.includes(name))
  if (unknown !== undefined) throw new Error(`monotone.mjs names ${unknown}, which is not a feature.`)
  const directions = names.map(name => MONOTONE[name] ?? 0)
  return { binned: sortIntoBins(columns, labels, bins), directions, labels, weights }
}

/**
 * @param {number} fold the part to leave out
 * @param {Samples} samples
 * @param {TrainingData} data
 * @param {Parameters} parameters
 */
function boostWithout(fold, samples, data, parameters) {
  const others = learnable(samples, row => samples.folds[row] !== fold)
  return boost(data, others, parameters)
}

/**
 * @param {number} fold
 * @param {Samples} samples
 * @param {TrainingData} data
 * @param {import('./trees/forest.mjs').Forest} forest
 * @param {Float32Array} unseen receives the likelihoods of the candidates in that part
 */
function judgeFold(fold, { folds, areCandidates }, { binned }, forest, unseen) {
  for (let row = 0; row < folds.length; row++) {
    if (folds[row] === fold && areCandidates[row]) unseen[row] = likelihoodOf(forest, binned.columns, row)
  }
}
