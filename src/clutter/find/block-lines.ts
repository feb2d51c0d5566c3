import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'

/**
 * Reads the lines of text in a block.
 * @param most how many are wanted
 */
export type LineReader = (block: number, most: number) => Passage[]

/** Makes a reader that finds the lines of any block without a search. */
export function readLines({ passages, texts, elements, end }: Survey): LineReader {
  /** For each element the first passage behind its beginning. */
  const starts = new Int32Array(elements.length + 1)
  let number = 0
  for (let at = 0; at < passages.length; at++) {
    const before = texts[passages[at]?.firstText ?? 0]?.elementsBefore ?? 0
    for (; number < before && number < starts.length; number++) starts[number] = at
  }
  starts.fill(passages.length, number)
  return (block, most) => {
    const last = end[block] ?? 0
    const lines: Passage[] = []
    for (let at = starts[block] ?? 0; at < passages.length && lines.length < most; at++) {
      const passage = passages[at]
      if (!passage || passage.holder < block || passage.holder >= last) break
      lines.push(passage)
    }
    return lines
  }
}
