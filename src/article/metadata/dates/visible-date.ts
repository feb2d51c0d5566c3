import { attributeOf, textOf } from '../../../page/dom-access'
import { matchElement, type TokenMatcher } from '../../../page/name-tokens'
import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { foldSpace } from '../../../page/text'
import type { ArticlePart, MetadataRules } from '../../rules'
import { isInForeignBox, isInForeignText, isInTeaser } from '../foreign-boxes'
import { cutWrittenDate, hasDigit, readMachineTime, readWrittenDate } from './parse-date'

/** A date that is visible on the page. */
export interface ShownDate {
  readonly time: string
  /** Whether it is marked as the date of a change. */
  readonly isChange: boolean
  /** Whether the name of its element says that it is a date. */
  readonly isNamed: boolean
  /** Whether it is beside the title, with at most a standfirst in between. */
  readonly isBeside: boolean
}

/** Where to look for dates, and how to read them. */
export interface DateContext {
  readonly survey: Survey
  readonly isMonthFirst: boolean
  readonly partOf: TokenMatcher<ArticlePart>
  readonly rules: MetadataRules
  /** The number of the title's heading, or -1. */
  readonly title: number
}

/** The lengths of a line with a date and little else, and of the label before the date. Characters. */
const line = { shortest: 6, longest: 80, label: 40 }
/** A date farther from the title may be that of anything; one right after it is the article's, whatever is beside it. Characters. */
const beside = { before: 120, after: 900, right: 200 }
/** How many elements are read on pages without a date near the title. */
const mostElsewhere = 60
/** How many text nodes of a line, and elements in one, are read. */
const mostTexts = 12
const mostInside = 30

/** Parts of words, because matching without regard to case is much slower. */
const namedDates = 'time[datetime], [class*="date"], [class*="Date"], [class*="atum"], [class*="ublish"]'

/**
 * Finds the dates near the title that are not in another text, those in elements named dates first.
 * @param near the elements around the title, its heading first
 */
export function shownDates(near: readonly Element[], context: DateContext): ShownDate[] {
  const start = near[0] ? textBefore(near[0], context) : 0
  const dates = near.flatMap(element => {
    const date = readShown(element, start, context)
    return date && !isInForeignText(element, context.survey, context.title) ? date : []
  })
  return [...dates.filter(date => date.isNamed), ...dates.filter(date => !date.isNamed)]
}

/** Finds the first date elsewhere on the page that is not in a comment or another article. */
export function shownElsewhere(root: Element, context: DateContext): string | null {
  const named = [...root.querySelectorAll(namedDates)].slice(0, mostElsewhere)
  for (const element of named) {
    const date = isInForeignBox(element, context.survey, context.title)
      ? null
      : readShown(element, Infinity, context)
    if (date?.isNamed && !date.isChange) return date.time
  }
  return null
}

/**
 * Finds the date in the first line of the page with a date and little else, "Stand: 24.05.2024", or in the first
 * paragraph that begins with one: "24.05.2024 – De sluis …".
 */
export function dateLine({ survey, isMonthFirst, title }: DateContext): string | null {
  for (const passage of survey.passages) {
    if (passage.linkLength > 0.5 * passage.length) continue
    const date = passage.length > line.longest ? openingDate : lineDate
    const time = date(textsOf(passage, survey), isMonthFirst)
    const block = survey.elements[passage.block]
    if (time && block && !isInForeignBox(block, survey, title) && !isInTeaser(block, survey, title))
      return time
  }
  return null
}

function textsOf({ firstText, endText }: Passage, { texts }: Survey): string {
  const words = texts.slice(firstText, Math.min(endText, firstText + mostTexts))
  return foldSpace(words.map(({ node }) => node.data.slice(0, 2 * line.longest)).join(''))
}

function lineDate(text: string, isMonthFirst: boolean): string | null {
  const date = text.length >= line.shortest && hasDigit(text) ? readWrittenDate(text, isMonthFirst) : null
  return date && cutWrittenDate(text).length < line.label ? date : null
}

