import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { playerIdAttributes } from '../refine/embed-sources'
import { backgroundPicture } from './background-picture'
import { isNoscriptPicture } from './hidden'
import type { Selection } from './selection'

const pictureTags = new Set(['IMG', 'PICTURE', 'NOSCRIPT'])
const playerTags = new Set(['VIDEO', 'AUDIO', 'IFRAME'])
/** The only elements that pages embed posts with. */
const postTags = new Set(['BLOCKQUOTE', 'DIV'])

/** Whether a medium is a picture or the `noscript` version of one, and no player or post. */
export function isPicture({ elements, tags }: Survey, medium: number): boolean {
  const element = elements[medium]
  return pictureTags.has(tags[medium] ?? '') || (element !== undefined && backgroundPicture(element) !== null)
}

/**
 * Finds the numbers of the pictures and players around the text of an article. Those in clutter and pictures out of
 * sight are skipped; hidden players are not, because many sites hide them until the user consents.
 */
export function mediaAround(survey: Survey, selection: Selection, postSelector: string): readonly number[] {
  const { container, isClutter, holdsText, formulas, sight } = selection
  const end = survey.end[container] ?? 0
  const found: number[] = []
  for (let number = container; number < end; number++) {
    if (isClutter[number] || holdsText[number] || formulas.isCovered[number]) continue
    if (!isMedium(survey, number, postSelector)) continue
    if (isPicture(survey, number) && !sight.isSeen(number)) continue
    found.push(number)
    number = (survey.end[number] ?? 0) - 1
  }
  return found
}

function isMedium({ elements, tags, end }: Survey, number: number, postSelector: string): boolean {
  const element = elements[number]
  const tag = tags[number] ?? ''
  if (!element) return false
  if (tag === 'NOSCRIPT') return isNoscriptPicture(element, tag)
  if (pictureTags.has(tag) || playerTags.has(tag)) return true
  if (tag.includes('-')) return playerIdAttributes.some(name => attributeOf(element, name) !== null)
  if (end[number] === number + 1 && backgroundPicture(element) !== null) return true
  return postTags.has(tag) && element.matches(postSelector)
}
