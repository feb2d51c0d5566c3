import type { Passage } from '../../page/passages'

/** From this probability on a passage is counted as kept. */
const keptFrom = 0.5
/** A reading that is doubted more than this is given to a second reader: chosen on pages of unseen hosts. */
const mostDoubt = 0.1

/** What is needed of a passage to tell how much of the text is in doubt. */
type Counted = Pick<Passage, 'words'>

/** Whether the first reading of a page is to be doubted, so that a second reader should be asked. */
export function isUnsure(passages: readonly Counted[], probability: ArrayLike<number>): boolean {
  return doubtOf(passages, probability) > mostDoubt
}

/**
 * How far a reading is expected to be from the article, by its own probabilities.
 * @returns 0 to 1: what the F1 of its words is expected to lack; 1 where nothing is kept
 */
export function doubtOf(passages: readonly Counted[], probability: ArrayLike<number>): number {
  let expected = 0
  let kept = 0
  let right = 0
  for (let at = 0; at < passages.length; at++) {
    const words = passages[at]?.words ?? 0
    const likely = probability[at] ?? 0
    expected += words * likely
    if (likely < keptFrom) continue
    kept += words
    right += words * likely
  }
  return kept === 0 ? 1 : 1 - (2 * right) / (kept + expected)
}
