import { addUp } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { isParagraph } from './passage'

/** What each element holds, descendants included. One entry per element. */
export interface Sums {
  readonly length: Float32Array
  readonly linkLength: Float32Array
  readonly passages: Float32Array
  /** Words in paragraphs only. */
  readonly paragraphWords: Float32Array
  readonly paragraphs: Float32Array
  readonly pictures: Float32Array
}

/** Tags that count as a picture. */
export const pictureTags: ReadonlySet<string> = new Set(['IMG', 'VIDEO', 'IFRAME'])

/** Adds up the passages and pictures in each element. */
export function sumPassages({ tags, parent, passages }: Survey): Sums {
  const column = () => new Float32Array(tags.length)
  const length = column()
  const linkLength = column()
  const count = column()
  const paragraphWords = column()
  const paragraphs = column()
  const pictures = column()
  for (const passage of passages) {
    const { block } = passage
    length[block] = (length[block] ?? 0) + (passage.length || 1)
    linkLength[block] = (linkLength[block] ?? 0) + passage.linkLength
    count[block] = (count[block] ?? 0) + 1
    if (!isParagraph(passage)) continue
    paragraphWords[block] = (paragraphWords[block] ?? 0) + passage.words
    paragraphs[block] = (paragraphs[block] ?? 0) + 1
  }
  for (let number = 0; number < tags.length; number++) {
    if (pictureTags.has(tags[number] ?? '')) pictures[number] = 1
  }
  const sums = { length, linkLength, passages: count, paragraphWords, paragraphs, pictures }
  for (const sum of Object.values(sums)) addUp(sum, parent)
  return sums
}

/** Divides a part by its whole: 0 to 1, and 0 where the whole is empty. */
export function share(part: number | undefined, whole: number | undefined): number {
  return (part ?? 0) / (whole || 1)
}

/** @returns for each passage what all passages before it add up to, and at the end what all of them do */
export function runningSum(
  passages: readonly Passage[],
  amountOf: (passage: Passage) => number,
): Float32Array {
  const sums = new Float32Array(passages.length + 1)
  let sum = 0
  let at = 0
  for (const passage of passages) {
    sum += amountOf(passage)
    sums[++at] = sum
  }
  return sums
}
