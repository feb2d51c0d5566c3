import type { Clutter } from '../../domain/clutter'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'

/** A passage with a larger share of its characters in buttons and labels is a control. */
const mostControl = 0.5

/** @returns for each element 1 if it is clutter or in clutter, or not read because it is not rendered */
export function markClutter({ end, numberOf, isUnread }: Survey, clutter: readonly Clutter[]): Uint8Array {
  const isClutter = isUnread.slice()
  for (const { element } of clutter) {
    const number = numberOf.get(element)
    if (number !== undefined) isClutter.fill(1, number, end[number])
  }
  return isClutter
}

/** The indexes of the passages that may be part of the article. Only these are described and judged. */
export function findCandidates({ passages }: Survey, isClutter: Uint8Array): readonly number[] {
  const candidates: number[] = []
  let at = 0
  for (const passage of passages) {
    if (isCandidate(passage, isClutter)) candidates.push(at)
    at++
  }
  return candidates
}

/** Whether a passage may be part of the article: clutter and controls never are. */
export function isCandidate({ holder, controlLength, length }: Passage, isClutter: Uint8Array): boolean {
  return !isClutter[holder] && controlLength <= mostControl * length
}
