import { attributeOf } from '../../page/dom-access'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import { rankOf, textOfPassage } from '../passages/passage'
import type { Vocabulary } from '../vocabulary'
import { cutWrittenDate, readWrittenDate } from './dates/parse-date'
import { isInBesideBox, isInForeignText, isInTeaser } from './foreign-boxes'
import { ahead, belongsToText, hasPictureBetween, mostLinked } from './paragraphs-of-text'
import {
  hasLengthOfStandfirst,
  isDescribed,
  readsAsSentence,
  repeats,
  startsAsByline,
} from './standfirst-text'

/** How many passages after and before the title are read, and how far after it. Characters. */
const reach = { after: 14, before: 3, characters: 1600 }
/** A line with a date and little else. Characters. */
const longestDateLine = 90
const digitsOfYear = 4
/** How many boxes around a passage may be named for it. */
const levels = 3

/** Where to look for a standfirst. */
export interface StandfirstPage {
  readonly survey: Survey
  /** The number of the title's element. */
  readonly title: number
  /** The text of the title. */
  readonly headline: string
  /** How the page describes itself, for machines. */
  readonly descriptions: readonly string[]
  readonly isClutter: Uint8Array
  readonly vocabulary: Pick<Vocabulary, 'partOf' | 'isCredit' | 'endsInCredit'>
}

/**
 * Finds the standfirst on the page, after the title or, if it is named one or the page's own description, before it.
 * After the title it is known by its name, by the description, as a subhead under the title, or by its place: apart from
 * the paragraphs of the text, which are alike, by a line with author or date, a picture or a box of its own.
 */
export function findStandfirst(whole: StandfirstPage): string | null {
  const page = { ...whole, survey: shortenClutter(whole) }
  const from = firstAfterTitle(page)
  return from < 0 ? null : (findAfter(from, page) ?? findBefore(from, page))
}

/** The survey with one passage for each piece of clutter, which parts what is around it however long it is. */
function shortenClutter({ survey, isClutter }: StandfirstPage): Survey {
  const isIn = (passage: Passage | undefined) => passage !== undefined && isClutter[passage.holder] === 1
  const passages = survey.passages.filter((passage, at) => !isIn(passage) || !isIn(survey.passages[at - 1]))
  return { ...survey, passages }
}

function firstAfterTitle({ survey: { passages, texts, end }, title }: StandfirstPage): number {
  const after = end[title] ?? 0
  return passages.findIndex(({ firstText, holder }) => {
    const isInTitle = holder >= title && holder < after
    return !isInTitle && (texts[firstText]?.elementsBefore ?? 0) >= after
  })
}

function findAfter(from: number, page: StandfirstPage): string | null {
  const { survey, title } = page
  const limit = (survey.textBefore[title] ?? 0) + reach.characters
  let placed: string | null = null
  for (const [index, passage] of survey.passages.slice(from, from + reach.after).entries()) {
    if ((survey.textBefore[passage.block] ?? 0) > limit) break
    const at = from + index
    const text = textIfPossible(passage, page)
    const isOfText = belongsToText(at, survey)
    if (text && isNamed(passage, page)) return text
    if (isOfText) break
    if (text && isPlaced(at, text, index === 0, page)) placed ??= text
  }
  return placed
}

function findBefore(from: number, page: StandfirstPage): string | null {
  for (const passage of page.survey.passages.slice(Math.max(0, from - reach.before - 1), from)) {
    if (passage.block >= page.title) continue
    const text = textIfPossible(passage, page)
    if (text && readsAsSentence(text) && (isNamed(passage, page) || isDescribed(text, page.descriptions)))
      return text
  }
  return null
}

