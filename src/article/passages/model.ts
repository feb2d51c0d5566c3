import type { PassageModel } from './model-format'
import type { FeatureColumns } from './page'

/**
 * How likely each passage is of the article, 0 to 1.
 * @param candidates the places of those that are judged; the others are not likely at all
 * @param passages how many there are
 */
export type PassageJudge = (
  columns: FeatureColumns,
  candidates: readonly number[],
  passages: number,
) => Float32Array

/** Trees laid out one node after another; a node's left branch follows it. */
interface Forest {
  /** Where each tree begins. */
  readonly roots: readonly number[]
  /** The feature that a node asks for; -1 for a leaf. */
  readonly feature: Int16Array
  /** The most that a passage may have to go left; of a leaf, what it adds. */
  readonly value: Float32Array
  /** Where the right branch begins. */
  readonly right: Int32Array
}

/** Makes a judge of a model. A feature that a page has no column of counts as nought. */
export function createPassageJudge(model: PassageModel): PassageJudge {
  const forest = unpack(model)
  const { features, base } = model
  return (columns, candidates, passages) => {
    const asked = features.map(({ name }) => columns[name])
    const row = new Float32Array(features.length)
    const likely = new Float32Array(passages)
    for (const passage of candidates) {
      // All features of one passage together: trees ask for many of one, not for one of many.
      for (let feature = 0; feature < row.length; feature++) row[feature] = asked[feature]?.[passage] ?? 0
      likely[passage] = 1 / (1 + Math.exp(-base - sumOfLeaves(forest, row)))
    }
    return likely
  }
}

function sumOfLeaves({ roots, feature, value, right }: Forest, row: Float32Array): number {
  let sum = 0
  for (const root of roots) {
    let node = root
    let asked = feature[node] ?? -1
    while (asked >= 0) {
      node = (row[asked] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0)
      asked = feature[node] ?? -1
    }
    sum += value[node] ?? 0
  }
  return sum
}

/** Stands for a leaf that answers nothing either way. */
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
const nought = '#'.charCodeAt(0)

function packedNumber(packed: string, at: number): number {
  const code = packed.charCodeAt(at)
  return code - nought - (code > backslash ? 1 : 0)
}
