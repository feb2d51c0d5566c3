import { gzipSync } from 'node:zlib'
import { rounded } from './bins.mjs'

/**
 * @typedef {import('../../../src/article/passages/model-format.ts').PassageModel} PassageModel
 * @typedef {import('./forest.mjs').Forest} Forest
 */

/** Steps from no answer to the biggest, either way: a sign stands for 0 to 90. */
const STEPS = 45
const NOUGHT = '#'.charCodeAt(0)
const BACKSLASH = '\\'.charCodeAt(0)

/**
 * Packs a forest as the product reads it (src/article/passages/model.ts): features and limits that it does not ask
 * for are left out, and answers are rounded to so many steps as a sign has room for.
 *
 * @param {Forest} forest
 * @param {string[]} names of all features
 * @param {Float32Array[]} limits of all features
 * @returns {PassageModel}
 */
export function pack({ base, trees }, names, limits) {
  const binsOf = askedBins(trees)
  const features = [...binsOf.keys()].sort((some, others) => some - others)
  const biggest = Math.max(...trees.flatMap(({ answer }) => answer.map(Math.abs)))
  const leafStep = Number((biggest / STEPS || 1).toPrecision(5))
  const nodes = trees.flatMap(({ feature, bin, answer }) =>
    feature.map((asked, node) =>
      asked < 0
        ? [0, Math.round((answer[node] ?? 0) / leafStep) + STEPS]
        : [features.indexOf(asked) + 1, binsOf.get(asked)?.indexOf(bin[node] ?? 0) ?? 0],
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
    trees: numbers.map(signOf).join(''),
  }
}

/** @param {number} number 0 to 90 */
function signOf(number) {
  const code = number + NOUGHT
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

/**
 * @param {Forest['trees']} trees
 * @returns {Map<number, number[]>} of each feature that is asked for, the bins, rising
 */
function askedBins(trees) {
  /** @type {Map<number, Set<number>>} */
  const asked = new Map()
  for (const { feature, bin } of trees) {
    feature.forEach((of, node) => {
      if (of < 0) return
      const bins = asked.get(of) ?? new Set()
      asked.set(of, bins.add(bin[node] ?? 0))
    })
  }
  return new Map([...asked].map(([of, bins]) => [of, [...bins].sort((some, others) => some - others)]))
}

/**
 * @param {PassageModel} model
 * @returns {number} bytes that it adds to what is downloaded, about
 */
export function packedSize(model) {
  return gzipSync(JSON.stringify(model), { level: 9 }).length
}
