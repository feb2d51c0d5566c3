import type { ArticlePart } from '../domain/article-rules'
import { attributeOf, textOf } from '../domain/dom'
import type { Survey } from '../domain/survey'
import { foldSpace } from '../domain/text'
import { matchElement, type TokenMatcher } from '../domain/tokens'
import { isOfOthers } from './others'
import { readToldTime } from './told-time'
import { cutWrittenDate, readWrittenDate } from './written-date'

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
export interface DatePlace {
  readonly survey: Survey
  readonly isMonthFirst: boolean
  readonly partOf: TokenMatcher<ArticlePart>
}

/** A line with a date and little else, and what stands before the date in it. Characters. */
const line = { shortest: 6, longest: 80, label: 40 }
/** A date farther from the title may be of anything. Characters. */
const beside = { before: 120, after: 900 }
/** Elements that are looked at on pages that show no date by the title. */
const mostElsewhere = 60

/** Parts of words, since a browser looks for letters of either case much longer. */
const namedDates = 'time[datetime], [class*="date"], [class*="Date"], [class*="atum"], [class*="ublish"]'
const change =
  /updat|modif|aktualisiert|geändert|bijgewerkt|gewijzigd|mis à jour|actualizad|aggiornat|atualizad|oppdatert|uppdaterad|opdateret|changed|edited/i

/**
 * The dates by the title, those in elements named dates first.
 * @param near the elements around the title, the title's own first
 */
export function shownDates(near: readonly Element[], place: DatePlace): ShownDate[] {
  const start = near[0] ? textBefore(near[0], place) : 0
  const dates = near.flatMap(element => readShown(element, start, place) ?? [])
  return [...dates.filter(date => date.isNamed), ...dates.filter(date => !date.isNamed)]
}

/** On a page that shows none by its title: the first elsewhere that is not of a comment or another article. */
export function shownElsewhere(root: Element, place: DatePlace): string | null {
  const named = [...root.querySelectorAll(namedDates)].slice(0, mostElsewhere)
  for (const element of named) {
    const date = isOfOthers(element, place.survey) ? null : readShown(element, 0, place)
    if (date?.isNamed && !date.isChange) return date.time
  }
  return null
}

/** The first line of a page, if any, that has a date and little else: "Stand: 24.05.2024". */
export function dateLine({ survey, isMonthFirst }: DatePlace): string | null {
  const { elements, textLength, linkLength } = survey
  for (const [number, element] of elements.entries()) {
    const length = textLength[number] ?? 0
    if (length < line.shortest || length > line.longest || (linkLength[number] ?? 0) > 0.5 * length) continue
    const text = textOf(element)
    const date = /\d\d/.test(text) ? readWrittenDate(text, isMonthFirst) : null
    if (date && cutWrittenDate(text).length < line.label && !isOfOthers(element, survey)) return date
  }
  return null
}

function readShown(element: Element, start: number, place: DatePlace): ShownDate | null {
  const { survey, isMonthFirst, partOf } = place
  const length = survey.textLength[survey.numberOf.get(element) ?? -1] ?? 0
  const isTime = element.tagName === 'TIME'
  if (length >= line.longest || (length < line.shortest && !isTime)) return null
  const told = isTime ? readToldTime(attributeOf(element, 'datetime')) : null
  const time = told ?? readWrittenDate(textOf(element), isMonthFirst)
  if (!time) return null
  const distance = textBefore(element, place) - start
  const isNear = distance > -beside.before && distance < beside.after
  return {
    time,
    isChange: isChange(element, survey),
    isNamed: isTime || isNamed(element, partOf),
    isBeside: isNear && !isOfOthers(element, survey),
  }
}

function textBefore(element: Element, { survey }: DatePlace): number {
  return survey.textBefore[survey.numberOf.get(element) ?? -1] ?? 0
}

function isNamed(element: Element, partOf: TokenMatcher<ArticlePart>): boolean {
  const isDate = matchElement(element, partOf)?.kind === 'date'
  return isDate || /date|datum|published/i.test(attributeOf(element, 'class') ?? '')
}

/** Said by the element, by its name, or by what stands before it in the same line. */
function isChange(element: Element, { elements, numberOf, parent, textLength }: Survey): boolean {
  const own = foldSpace(textOf(element))
  const label = own === cutWrittenDate(own) ? '' : cutWrittenDate(own)
  const above = parent[numberOf.get(element) ?? -1] ?? -1
  const around = (textLength[above] ?? 0) < 2 * line.longest ? elements[above] : undefined
  const lead = around ? (foldSpace(textOf(around)).split(own)[0] ?? '') : ''
  const words = lead.split(/[|•·]/).at(-1)?.slice(-line.label) ?? ''
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`
  return change.test(`${names} ${label} ${words}`)
}
