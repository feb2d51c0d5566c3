import type { PassageModel } from '../../domain/passage-model'
import type { FeatureColumns } from './page'

/** How likely each passage is of the article, 0 to 1. */
export type PassageJudge = (columns: FeatureColumns, passages: number) => Float32Array

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
  return (columns, passages) => {
    const rows = layOutRows(
      features.map(({ name }) => columns[name]),
      passages,
    )
    const likely = new Float32Array(passages)
    for (let passage = 0; passage < passages; passage++) {
      const sum = base + sumOfLeaves(forest, rows, passage * features.length)
      likely[passage] = 1 / (1 + Math.exp(-sum))
    }
    return likely
  }
}

/** All features of one passage after another: trees ask for many of one passage, not for one of many. */
function layOutRows(columns: readonly (Float32Array | undefined)[], passages: number): Float32Array {
  const rows = new Float32Array(columns.length * passages)
  for (const [feature, column] of columns.entries()) {
    if (!column) continue
    for (let passage = 0; passage < passages; passage++) {
      rows[passage * columns.length + feature] = column[passage] ?? 0
    }
  }
  return rows
}

function sumOfLeaves({ roots, feature, value, right }: Forest, rows: Float32Array, row: number): number {
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0
    let asked = feature[node] ?? -1
    while (asked >= 0) {
      node = (rows[row + asked] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0)
      asked = feature[node] ?? -1
    }
    sum += value[node] ?? 0
  }
  return sum
}

/**
 * Reads packed trees: in base64 first a byte for every node, 0 for a leaf and else the feature's number from 1 on;
 * then another for every node, the limit's place among the feature's or, at a leaf, the step of its answer. Nodes
 * follow one another as each branch, the left one first, is walked to its end.
 */
function unpack({ features, leafScale, trees }: PassageModel): Forest {
  const bytes = Uint8Array.from(atob(trees), sign => sign.charCodeAt(0))
  const nodes = bytes.length / 2
  const forest = {
    roots: [] as number[],
    feature: new Int16Array(nodes),
    value: new Float32Array(nodes),
    right: new Int32Array(nodes),
  }
  let next = 0
  const readBranch = () => {
    const node = next++
    const feature = (bytes[node] ?? 0) - 1
    const second = bytes[nodes + node] ?? 0
    forest.feature[node] = feature
    if (feature < 0) {
      forest.value[node] = (second - 128) * leafScale
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
