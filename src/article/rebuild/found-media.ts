import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { isHidden, isNoscriptPicture } from './hidden'
import type { Selection } from './selection'

const pictureTags = new Set(['IMG', 'PICTURE', 'NOSCRIPT'])
const playerTags = new Set(['VIDEO', 'AUDIO', 'IFRAME'])
/** The places of posts are no other elements than these. */
const postTags = new Set(['BLOCKQUOTE', 'DIV'])
const idAttributes = ['videoid', 'video-id', 'data-videoid', 'data-video-id']

/** Whether a medium is a picture, or what stands in for one without scripts, and no player and no post. */
export function isPicture({ tags }: Survey, medium: number): boolean {
  return pictureTags.has(tags[medium] ?? '')
}

/**
 * Finds the pictures and players that stand around the text of an article, by number. Those in clutter are left out,
 * and pictures that are hidden; players are hidden until they are agreed to.
 */
export function mediaAround(survey: Survey, selection: Selection, postSelector: string): readonly number[] {
  const { container, isClutter, holds } = selection
  const end = survey.end[container] ?? 0
  const found: number[] = []
  let hiddenUntil = container
  for (let number = container; number < end; number++) {
    if (isClutter[number] || holds[number]) continue
    if (number >= hiddenUntil && isHidden(survey, number)) hiddenUntil = survey.end[number] ?? 0
    const isUnseen = number < hiddenUntil && isPicture(survey, number)
    if (isUnseen || !isMedium(survey, number, postSelector)) continue
    found.push(number)
    number = (survey.end[number] ?? 0) - 1
  }
  return found
}

function isMedium({ elements, tags }: Survey, number: number, postSelector: string): boolean {
  const element = elements[number]
  const tag = tags[number] ?? ''
  if (!element) return false
  if (tag === 'NOSCRIPT') return isNoscriptPicture(element, tag)
  if (pictureTags.has(tag) || playerTags.has(tag)) return true
  if (tag.includes('-')) return idAttributes.some(name => attributeOf(element, name) !== null)
  return postTags.has(tag) && element.matches(postSelector)
}
