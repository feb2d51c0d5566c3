import type { Survey } from '../../page/survey'
import { isCandidate } from '../passages/candidates'
import type { Verdict } from '../passages/verdict'
import { isHidden } from './hidden'
import { type Selection, selectElements } from './selection'

/**
 * Selects one block of a page whole, but for its controls and what the page hides in it. To it everything else is
 * clutter, so nothing that stands between it and the article comes along.
 * @param block its number
 */
export function selectBlock(survey: Survey, block: number, unitOf: Int32Array): Selection {
  const { parent, passages } = survey
  const end = survey.end[block] ?? block
  const isOther = markOther(survey, block, end)
  const verdicts = passages.map((passage): Verdict => (isCandidate(passage, isOther) ? 'kept' : 'dropped'))
  const selection = selectElements(survey, isOther, verdicts, unitOf)
  // Its pictures are its own, and not of what is around it, also where it holds no text.
  for (let above = parent[block] ?? -1; above >= 0; above = parent[above] ?? -1) selection.holds[above] = 1
  return { ...selection, container: block, first: block, last: end - 1 }
}

function markOther(survey: Survey, block: number, end: number): Uint8Array {
  const isOther = new Uint8Array(survey.parent.length).fill(1)
  isOther.fill(0, block, end)
  for (let number = block + 1; number < end; number++) {
    if (isHidden(survey, number)) isOther.fill(1, number, survey.end[number])
  }
  return isOther
}
