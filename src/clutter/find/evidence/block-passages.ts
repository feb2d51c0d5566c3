import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'

/**
 * The passages in a block, in document order. Takes time linear in their number.
 * @param most how many are wanted
 */
export function passagesIn(
  { passages, texts, end }: Survey,
  block: number,
  most = Number.POSITIVE_INFINITY,
): readonly Passage[] {
  const last = end[block] ?? 0
  const found: Passage[] = []
  for (let at = firstFrom({ passages, texts }, block); at < passages.length && found.length < most; at++) {
    const passage = passages[at]
    if (!passage || (texts[passage.firstText]?.elementsBefore ?? 0) > last) break
    if (passage.holder >= block && passage.holder < last) found.push(passage)
  }
  return found
}

/** The index of the first passage behind the beginning of a block. Passages begin in document order. */
function firstFrom({ passages, texts }: Pick<Survey, 'passages' | 'texts'>, block: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    const text = texts[passages[middle]?.firstText ?? 0]
    if ((text?.elementsBefore ?? 0) <= block) low = middle + 1
    else high = middle
  }
  return low
}

/** The text of a passage as it is written. */
export function wordsIn({ texts }: Pick<Survey, 'texts'>, { firstText, endText }: Passage): string {
  let words = ''
  for (let at = firstText; at < endText; at++) words += texts[at]?.node.data ?? ''
  return words
}