function openingDate(text: string, isMonthFirst: boolean): string | null {
  const [opening] = /^\d[^–—-]{5,20}(?=\s[–—-]\s)/.exec(text) ?? []
  return opening ? readWrittenDate(opening, isMonthFirst) : null
}

function readShown(element: Element, start: number, context: DateContext): ShownDate | null {
  const { survey, partOf, title } = context
  const number = survey.numberOf.get(element) ?? -1
  const isTime = element.tagName === 'TIME'
  if (!hasLengthOfDate(survey.textLength[number] ?? 0, isTime)) return null
  const time = (isTime && readMachineTime(attributeOf(element, 'datetime'))) || readWords(number, context)
  if (!time) return null
  const distance = textBefore(element, context) - start
  const isRightAfter = distance >= 0 && distance < beside.right
  if (!isRightAfter && isInTeaser(element, survey, title)) return null
  const isNear = distance > -beside.before && distance < beside.after
  const isAround = number < title && title < (survey.end[number] ?? 0)
  return {
    time,
    isChange: isChange(element, context),
    isNamed: isTime || isNamed(element, partOf),
    isBeside: isNear && !isAround && !isInForeignBox(element, survey, title),
  }
}

function hasLengthOfDate(length: number, isTime: boolean): boolean {
  return length < line.longest && (length >= line.shortest || isTime)
}

/**
 * Reads the date in an element's text. Day and year may be in separate boxes without white space in between. Nothing is
 * read where a `time` element inside has the date, because that is more precise.
 */
function readWords(number: number, { survey, isMonthFirst }: DateContext): string | null {
  const { elements, parent, tags, end } = survey
  const element = elements[number]
  const text = element ? textOf(element) : ''
  if (!element || !hasDigit(text)) return null
  const inside = elements.slice(number + 1, Math.min(end[number] ?? 0, number + mostInside))
  const boxes = inside.filter((_, at) => parent[number + 1 + at] === number)
  const hasMachineTime = (box: Element, at: number) =>
    tags[number + 1 + at] === 'TIME' && readMachineTime(attributeOf(box, 'datetime')) !== null
  if (inside.some(hasMachineTime)) return null
  return readWrittenDate(text, isMonthFirst) ?? readWrittenDate(boxes.map(textOf).join(' '), isMonthFirst)
}

function textBefore(element: Element, { survey }: DateContext): number {
  return survey.textBefore[survey.numberOf.get(element) ?? -1] ?? 0
}

function isNamed(element: Element, partOf: TokenMatcher<ArticlePart>): boolean {
  const isDate = matchElement(element, partOf)?.kind === 'date'
  return isDate || /date|datum|published/i.test(attributeOf(element, 'class') ?? '')
}

/** Whether the element's text or names, or the words before it in the same line, mark the date as that of a change. */
function isChange(element: Element, { survey, rules }: DateContext): boolean {
  const { elements, numberOf, parent, textLength } = survey
  const text = foldSpace(textOf(element))
  const label = text === cutWrittenDate(text) ? '' : cutWrittenDate(text)
  const above = parent[numberOf.get(element) ?? -1] ?? -1
  const around = (textLength[above] ?? 0) < 2 * line.longest ? elements[above] : undefined
  const lead = around ? (foldSpace(textOf(around)).split(text)[0] ?? '') : ''
  const words = lead.split(/[|•·]/).at(-1)?.slice(-line.label) ?? ''
  const names = `${namesOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`
  return rules.change.test(`${names} ${label} ${words}`)
}

/** The class names of an element. Microformats call the date of an entry `updated` even if nothing was changed. */
function namesOf(element: Element): string {
  const names = attributeOf(element, 'class') ?? ''
  return /entry-date|published|post-?meta|post-?date/.test(names) ? names.replace(/\bupdated\b/, '') : names
}
