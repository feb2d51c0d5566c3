import type { Survey } from '../../page/survey'

/** An element that the article may well be in, and where the others are as seen from it. */
export interface Core {
  /** The element's number. */
  readonly root: number
  /** How far above an element the path from the core to the page's root is met: 0 in the core. */
  readonly above: Uint16Array
  /** The child of that path that an element is in; -1 for the path itself. */
  readonly branch: Int32Array
}

/** A paragraph counts for its parents, the less the farther. */
const reach = 4
const fading = 0.7

/** The element with the most paragraphs right in it or little below. */
export function findCore(survey: Survey, weights: Float32Array): Core {
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
  return seenFrom(survey, placeOfMost(worth))
}

function placeOfMost(worth: Float32Array): number {
  let most = 0
  for (let number = 1; number < worth.length; number++) {
    if ((worth[number] ?? 0) > (worth[most] ?? 0)) most = number
  }
  return most
}

/** Where all elements are as seen from one. */
export function seenFrom({ parent }: Survey, root: number): Core {
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
