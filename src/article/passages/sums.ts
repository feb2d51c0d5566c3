import type { Survey } from '../../domain/survey'
import { isParagraph } from './page'

/** What an element holds, itself and all in it. One entry an element. */
export interface Sums {
  readonly length: Float32Array
  readonly linkLength: Float32Array
  readonly passages: Float32Array
  /** Words in paragraphs. */
  readonly paragraphWords: Float32Array
  readonly paragraphs: Float32Array
  readonly pictures: Float32Array
}

/** What counts as a picture. */
export const pictureTags: ReadonlySet<string> = new Set(['IMG', 'VIDEO', 'IFRAME'])

/** Adds up passages and pictures from the inside out. */
export function sumPassages({ tags, parent, passages }: Survey): Sums {
  const column = () => new Float32Array(tags.length)
  const sums = {
    length: column(),
    linkLength: column(),
    passages: column(),
    paragraphWords: column(),
    paragraphs: column(),
    pictures: column(),
  }
  const add = (column: Float32Array, number: number, amount: number) => {
    column[number] = (column[number] ?? 0) + amount
  }
  for (const passage of passages) {
    const { block } = passage
    add(sums.length, block, passage.length || 1)
    add(sums.linkLength, block, passage.linkLength)
    add(sums.passages, block, 1)
    if (!isParagraph(passage)) continue
    add(sums.paragraphWords, block, passage.words)
    add(sums.paragraphs, block, 1)
  }
  for (const [number, tag] of tags.entries()) if (pictureTags.has(tag)) sums.pictures[number] = 1
  for (const sum of Object.values(sums)) {
    for (let number = sum.length - 1; number > 0; number--) add(sum, parent[number] ?? 0, sum[number] ?? 0)
  }
  return sums
}

/** How much of one amount another is, 0 to 1 where it is a part of it. */
export function share(part: number | undefined, whole: number | undefined): number {
  return (part ?? 0) / (whole || 1)
}
