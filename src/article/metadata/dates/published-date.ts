import { attributeOf } from '../../../page/dom-access'
import type { MetadataRules } from '../../rules'
import type { MetaElements } from '../meta-tags'
import { readAddressDate, readMachineTime } from './parse-date'
import { type DateContext, dateLine, type ShownDate, shownDates, shownElsewhere } from './visible-date'

/** The farthest time zones, in hours from UTC. */
const zones = { west: -12, east: 14 }

/** Where a page may state when its article was published. */
export interface PublishedSources {
  /** The date in JSON-LD. */
  readonly structured: string | null
  readonly meta: MetaElements
  /** When the article was last changed. */
  readonly modified: string | null
  readonly root: Element
  /** The elements around the title, its heading first. */
  readonly near: readonly Element[]
  readonly context: DateContext
}

/** A time that the page states for machines. */
interface StatedTime {
  readonly time: string
  /** Whether it may be the date of something else. */
  readonly isVague: boolean
}

/**
 * Chooses when the article was first published. The time stated for machines is the most precise. But where the page
 * shows another day near the title, not as that of a change, the article is known by that day.
 * @returns ISO 8601, as precise as the page has it
 */
export function choosePublishedTime(sources: PublishedSources): string | null {
  const { root, near, modified, context } = sources
  const stated = statedPublishedTime(sources)
  const shown = shownDates(near, context)
  const days = shown.filter(date => !date.isChange && !isChangeOf(date, stated, modified))
  const inAddress = readAddressDate(root.baseURI)
  if (stated)
    return shown.some(({ time }) => isSameDay(time, stated.time))
      ? stated.time
      : shownDay(stated, days, inAddress)
  return (
    days[0]?.time ??
    inAddress ??
    shownElsewhere(root, context) ??
    // A page that shows only the date of a change is known by that day.
    shown[0]?.time ??
    dateLine(context)
  )
}

/** The day that the page shows, where it does not show the stated one; the stated time where no shown day counts. */
function shownDay(
  { time, isVague }: StatedTime,
  days: readonly ShownDate[],
  inAddress: string | null,
): string {
  const [first] = days
  if (first?.isBeside && (first.isNamed || isVague)) return first.time
  const beside = days.filter(day => day.isBeside).map(day => day.time)
  return [...beside, inAddress ?? ''].find(day => mayBeDayOf(time, day)) ?? time
}

/** Whether a moment in UTC falls on another day, the given one, in some time zone. */
function mayBeDayOf(moment: string, day: string): boolean {
  const time = /T.*(?:Z|[+-]00:?00)$/.test(moment) ? Date.parse(moment) : Number.NaN
  const dayAt = (hours: number) => new Date(time + hours * 3_600_000).toISOString()
  if (Number.isNaN(time) || isSameDay(day, moment)) return false
  return isSameDay(day, dayAt(zones.west)) || isSameDay(day, dayAt(zones.east))
}

/** Reads when the article was last changed, as stated for machines. */
export function readModifiedTime(
  structured: string | null,
  meta: MetaElements,
  { modifiedNames }: MetadataRules,
): string | null {
  return firstTime([structured, ...modifiedNames.map(name => meta.first(name))])
}

function statedPublishedTime({ structured, meta, root, context }: PublishedSources): StatedTime | null {
  const { publishedName, vagueDateNames } = context.rules
  const item = root.querySelector('[itemprop~="datePublished"]')
  const inItem = item && (attributeOf(item, 'datetime') ?? attributeOf(item, 'content'))
  const exact = readMachineTime(structured) ?? earliest(meta.like(publishedName))
  const time = exact ?? firstTime([...vagueDateNames.map(name => meta.first(name)), inItem])
  return time ? { time, isVague: exact === null } : null
}

/** The earliest of several days, because the text may have been published again. */
function earliest(texts: readonly string[]): string | null {
  const times = texts.map(readMachineTime).filter(time => time !== null)
  return times.reduce<string | null>(
    (one, time) => (one && one.slice(0, 10) <= time.slice(0, 10) ? one : time),
    null,
  )
}

/** Whether a shown day is that of the last change, and the article was published on another day. */
function isChangeOf({ time }: ShownDate, stated: StatedTime | null, modified: string | null): boolean {
  return (
    stated !== null && modified !== null && !isSameDay(modified, stated.time) && isSameDay(time, modified)
  )
}

function isSameDay(time: string, other: string): boolean {
  return time.slice(0, 10) === other.slice(0, 10)
}

function firstTime(texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    const time = readMachineTime(text)
    if (time) return time
  }
  return null
}
