import type { Survey } from '../../page/survey'
import { type RelativePositions, relativeTo } from './relative-positions'

/** A paragraph adds its weight to this many ancestors, and this share less to each farther one. */
const reach = 4
const fading = 0.7

/**
 * Finds the core of the article: the element with the most paragraphs directly in it or a little below.
 * @param weights one per passage; from `weighParagraphs`
 */
export function findParagraphCore(survey: Survey, weights: Float32Array): RelativePositions {
  const { parent, passages } = survey
  const worth = new Float32Array(parent.length)
  const addTo = (number: number, weight: number) => {
    worth[number] = (worth[number] ?? 0) + weight
  }
  for (let at = 0; at < weights.length; at++) {
    let weight = weights[at] ?? 0
    let above = parent[passages[at]?.block ?? 0] ?? -1
    for (let step = 0; weight > 0 && above >= 0 && step < reach; step++) {
      addTo(above, weight)
      weight *= fading
      above = parent[above] ?? -1
    }
  }
  return relativeTo(survey, indexOfMost(worth))
}

function indexOfMost(worth: Float32Array): number {
  let most = 0
  for (let number = 1; number < worth.length; number++) {
    if ((worth[number] ?? 0) > (worth[most] ?? 0)) most = number
  }
  return most
}
