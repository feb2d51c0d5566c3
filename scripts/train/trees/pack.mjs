import { gzipSync } from 'node:zlib'
import { rounded } from './bins.mjs'

/**
 * @typedef {import('../../../src/article/passages/model-format.ts').PassageModel} PassageModel
 * @typedef {import('./forest.mjs').Forest} Forest
 */

/** Steps from zero to the biggest answer, in each direction: one character stands for 0 to 90. */
const STEPS = 45
const ZERO = '#'.charCodeAt(0)
const BACKSLASH = '\\'.charCodeAt(0)

/**
 * Packs a forest as src/article/passages/model.ts reads it. Features and limits that no tree tests are left out, and
 * answers are rounded to the steps that fit into one character.
 *
 * @param {Forest} forest
 * @param {string[]} names of all features
 * @param {Float32Array[]} limits of all features
 * @returns {PassageModel}
 */
export function pack({ base, trees }, names, limits) {
  const binsOf = testedBins(trees)
  const features = [...binsOf.keys()].sort((one, other) => one - other)
  const biggest = Math.max(...trees.flatMap(({ answer }) => answer.map(Math.abs)))
  const leafStep = Number((biggest / STEPS || 1).toPrecision(5))
  const nodes = trees.flatMap(({ feature, bin, answer }) =>
    feature.map((tested, node) =>
      tested < 0
        ? [0, Math.round((answer[node] ?? 0) / leafStep) + STEPS]
        : [features.indexOf(tested) + 1, binsOf.get(tested)?.indexOf(bin[node] ?? 0) ?? 0],
    ),
  )
  const numbers = [...nodes.map(([first = 0]) => first), ...nodes.map(([, second = 0]) => second)]
  return {
    features: features.map(feature => ({
      name: names[feature] ?? '',
      limits: (binsOf.get(feature) ?? []).map(bin => rounded(limits[feature]?.[bin] ?? 0)),
    })),
    base: Number(base.toFixed(4)),
    leafStep,
    trees: numbers.map(toCharacter).join(''),
  }
}

/** @param {number} number 0 to 90 */
function toCharacter(number) {
  const code = number + ZERO
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

/**
 * @param {Forest['trees']} trees
 * @returns {Map<number, number[]>} the bins of each feature that is tested, rising
 */
function testedBins(trees) {
  /** @type {Map<number, Set<number>>} */
  const tested = new Map()
  for (const { feature, bin } of trees) {
    feature.forEach((index, node) => {
      if (index < 0) return
      const bins = tested.get(index) ?? new Set()
      tested.set(index, bins.add(bin[node] ?? 0))
    })
  }
  return new Map([...tested].map(([index, bins]) => [index, [...bins].sort((one, other) => one - other)]))
}

/**
 * @param {PassageModel} model
 * @returns {number} about the bytes that it adds to the download
 */
export function packedSize(model) {
  return gzipSync(JSON.stringify(model), { level: 9 }).length
}
