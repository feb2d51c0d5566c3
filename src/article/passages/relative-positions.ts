import type { Survey } from '../../page/survey'

/** Where every element of a page is, as seen from one element that may hold the article. One entry per element. */
export interface RelativePositions {
  /** The number of the element that positions are relative to. */
  readonly root: number
  /** How far above `root` the path to it from the top of the page is met: 0 for elements in `root`. */
  readonly above: Uint16Array
  /** The number of the child of that path that the element is in; -1 for the path itself. */
  readonly branch: Int32Array
}

/** Describes where all elements are as seen from one, given by its number. */
export function relativeTo({ parent }: Survey, root: number): RelativePositions {
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
