import { attributeOf } from '../page/dom-access'
import { between } from '../page/number-ranges'
import type { Passage } from '../page/passages'
import type { Survey } from '../page/survey'
import { type PassageStarts, passageStarts } from './passage-starts'
import { rankOf, type Verdict } from './passages/passage'
import { numberOfTitleLine, sharesWords } from './title-words'

/** A longer text stands for itself. Words. */
const longestShort = 200
/**
 * One of so many words is read even where nothing tells that it is that of the title. It stands for itself where less than
 * half of it is with the title, as a recipe of many small parts.
 */
const wordsOfNoTitle = 60
/** Text that was left out between two pieces of one short text. Characters. */
const widestGap = 150
/** A short text begins so soon after its title. Characters. */
const soon = 600
/** Roles of an `aside` that is a note of the text. */
const noteRole = /^(?:doc-(?:foot|end)notes?|note)$/
const outside = new Set(['FOOTER', 'NAV', 'ASIDE'])
/** A line of fewer words that is no sentence is a label. */
const fewestWords = 8

/** A short text, as far as it is that of the page's title. */
export interface ShortText {
  /** The verdicts, without what stands elsewhere on the page. */
  readonly verdicts: readonly Verdict[]
  /** Whether what is left is the text of the title, by where it stands or what it says. */
  readonly belongs: boolean
}

/** A page, and its title. */
interface TitledPage {
  readonly survey: Survey
  /** 1 for elements in clutter. */
  readonly isClutter: Uint8Array
  readonly title: string
  /** The number of the title's heading, or -1. */
  readonly heading: number
}

/**
 * Judges a text of a few sentences by its title: as much as that of a legal notice, of a cookie or of one teaser stands
 * on nearly every page.
 * @returns `null` for a text that is long enough to stand for itself
 */
export function judgeShortText(page: TitledPage, verdicts: readonly Verdict[]): ShortText | null {
  const { survey, title, heading } = page
  const { passages } = survey
  const kept = passages.flatMap((passage, at) =>
    verdicts[at] === 'kept' && !isOutside(survey, passage, heading) ? at : [],
  )
  const words = wordsOf(survey, kept)
  if (words >= longestShort) return null
  // Some pages have their whole article in what is for something else by its tag.
  const all = passages.flatMap((_, at) => (verdicts[at] === 'kept' ? at : []))
  if (2 * words < wordsOf(survey, all)) return null
  const place = heading >= 0 ? heading : numberOfTitleLine(survey, title)
  const starts = passageStarts(survey, page.isClutter)
  const near = place < 0 ? kept : nearTitle(survey, starts, kept, place)
  if (words >= wordsOfNoTitle && 2 * wordsOf(survey, near) < words) return null
  const whole = new Set([...near, ...sentencesBeside(page, starts, near)])
  const isFollowing = place >= 0 && follows(page, starts, near, place)
  return {
    verdicts: verdicts.map((verdict, at) => {
      if (whole.has(at)) return 'kept'
      return verdict === 'kept' ? 'dropped' : verdict
    }),
    belongs: near.length > 0 && (words >= wordsOfNoTitle || isFollowing || sharesWords(survey, near, title)),
  }
}

/**
 * The kept passages that are near the title: before it, in the smallest box around it that has some, and right after that
 * box where less than half of the text is in it.
 */
function nearTitle(
  survey: Survey,
  starts: PassageStarts,
  kept: readonly number[],
  title: number,
): readonly number[] {
  const { passages, parent, end } = survey
  let box = title
  const isInBox = (passage: Passage) => passage.block > box && passage.block < (end[box] ?? 0)
  const isTextInBox = (at: number) => {
    const passage = passages[at]
    return passage !== undefined && passage.block !== title && isTelling(passage) && isInBox(passage)
  }
  while (box > 0 && !kept.some(isTextInBox)) box = parent[box] ?? 0
  // Where the box has most of it, what comes after is of another: the title may also stand in a box with a standfirst.
  const isPage = survey.tags[box] === 'BODY'
  const isWhole = !isPage && 2 * wordsOf(survey, kept.filter(isTextInBox)) >= wordsOf(survey, kept)
  let last: number | null = null
  return kept.filter(at => {
    const passage = passages[at]
    if (!passage) return false
    const isOn = !isWhole && last !== null && (starts[at] ?? 0) - last <= widestGap
    const isInside = isPage ? last === null : isInBox(passage)
    const isNear = isInside || isOn || passage.block < title
    if (!isNear) return false
    last = (starts[at] ?? 0) + passage.length
    return true
  })
}