/** The text of a passage, unless it is too short or long, or is something else: a caption, a byline, a link. */
function textIfPossible(
  passage: Passage,
  { survey, title, headline, isClutter, vocabulary }: StandfirstPage,
): string | null {
  const { block, holder, length, linkLength, controlLength } = passage
  const element = survey.elements[block]
  if (
    !element ||
    survey.isUnread[holder] ||
    isClutter[holder] ||
    controlLength > 0 ||
    linkLength > mostLinked * length
  )
    return null
  const text = foldSpace(textOfPassage(survey, passage))
  if (!hasLengthOfStandfirst(text) || vocabulary.isCredit(text) || vocabulary.endsInCredit(text)) return null
  if (repeats(text, headline)) return null
  const kind = partAround(passage, survey, vocabulary.partOf)
  if (kind === 'caption' || isAboutArticle(text)) return null
  if ((kind === 'byline' || kind === 'date') && !readsAsSentence(text)) return null
  if (isInBesideBox(block, survey, title)) return null
  if (isInForeignText(element, survey, title) || isInTeaser(element, survey, title)) return null
  return text
}

/** Whether a line says who wrote the article, or when. */
function isAboutArticle(text: string): boolean {
  return isDateLine(text) || startsAsByline(text)
}

/** Whether a line has a year or a time, in any language. */
function isDated({ length, digits, sentences }: Passage): boolean {
  return length < longestDateLine && digits >= digitsOfYear && sentences === 0
}

function isDateLine(text: string): boolean {
  return text.length < longestDateLine && readWrittenDate(text) !== null && cutWrittenDate(text).length < 40
}

/** The part that the names of a passage's elements stand for, or those of boxes that hold nothing else. */
function partAround(
  { block, holder, length }: Passage,
  { classes, ids, parent, textLength }: Survey,
  partOf: Vocabulary['partOf'],
): string | null {
  let box = holder
  for (let level = 0; level < levels + 1 && box > 0; level++) {
    if (box <= block && (textLength[box] ?? 0) > length) return null
    const match = partOf(ids[box] ?? '') ?? partOf(classes[box] ?? '')
    // What is hidden is known by the layout: such names are those of one width of window.
    if (match && match.kind !== 'unseen') return match.kind
    box = parent[box] ?? -1
  }
  return null
}

function isNamed(passage: Passage, { survey, vocabulary }: StandfirstPage): boolean {
  if (partAround(passage, survey, vocabulary.partOf) === 'standfirst') return true
  const element = survey.elements[passage.block]
  return /\b(?:description|alternativeHeadline)\b/.test((element && attributeOf(element, 'itemprop')) ?? '')
}

/** Whether the place of a passage, or the description of the page, says that it is the standfirst. */
function isPlaced(at: number, text: string, isFirst: boolean, page: StandfirstPage): boolean {
  const { survey, descriptions } = page
  const passage = survey.passages[at]
  if (!passage) return false
  if (isDescribed(text, descriptions)) return true
  const isSentence = readsAsSentence(text)
  if (rankOf(survey, passage) > 0) return isFirst && isSentence
  if (!isSentence) return false
  const isAllBold = passage.boldLength > 0.95 * passage.length
  return isAllBold || isApart(at, isFirst, page)
}

/**
 * Whether the paragraphs of the text have a box of their own, and the passage is right below the title or parted from them
 * by a byline, a date, a picture or clutter.
 */
function isApart(at: number, isFirst: boolean, { survey, vocabulary, isClutter }: StandfirstPage): boolean {
  const { passages, parent } = survey
  const here = passages[at]
  for (let next = at + 1; here && next < Math.min(at + 1 + 2 * ahead, passages.length); next++) {
    const passage = passages[next]
    if (!passage) return false
    if (!belongsToText(next, survey)) continue
    const isElsewhere = parent[passage.block] !== parent[here.block]
    const between = passages.slice(at + 1, next)
    const isLine = (line: Passage) => {
      const kind = partAround(line, survey, vocabulary.partOf)
      if (kind === 'byline' || kind === 'date' || isClutter[line.holder]) return true
      return isDated(line) || isDateLine(foldSpace(textOfPassage(survey, line)))
    }
    const isParted = between.some(isLine) || hasPictureBetween(here.block, passage.block, survey)
    return isElsewhere && (isFirst || isParted)
  }
  return false
}
