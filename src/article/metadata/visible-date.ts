import { attributeOf, textOf } from '../../page/dom-access'
import { matchElement, type TokenMatcher } from '../../page/name-tokens'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import type { ArticlePart, MetadataRules } from '../rules'
import { isInForeignBox, isInForeignText } from './foreign-boxes'
import { cutWrittenDate, readMachineTime, readWrittenDate } from './parse-date'

/** A date that readers see. */
export interface ShownDate {
  readonly time: string
  /** Whether it is said to be the day of a change. */
  readonly isChange: boolean
  /** Whether its element says by its name that it holds a date. */
  readonly isNamed: boolean
  /** Whether it stands beside the title, with no more than a standfirst between. */
  readonly isBeside: boolean
}

/** Where dates are looked for, and how they are read. */
export interface DateContext {
  readonly survey: Survey
  readonly isMonthFirst: boolean
  readonly partOf: TokenMatcher<ArticlePart>
  readonly rules: MetadataRules
  /** The number of the title's heading, or -1. */
  readonly title: number
}

/** A line with a date and little else, and what stands before the date in it. Characters. */
const line = { shortest: 6, longest: 80, label: 40 }
/** A date farther from the title may be of anything. Characters. */
const beside = { before: 120, after: 900 }
/** Elements that are looked at on pages that show no date by the title. */
const mostElsewhere = 60
/** Text nodes of a line, and elements in one. */
const mostTexts = 12
const mostInside = 30

/** Parts of words, since a browser looks for letters of either case much longer. */
const namedDates = 'time[datetime], [class*="date"], [class*="Date"], [class*="atum"], [class*="ublish"]'

/**
 * The dates by the title that are not of another text, those in elements named dates first.
 * @param near the elements around the title, the title's own first
 */
export function shownDates(near: readonly Element[], place: DateContext): ShownDate[] {
  const start = near[0] ? textBefore(near[0], place) : 0
  const isOwn = (element: Element) => !isInForeignText(element, place.survey, place.title)
  const dates = near.flatMap(element => {
    const date = readShown(element, start, place)
    return date && isOwn(element) ? date : []
  })
  return [...dates.filter(date => date.isNamed), ...dates.filter(date => !date.isNamed)]
}

/** On a page that shows none by its title: the first elsewhere that is not of a comment or another article. */
export function shownElsewhere(root: Element, place: DateContext): string | null {
  const named = [...root.querySelectorAll(namedDates)].slice(0, mostElsewhere)
  for (const element of named) {
    const date = isInForeignBox(element, place.survey, place.title) ? null : readShown(element, 0, place)
    if (date?.isNamed && !date.isChange) return date.time
  }
  return null
}

/**
 * The first line of a page, if any, that has a date and little else, "Stand: 24.05.2024", or a paragraph that opens
 * with one: "24.05.2024 – De sluis …".
 */
export function dateLine({ survey, isMonthFirst, title }: DateContext): string | null {
  for (const passage of survey.passages) {
    if (passage.linkLength > 0.5 * passage.length) continue
    const date = passage.length > line.longest ? openingDate : lineDate
    const time = date(textsOf(passage, survey), isMonthFirst)
    const block = survey.elements[passage.block]
    if (time && block && !isInForeignBox(block, survey, title)) return time
  }
  return null
}

function textsOf({ firstText, endText }: Passage, { texts }: Survey): string {
  const words = texts.slice(firstText, Math.min(endText, firstText + mostTexts))
  return foldSpace(words.map(({ node }) => node.data.slice(0, 2 * line.longest)).join(''))
}

function lineDate(text: string, isMonthFirst: boolean): string | null {
  const date = text.length >= line.shortest && /\d\d/.test(text) ? readWrittenDate(text, isMonthFirst) : null
  return date && cutWrittenDate(text).length < line.label ? date : null
}

function openingDate(text: string, isMonthFirst: boolean): string | null {
  const [opening] = /^\d[^–—-]{5,20}(?=\s[–—-]\s)/.exec(text) ?? []
  return opening ? readWrittenDate(opening, isMonthFirst) : null
}

function readShown(element: Element, start: number, place: DateContext): ShownDate | null {
  const { survey, partOf, title } = place
  const number = survey.numberOf.get(element) ?? -1
  const length = survey.textLength[number] ?? 0
  const isTime = element.tagName === 'TIME'
  if (length >= line.longest || (length < line.shortest && !isTime)) return null
  const time = (isTime && readMachineTime(attributeOf(element, 'datetime'))) || readWords(number, place)
  if (!time) return null
  const distance = textBefore(element, place) - start
  const isNear = distance > -beside.before && distance < beside.after
  const isAround = number < title && title < (survey.end[number] ?? 0)
  return {
    time,
    isChange: isChange(element, place),
    isNamed: isTime || isNamed(element, partOf),
    isBeside: isNear && !isAround && !isInForeignBox(element, survey, title),
  }
}

/**
 * The date in an element's words. Day and year may stand in boxes of their own with nothing between, and a time
 * element in it says better what is written.
 */
function readWords(number: number, { survey, isMonthFirst }: DateContext): string | null {
  const { elements, parent, tags, end } = survey
  const element = elements[number]
  const text = element ? textOf(element) : ''
  if (!element || !/\d/.test(text)) return null
  const inside = elements.slice(number + 1, Math.min(end[number] ?? 0, number + mostInside))
  const boxes = inside.filter((_, at) => parent[number + 1 + at] === number)
  const isTold = (box: Element, at: number) =>
    tags[number + 1 + at] === 'TIME' && readMachineTime(attributeOf(box, 'datetime')) !== null
  if (inside.some(isTold)) return null
  return readWrittenDate(text, isMonthFirst) ?? readWrittenDate(boxes.map(textOf).join(' '), isMonthFirst)
}

function textBefore(element: Element, { survey }: DateContext): number {
  return survey.textBefore[survey.numberOf.get(element) ?? -1] ?? 0
}

function isNamed(element: Element, partOf: TokenMatcher<ArticlePart>): boolean {
  const isDate = matchElement(element, partOf)?.kind === 'date'
  return isDate || /date|datum|published/i.test(attributeOf(element, 'class') ?? '')
}

/** Said by the element, by its name, or by what stands before it in the same line. */
function isChange(element: Element, { survey, rules }: DateContext): boolean {
  const { elements, numberOf, parent, textLength } = survey
  const own = foldSpace(textOf(element))
  const label = own === cutWrittenDate(own) ? '' : cutWrittenDate(own)
  const above = parent[numberOf.get(element) ?? -1] ?? -1
  const around = (textLength[above] ?? 0) < 2 * line.longest ? elements[above] : undefined
  const lead = around ? (foldSpace(textOf(around)).split(own)[0] ?? '') : ''
  const words = lead.split(/[|•·]/).at(-1)?.slice(-line.label) ?? ''
  const names = `${namesOf(element)} ${attributeOf(element, 'itemprop') ?? ''}`
  return rules.change.test(`${names} ${label} ${words}`)
}

/** Its class names. Of microformats `updated` is the only name there is for the date of an entry, changed or not. */
function namesOf(element: Element): string {
  const names = attributeOf(element, 'class') ?? ''
  return /entry-date|published|post-?meta|post-?date/.test(names) ? names.replace(/\bupdated\b/, '') : names
}