function wordsOf({ passages }: Survey, some: readonly number[]): number {
  return some.reduce((sum, at) => sum + (passages[at]?.words ?? 0), 0)
}

/** The sentences that stand beside the text, in paragraphs as it has them: too short to be taken for text by themselves. */
function sentencesBeside(
  { survey, isClutter }: TitledPage,
  starts: PassageStarts,
  kept: readonly number[],
): readonly number[] {
  const { passages, parent, tags } = survey
  const ends = kept.map(at => (starts[at] ?? 0) + (passages[at]?.length ?? 0))
  const reach = Math.max(0, ...ends) + widestGap
  const boxes = new Set(kept.map(at => parent[passages[at]?.block ?? -1] ?? -1))
  return passages.flatMap((passage, at) => {
    const { block, holder, linkLength, controlLength, sentences } = passage
    const isSentence = tags[block] === 'P' && sentences > 0 && linkLength + controlLength === 0
    const isNear = at >= (kept[0] ?? 0) && (starts[at] ?? 0) <= reach
    return isSentence && isNear && !isClutter[holder] && boxes.has(parent[block] ?? -1) ? at : []
  })
}

/** Whether a passage is in what surrounds the text by its tag, and the title is not. */
function isOutside({ elements, tags, parent, end }: Survey, { block }: Passage, title: number): boolean {
  for (let number = block; number > 0; number = parent[number] ?? 0) {
    const holdsTitle = number <= title && title < (end[number] ?? 0)
    if (!outside.has(tags[number] ?? '') || holdsTitle) continue
    const element = elements[number]
    if (!element || !noteRole.test(attributeOf(element, 'role') ?? '')) return true
  }
  return false
}

/** Whether a passage says something, and is no label or price. */
function isTelling({ words, sentences }: Passage): boolean {
  return sentences > 0 || words >= fewestWords
}

/** Whether the text comes soon after the title, and not under the linked headline of another text. */
function follows(page: TitledPage, starts: PassageStarts, kept: readonly number[], title: number): boolean {
  const { survey, isClutter } = page
  const { passages } = survey
  const isText = (passage: Passage | undefined) =>
    passage !== undefined && passage.block > title && isTelling(passage)
  const at = kept.find(index => isText(passages[index]))
  const first = at === undefined ? undefined : passages[at]
  if (at === undefined || !first) return false
  const titleEnd = starts[passages.findIndex(({ block }) => block > title)] ?? 0
  if ((starts[at] ?? 0) - titleEnd > soon || hasLogin(survey, title, first.block)) return false
  for (let before = at - 1; before >= 0; before--) {
    const passage = passages[before]
    if (!passage || passage.block <= title) return true
    if (rankOf(survey, passage) > 0 && !isClutter[passage.holder])
      return passage.linkLength === 0 && shareBox(survey, title, first, passage)
  }
  return true
}

/** Whether the page asks for a password between two of its elements. */
function hasLogin({ elements, tagged }: Survey, from: number, to: number): boolean {
  return between(tagged.get('INPUT') ?? [], from, to).some(number => {
    const field = elements[number]
    return field !== undefined && attributeOf(field, 'type')?.toLowerCase() === 'password'
  })
}

/** Whether a subhead over the text stands with the title, and is no heading of another box. */
function shareBox({ parent, end, tags }: Survey, title: number, first: Passage, subhead: Passage): boolean {
  let box = parent[title] ?? 0
  if (box === 0) return false
  const holds = (number: number) => number > box && number < (end[box] ?? 0)
  for (let step = 0; step < 2 && !holds(first.block); step++) box = parent[box] ?? 0
  return tags[box] !== 'BODY' && holds(first.block) && holds(subhead.block)
}
