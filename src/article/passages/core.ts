import type { Survey } from '../../domain/survey'
import { columnOf, isParagraph } from './page'
import { type Surroundings, within } from './surroundings'

/** An element that the article may well be in, and where the others are as seen from it. */
export interface Core {
  /** The element's number. */
  readonly root: number
  /** How far above an element the path from the core to the page's root is met: 0 in the core. */
  readonly above: Uint16Array
  /** The child of that path that an element is in; -1 for the path itself. */
  readonly branch: Int32Array
}

/** The element that has most of a page's paragraphs. */
export interface Container extends Core {
  /** How much of what all of them count it has, 0 to 1. */
  readonly share: number
}

/** Longer paragraphs count no more. Words. */
const longest = 150
/** What a paragraph counts less for where it stands. */
const doubts = [
  [within.comment, 0.3],
  [within.aside, 0.3],
  [within.hidden, 0.3],
  [within.clutter, 0.15],
] as const
/** A paragraph counts for its parents, the less the farther. */
const reach = 4
const fading = 0.7
/** The container has this share of what all the page's paragraphs count. */
const containerShare = 0.7

/** How much a page's paragraphs count as text of an article, by what they are in. One entry a passage. */
export function weighParagraphs({ passages }: Survey, around: Surroundings): Float32Array {
  return columnOf(passages, passage => {
    if (!isParagraph(passage)) return 0
    const bits = around.within[passage.holder] ?? 0
    const plain = 1 - passage.linkLength / passage.length
    const trust = doubts.reduce((rest, [bit, left]) => (bits & bit ? rest * left : rest), 1)
    return Math.min(passage.words, longest) * plain * trust
  })
}

/** The element with the most paragraphs right in it or little below. */
export function findCore(survey: Survey, weights: Float32Array): Core {
  const { parent, passages } = survey
  const worth = new Float32Array(parent.length)
  for (const [at, { block }] of passages.entries()) {
    let weight = weights[at] ?? 0
    if (weight === 0) continue
    let above = parent[block] ?? -1
    for (let step = 0; above >= 0 && step < reach; step++) {
      worth[above] = (worth[above] ?? 0) + weight
      weight *= fading
      above = parent[above] ?? -1
    }
  }
  let root = 0
  for (let number = 1; number < worth.length; number++)
    if ((worth[number] ?? 0) > (worth[root] ?? 0)) root = number
  return seenFrom(survey, root)
}

/** The innermost element that has most of the paragraphs, and how much of them. */
export function findContainer(survey: Survey, weights: Float32Array): Container {
  const { parent, passages } = survey
  const worth = new Float32Array(parent.length)
  for (const [at, { block }] of passages.entries()) worth[block] = (worth[block] ?? 0) + (weights[at] ?? 0)
  for (let number = worth.length - 1; number > 0; number--) {
    const above = parent[number] ?? 0
    worth[above] = (worth[above] ?? 0) + (worth[number] ?? 0)
  }
  const total = worth[0] ?? 0
  let root = 0
  for (let number = 1; number < worth.length; number++) {
    if (parent[number] === root && (worth[number] ?? 0) > containerShare * total) root = number
  }
  return { ...seenFrom(survey, root), share: (worth[root] ?? 0) / (total || 1) }
}

function seenFrom({ parent }: Survey, root: number): Core {
  const above = new Uint16Array(parent.length)
  const branch = new Int32Array(parent.length).fill(-1)
  const isOnPath = new Uint8Array(parent.length)
  for (let number = root, steps = 0; number >= 0; number = parent[number] ?? -1) {
    isOnPath[number] = 1
    above[number] = steps++
  }
  for (let number = 0; number < parent.length; number++) {
    if (isOnPath[number]) continue
    const outside = parent[number] ?? 0
    above[number] = above[outside] ?? 0
    branch[number] = isOnPath[outside] ? number : (branch[outside] ?? -1)
  }
  return { root, above, branch }
}
