import { addUp } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { type RelativePositions, relativeTo } from './relative-positions'

/** Positions as seen from the element that holds most of a page's paragraphs. */
export interface Container extends RelativePositions {
  /** How much of the weight of all paragraphs it holds, 0 to 1. */
  readonly share: number
}

/** The container holds more than this share of the weight of all paragraphs. */
const containerShare = 0.7

/**
 * Finds the innermost element that holds most of the paragraphs.
 * @param weights one per passage; from `weighParagraphs`
 */
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
  return { ...relativeTo(survey, root), share: (worth[root] ?? 0) / (total || 1) }
}
