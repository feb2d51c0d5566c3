import { indexFrom } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { captionsOf } from './captions'
import { isPicture, mediaAround } from './found-media'
import type { NearbyKind } from './nearby-kinds'
import { isForeignPicture, nearbyPassageFinder } from './nearby-passages'
import type { Selection } from './selection'

/** Pictures and players that go into an article, with their captions. */
export interface MediaBox {
  /** The number of the outermost element that holds these and no text of the article. */
  readonly box: number
  readonly media: readonly number[]
  /** The passages that are their captions. */
  readonly captions: readonly Passage[]
}

/** A picture with more text than this around it belongs to another story. Characters. */
const mostText = 600
/** A picture is a teaser where more text than this is linked, and more than this share of its text. Characters. */
const longestLinked = 20
const linkedShare = 0.5
/** A picture before or after the text has no more other text than this in between. Characters. */
const farthest = 300

/**
 * Finds the pictures and players of an article: those between its paragraphs, and right before and after them.
 * @param postSelector finds the embedded posts of social networks
 * @param kindOf tells what a passage near a picture is, by its index; from `nearbyKindReader`
 * @returns boxes in document order, none inside another
 */
export function findMedia(
  survey: Survey,
  selection: Selection,
  postSelector: string,
  kindOf: (passage: number) => NearbyKind,
): readonly MediaBox[] {
  const found = mediaAround(survey, selection, postSelector)
  const countIn = counterOf(survey, found)
  const boxes = new Map<number, number[]>()
  for (const medium of found) {
    if (!belongsToText(survey, selection, medium, countIn)) continue
    const box = boxAround(survey, selection, medium, countIn)
    const media = boxes.get(box)
    if (media) media.push(medium)
    else boxes.set(box, [medium])
  }
  const nearbyIn = nearbyPassageFinder(survey, selection, kindOf)
  return [...boxes].flatMap(([box, media]) => {
    const nearby = nearbyIn(box)
    const isForeign = media.every(medium => isPicture(survey, medium)) && isForeignPicture(survey, nearby)
    return isForeign ? [] : [{ box, media, captions: captionsOf(survey, media, nearby) }]
  })
}

type Counter = (element: number) => number

/** @returns how many media an element holds. A `noscript` picture is not counted, as the picture it replaces is. */
function counterOf({ tags, end }: Survey, found: readonly number[]): Counter {
  const before = new Int32Array(tags.length + 1)
  for (const medium of found) if (tags[medium] !== 'NOSCRIPT') before[medium + 1] = 1
  for (let number = 1; number < before.length; number++)
    before[number] = (before[number] ?? 0) + (before[number - 1] ?? 0)
  return element => (before[end[element] ?? 0] ?? 0) - (before[element] ?? 0)
}

/** Whether a medium is in or close to the text, and what is around it is there for the medium. */
function belongsToText(
  survey: Survey,
  { holdsText, first, last }: Selection,
  medium: number,
  countIn: Counter,
): boolean {
  const { parent, textBefore, textLength, linkLength } = survey
  let top = medium
  for (let above = parent[medium] ?? -1; above > 0 && !holdsText[above]; above = parent[above] ?? -1)
    top = above
  const text = textLength[top] ?? 0
  const linked = linkLength[top] ?? 0
  if (text > mostText * Math.max(1, countIn(top)) || linked > Math.max(longestLinked, linkedShare * text))
    return false
  const at = textBefore[top] ?? 0
  const isEarly = top < first && (textBefore[first] ?? 0) - at - text > farthest
  const isLate = top > last && at - (textBefore[last] ?? 0) - (textLength[last] ?? 0) > farthest
  return !isEarly && !isLate
}

/**
 * Finds the outermost element around a medium that holds no other medium, or the figure that it is in. An element with
 * the title in it holds the whole page, so the search ends there.
 */
function boxAround(
  { tags, tagged, parent, end }: Survey,
  { holdsText }: Selection,
  medium: number,
  countIn: Counter,
): number {
  const titles = tagged.get('H1') ?? []
  const holdsTitle = (element: number) =>
    (titles[indexFrom(titles, element + 1)] ?? Infinity) < (end[element] ?? 0)
  let box = medium
  for (let above = parent[medium] ?? -1; above > 0 && !holdsText[above]; above = parent[above] ?? -1) {
    if (holdsTitle(above)) break
    if (tags[above] === 'FIGURE' || countIn(above) <= 1) box = above
  }
  return box
}
