import { attributeOf, textOf } from '../../domain/dom'
import type { Passage } from '../../domain/passages'
import type { Survey } from '../../domain/survey'
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
const longestCaption = 400
/** A linked picture with more linked text than this, and than half of its text, is a teaser. Characters. */
const longestLinked = 20
const linkedShare = 0.5
/** Between the first or the last line of the text and a picture of it stands little else. Characters. */
const farthest = 300

const mediaTags = new Set('IMG PICTURE VIDEO AUDIO IFRAME'.split(' '))
/** The places of posts are no other elements than these. */
const postTags = new Set(['BLOCKQUOTE', 'DIV'])
const idAttributes = ['videoid', 'video-id', 'data-videoid', 'data-video-id']

/**
 * Finds the pictures and players of an article: those between its paragraphs, and right before and after them.
 * @param postSelector what holds the place of a post of a social network
 * @param isCaption whether a passage has the name of a caption
 * @returns boxes in document order, none inside another
 */
export function findMedia(
  survey: Survey,
  selection: Selection,
  postSelector: string,
  isCaption: (passage: number) => boolean,
): readonly MediaBox[] {
  const found = mediaIn(survey, selection, postSelector)
  const countIn = counterOf(survey, found)
  const boxes = new Map<number, number[]>()
  for (const medium of found) {
    if (!isOfText(survey, selection, medium, countIn)) continue
    const box = boxAround(survey, selection, medium, countIn)
    const media = boxes.get(box)
    if (media) media.push(medium)
    else boxes.set(box, [medium])
  }
  const passagesIn = passageFinder(survey)
  return [...boxes].map(([box, media]) => ({
    box,
    media,
    captions: captionsOf(survey, selection, media, passagesIn(box), isCaption),
  }))
}

function mediaIn(
  { elements, tags, end }: Survey,
  { container, isClutter, holds }: Selection,
  postSelector: string,
): number[] {
  const found: number[] = []
  for (let number = container; number < (end[container] ?? 0); number++) {
    const element = elements[number]
    if (!element || isClutter[number] || holds[number]) continue
    if (!isMedium(element, tags[number] ?? '', postSelector)) continue
    found.push(number)
    number = (end[number] ?? 0) - 1
  }
  return found
}

function isMedium(element: Element, tag: string, postSelector: string): boolean {
  if (mediaTags.has(tag)) return true
  // What it holds are no elements where scripts run.
  if (tag === 'NOSCRIPT') return /<img\b/i.test(textOf(element)) || element.querySelector('img') !== null
  if (tag.includes('-')) return idAttributes.some(name => attributeOf(element, name) !== null)
  return postTags.has(tag) && element.matches(postSelector)
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

/** As far up as nothing but this medium is, or to the figure that it is in. */
function boxAround({ tags, parent }: Survey, { holds }: Selection, medium: number, countIn: Counter): number {
  let box = medium
  for (let above = parent[medium] ?? -1; above > 0 && !holds[above]; above = parent[above] ?? -1) {
    if (tags[above] === 'FIGURE' || countIn(above) <= 1) box = above
  }
  return box
}

/** The places of the passages that begin in an element, and of the one behind it. */
type PassageFinder = (element: number) => readonly number[]

function passageFinder({ passages, texts, end }: Survey): PassageFinder {
  const starts = passages.map(({ firstText }) => texts[firstText]?.elementsBefore ?? 0)
  return element => {
    const last = end[element] ?? 0
    const from = firstAbove(starts, element)
    const inside: number[] = []
    for (let at = from; at < starts.length && (starts[at] ?? 0) <= last; at++) inside.push(at)
    return inside
  }
}

/** The first place in rising numbers with one above a limit. */
function firstAbove(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Of these passages those that may be captions. What stands in a medium, as in a post, is copied with it. */
function captionsOf(
  { passages, end }: Survey,
  { verdicts }: Selection,
  media: readonly number[],
  places: readonly number[],
  isCaption: (passage: number) => boolean,
): readonly Passage[] {
  const isInMedium = ({ holder }: Passage) => {
    const medium = media[firstAbove(media, holder) - 1]
    return medium !== undefined && holder < (end[medium] ?? 0)
  }
  return places.flatMap(at => {
    const passage = passages[at]
    if (!passage || verdicts[at] !== 'dropped' || passage.length > longestCaption) return []
    if (isInMedium(passage)) return []
    const isPlain = passage.linkLength <= linkedShare * passage.length && passage.controlLength === 0
    return isPlain || isCaption(at) ? [passage] : []
  })
}
