import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { rankOf } from '../passages/passage'

/** A passage of this length belongs to the text if one of the next ones is like it. Characters. */
const shortestProse = 60
/** So many passages after one are compared with it. */
export const ahead = 4
/** With a larger share of linked text a passage is a list of links. */
export const mostLinked = 0.3

/** Whether a passage is like one of the next: both are paragraphs of the text. */
export function belongsToText(at: number, survey: Survey): boolean {
  const { passages } = survey
  const one = passages[at]
  if (!one || one.length < shortestProse || rankOf(survey, one) > 0) return false
  return passages.slice(at + 1, at + 1 + ahead).some(other => {
    if (other.length < shortestProse || other.linkLength > mostLinked * other.length) return false
    return isAlike(one.block, other.block, survey)
  })
}

function isAlike(one: number, other: number, { tags, classes, parent }: Survey): boolean {
  return (
    one === other ||
    (tags[one] === tags[other] && parent[one] === parent[other] && classes[one] === classes[other])
  )
}

/** Whether the page has a picture between two elements. */
export function hasPictureBetween(from: number, to: number, { tagged }: Survey): boolean {
  const images = tagged.get('IMG') ?? []
  return (images[indexFrom(images, from)] ?? Infinity) < to
}
