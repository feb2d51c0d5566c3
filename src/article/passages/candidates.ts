import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'

/** What is more than this in buttons and labels is no text. */
const mostControl = 0.5

/** The places of the passages that may be of the article, which alone are described and judged. */
export function findCandidates({ passages }: Survey, isClutter: Uint8Array): readonly number[] {
  const candidates: number[] = []
  let at = 0
  for (const passage of passages) {
    if (isCandidate(passage, isClutter)) candidates.push(at)
    at++
  }
  return candidates
}

/** Clutter is never of the article, and neither are controls. */
export function isCandidate({ holder, controlLength, length }: Passage, isClutter: Uint8Array): boolean {
  return !isClutter[holder] && controlLength <= mostControl * length
}
