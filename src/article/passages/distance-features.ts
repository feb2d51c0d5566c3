import type { FeatureColumns, PassagePage } from './columns'
import { isParagraph } from './passage'
import type { Surroundings } from './surroundings'

/** Larger distances make no difference. Steps in the tree. */
const farthest = 24

/** Describes how far, through the tree, the nearest paragraphs before and after a passage are. */
export function describeDistances({ survey }: PassagePage, { depth }: Surroundings): FeatureColumns {
  const { passages, parent } = survey
  const steps = (from: number, to: number) => {
    let count = 0
    let [one, other] = [from, to]
    while (one !== other && count < farthest) {
      if ((depth[one] ?? 0) >= (depth[other] ?? 0)) one = parent[one] ?? 0
      else other = parent[other] ?? 0
      count++
    }
    return count
  }
  const toLastParagraph = new Float32Array(passages.length)
  const toNextParagraph = new Float32Array(passages.length)
  let near = -1
  const measure = (column: Float32Array, at: number) => {
    const passage = passages[at]
    if (!passage) return
    column[at] = near < 0 ? farthest : steps(passage.block, near)
    if (isParagraph(passage)) near = passage.block
  }
  for (let at = 0; at < passages.length; at++) measure(toLastParagraph, at)
  near = -1
  for (let at = passages.length - 1; at >= 0; at--) measure(toNextParagraph, at)
  return { toLastParagraph, toNextParagraph }
}
