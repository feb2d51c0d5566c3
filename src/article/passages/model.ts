import type { FeatureColumns } from './columns'
import type { PassageModel } from './model-format'

/**
 * Tells how probable it is that each passage is part of the article, 0 to 1.
 * @param candidates the indexes of the passages to judge; the others get 0
 * @param passages how many passages the page has
 */
export type PassageJudge = (
  columns: FeatureColumns,
  candidates: readonly number[],
  passages: number,
) => Float32Array

/** Trees laid out one node after another; a node's left branch follows it directly. */
interface Forest {
  /** The node that each tree begins at. */
  readonly roots: readonly number[]
  /** The index of the feature that a node tests; -1 for a leaf. */
  readonly feature: Int16Array
  /** The largest value that goes left; for a leaf, what it adds to the sum. */
  readonly value: Float32Array
  /** The node that the right branch begins at. */
  readonly right: Int32Array
}

/** Makes a judge from a model. A feature without a column counts as 0. */
export function createPassageJudge(model: PassageModel): PassageJudge {
  const forest = unpack(model)
  const { features, base } = model
  return (columns, candidates, passages) => {
    const used = features.map(({ name }) => columns[name])
    const row = new Float32Array(features.length)
    const probability = new Float32Array(passages)
    for (const passage of candidates) {
      // A row per passage, because trees test many features of one passage.
      for (let feature = 0; feature < row.length; feature++) row[feature] = used[feature]?.[passage] ?? 0
      probability[passage] = 1 / (1 + Math.exp(-base - sumOfLeaves(forest, row)))
    }
    return probability
  }
}

function sumOfLeaves({ roots, feature, value, right }: Forest, row: Float32Array): number {
  let sum = 0
  for (const root of roots) {
    let node = root
    let tested = feature[node] ?? -1
    while (tested >= 0) {
      node = (row[tested] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0)
      tested = feature[node] ?? -1
    }
    sum += value[node] ?? 0
  }
  return sum
}

/** The packed number of a leaf that adds nothing. */
const noSteps = 45

function unpack({ features, leafStep, trees }: PassageModel): Forest {
  const nodes = trees.length / 2
  const forest = {
    roots: [] as number[],
    feature: new Int16Array(nodes),
    value: new Float32Array(nodes),
    right: new Int32Array(nodes),
  }
  let next = 0
  const readBranch = () => {
    const node = next++
    const feature = packedNumber(trees, node) - 1
    const second = packedNumber(trees, nodes + node)
    forest.feature[node] = feature
    if (feature < 0) {
      forest.value[node] = (second - noSteps) * leafStep
      return
    }
    forest.value[node] = features[feature]?.limits[second] ?? 0
    readBranch()
    forest.right[node] = next
    readBranch()
  }
  while (next < nodes) {
    forest.roots.push(next)
    readBranch()
  }
  return forest
}

const backslash = '\\'.charCodeAt(0)
const zero = '#'.charCodeAt(0)

function packedNumber(packed: string, at: number): number {
  const code = packed.charCodeAt(at)
  return code - zero - (code > backslash ? 1 : 0)
}
