import { indexFrom } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { rankOf } from '../passages/passage'

/** A passage of this length belongs to the text if one of the next ones is like it. Characters of an alphabet. */
const shortestProse = 60
/** So many words do too where a sentence ends in them: some scripts write no vowels. */
const fewestWords = 7
/** So many passages after one are compared with it. */
export const ahead = 4
/** With a larger share of linked text a passage is a list of links. */
export const mostLinked = 0.3

/** Whether a passage is like one of the next: both are paragraphs of the text. */
export function belongsToText(at: number, survey: Survey): boolean {
  const { passages } = survey
  const one = passages[at]
  if (!one || !isLong(one) || rankOf(survey, one) > 0) return false
  return passages.slice(at + 1, at + 1 + ahead).some(other => {
    if (!isLong(other) || other.linkLength > mostLinked * other.length) return false
    return isAlike(one.block, other.block, survey)
  })
}

function isLong({ weight, words, sentences }: Passage): boolean {
  return weight >= shortestProse || (sentences > 0 && words >= fewestWords)
}

function isAlike(one: number, other: number, survey: Survey): boolean {
  const { tags, classes, parent } = survey
  if (one === other) return true
  const [first, second] = [wrapperOf(one, survey), wrapperOf(other, survey)]
  return (
    tags[one] === tags[other] &&
    classes[one] === classes[other] &&
    tags[first] === tags[second] &&
    parent[first] === parent[second]
  )
}

/** The outermost box that holds nothing but a block. */
function wrapperOf(block: number, { parent, textLength }: Survey): number {
  let box = block
  while ((parent[box] ?? 0) > 0 && textLength[parent[box] ?? 0] === textLength[block]) box = parent[box] ?? 0
  return box
}

/** Whether the page has a picture between two elements. */
export function hasPictureBetween(from: number, to: number, { tagged }: Survey): boolean {
  const images = tagged.get('IMG') ?? []
  return (images[indexFrom(images, from)] ?? Infinity) < to
}
