import type { Survey } from '../page/survey'
import { isProse } from '../page/text'

/** The characters of prose before each element, in document order; a block's own count as before what is in it. */
export function proseBefore({ tags, passages }: Survey): Int32Array {
  const before = new Int32Array(tags.length + 1)
  for (const { block, length, linkLength } of passages) {
    if (isProse(length, linkLength)) before[block + 1] = (before[block + 1] ?? 0) + length
  }
  for (let number = 1; number < before.length; number++) {
    before[number] = (before[number] ?? 0) + (before[number - 1] ?? 0)
  }
  return before
}
