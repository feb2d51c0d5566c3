import { indexFrom } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { besideFinder, isOfOtherText } from './beside'
import type { BesideKind } from './beside-kinds'
import { captionsOf } from './captions'
import { isPicture, mediaAround } from './found-media'
import type { Selection } from './selection'

/** Pictures and players that go into an article, with what stands below them. */
export interface MediaBox {
  /** The outermost element that holds these and no text of the article. */
  readonly box: number
  readonly media: readonly number[]
  /** The passages that say what they show. */
  readonly captions: readonly Passage[]
}

/** More text than this beside a picture is another story. Characters. */
const mostText = 600
/** A linked picture with more linked text than this, and than half of its text, is a teaser. Characters. */
const longestLinked = 20
const linkedShare = 0.5
/** Between the first or the last line of the text and a picture of it stands little else. Characters. */
const farthest = 300

/**
 * Finds the pictures and players of an article: those between its paragraphs, and right before and after them.
 * @param postSelector what holds the place of a post of a social network
 * @param kindOf what a passage beside a picture is for, by its number; from `readBesideKinds`
 * @returns boxes in document order, none inside another
 */
export function findMedia(
  survey: Survey,
  selection: Selection,
  postSelector: string,
  kindOf: (passage: number) => BesideKind,
): readonly MediaBox[] {
  const found = mediaAround(survey, selection, postSelector)
  const countIn = counterOf(survey, found)
  const boxes = new Map<number, number[]>()
  for (const medium of found) {
    if (!isOfText(survey, selection, medium, countIn)) continue
    const box = boxAround(survey, selection, medium, countIn)
    const media = boxes.get(box)
    if (media) media.push(medium)
    else boxes.set(box, [medium])
  }
  const besidesIn = besideFinder(survey, selection, kindOf)
  return [...boxes].flatMap(([box, media]) => {
    const besides = besidesIn(box)
    const isOther = media.every(medium => isPicture(survey, medium)) && isOfOtherText(survey, besides)
    return isOther ? [] : [{ box, media, captions: captionsOf(survey, media, besides) }]
  })
}

type Counter = (element: number) => number

/** How many media an element holds; a picture and what stands in for it without scripts are one. */
function counterOf({ tags, end }: Survey, found: readonly number[]): Counter {
  const before = new Int32Array(tags.length + 1)
  for (const medium of found) if (tags[medium] !== 'NOSCRIPT') before[medium + 1] = 1
  for (let number = 1; number < before.length; number++)
    before[number] = (before[number] ?? 0) + (before[number - 1] ?? 0)
  return element => (before[end[element] ?? 0] ?? 0) - (before[element] ?? 0)
}

/** Whether what is around a medium, up to the text, is there for it, and where it stands is in the text. */
function isOfText(
  survey: Survey,
  { holds, first, last }: Selection,
  medium: number,
  countIn: Counter,
): boolean {
  const { parent, textBefore, textLength, linkLength } = survey
  let top = medium
  for (let above = parent[medium] ?? -1; above > 0 && !holds[above]; above = parent[above] ?? -1) top = above
  const text = textLength[top] ?? 0
  const linked = linkLength[top] ?? 0
  if (text > mostText * Math.max(1, countIn(top)) || linked > Math.max(longestLinked, linkedShare * text))
    return false
  const at = textBefore[top] ?? 0
  const isEarly = top < first && (textBefore[first] ?? 0) - at - text > farthest
  const isLate = top > last && at - (textBefore[last] ?? 0) - (textLength[last] ?? 0) > farthest
  return !isEarly && !isLate
}

/** As far up as nothing but this medium is, or to the figure that it is in. What holds the title is the whole page's. */
function boxAround(
  { tags, tagged, parent, end }: Survey,
  { holds }: Selection,
  medium: number,
  countIn: Counter,
): number {
  const titles = tagged.get('H1') ?? []
  const holdsTitle = (element: number) =>
    (titles[indexFrom(titles, element + 1)] ?? Infinity) < (end[element] ?? 0)
  let box = medium
  for (let above = parent[medium] ?? -1; above > 0 && !holds[above]; above = parent[above] ?? -1) {
    if (holdsTitle(above)) break
    if (tags[above] === 'FIGURE' || countIn(above) <= 1) box = above
  }
  return box
}
