import { addUp } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { type Core, seenFrom } from './core'

/** The element that has most of a page's paragraphs. */
export interface Container extends Core {
  /** How much of what all of them count it has, 0 to 1. */
  readonly share: number
}

/** The container has this share of what all the page's paragraphs count. */
const containerShare = 0.7

/** The innermost element that has most of the paragraphs, and how much of them. */
export function findContainer(survey: Survey, weights: Float32Array): Container {
  const { parent, passages } = survey
  const worth = new Float32Array(parent.length)
  for (let at = 0; at < weights.length; at++) {
    const block = passages[at]?.block ?? 0
    worth[block] = (worth[block] ?? 0) + (weights[at] ?? 0)
  }
  addUp(worth, parent)
  const total = worth[0] ?? 0
  let root = 0
  for (let number = 1; number < worth.length; number++) {
    if (parent[number] === root && (worth[number] ?? 0) > containerShare * total) root = number
  }
  return { ...seenFrom(survey, root), share: (worth[root] ?? 0) / (total || 1) }
}
