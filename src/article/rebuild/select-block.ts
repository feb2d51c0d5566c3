import type { Survey } from '../../page/survey'
import { isCandidate } from '../passages/candidates'
import type { Verdict } from '../passages/passage'
import { isHidden } from './hidden'
import { type Selection, selectElements } from './selection'

/**
 * Selects one whole block of a page, except for its controls and what the page hides in it. Everything else on the page
 * counts as clutter, so nothing between the block and the article is selected.
 * @param block its number
 */
export function selectBlock(survey: Survey, block: number, unitOf: Int32Array): Selection {
  const { parent, passages, texts } = survey
  const end = survey.end[block] ?? block
  const isForeign = markForeign(survey, block, end)
  const verdicts = passages.map((passage): Verdict => (isCandidate(passage, isForeign) ? 'kept' : 'dropped'))
  const selection = selectElements(
    survey,
    isForeign,
    { verdicts, isUnseen: new Uint8Array(texts.length) },
    unitOf,
  )
  // The search for its pictures must not go up into what is around it, even where the block has no text.
  for (let above = parent[block] ?? -1; above >= 0; above = parent[above] ?? -1)
    selection.holdsText[above] = 1
  return { ...selection, container: block, first: block, last: end - 1 }
}

function markForeign(survey: Survey, block: number, end: number): Uint8Array {
  const isForeign = new Uint8Array(survey.parent.length).fill(1)
  isForeign.fill(0, block, end)
  for (let number = block + 1; number < end; number++) {
    if (survey.isUnread[number] || isHidden(survey, number)) isForeign.fill(1, number, survey.end[number])
  }
  return isForeign
}
