import { attributeOf } from '../../page/dom-access'
import type { MetadataRules } from '../rules'
import type { MetaElements } from './meta-tags'
import { readAddressDate, readMachineTime } from './parse-date'
import { type DateContext, dateLine, type ShownDate, shownDates, shownElsewhere } from './visible-date'

/** Zones of time, in hours from universal time. */
const zones = { west: -12, east: 14 }

export interface PublishedSources {
  /** What JSON-LD says. */
  readonly structured: string | null
  readonly meta: MetaElements
  /** When the article was last changed. */
  readonly modified: string | null
  readonly root: Element
  /** The elements around the title, the title's own first. */
  readonly near: readonly Element[]
  readonly address: string
  readonly place: DateContext
}

/** What machines are told. */
interface StatedTime {
  readonly time: string
  /** Whether it may be the day of something else. */
  readonly isVague: boolean
}

/**
 * When the article was first published. What machines are told is most precise; but where readers are shown another
 * day by the title, and not as that of a change, it is the day the article is known by.
 * @returns ISO 8601, as precise as the page has it
 */
export function choosePublishedTime(sources: PublishedSources): string | null {
  const { root, near, address, modified, place } = sources
  const told = statedPublishedTime(sources)
  const shown = shownDates(near, place)
  const days = shown.filter(date => !date.isChange && !isChangeOf(date, told, modified))
  const inAddress = readAddressDate(address)
  if (told)
    return shown.some(({ time }) => isSameDay(time, told.time)) ? told.time : dayKnown(told, days, inAddress)
  return (
    days[0]?.time ??
    inAddress ??
    shownElsewhere(root, place) ??
    // A page that shows only when it was changed is known by that day.
    shown[0]?.time ??
    dateLine(place)
  )
}

/** What readers know the article by, where it is not the day that machines are told. */
function dayKnown(
  { time, isVague }: StatedTime,
  days: readonly ShownDate[],
  inAddress: string | null,
): string {
  const [first] = days
  if (first?.isBeside && (first.isNamed || isVague)) return first.time
  const beside = days.filter(day => day.isBeside).map(day => day.time)
  return [...beside, inAddress ?? ''].find(day => mayBeDayOf(time, day)) ?? time
}

/** Whether it is a day somewhere at a moment that is told in universal time, as another day. */
function mayBeDayOf(moment: string, day: string): boolean {
  const time = /T.*(?:Z|[+-]00:?00)$/.test(moment) ? Date.parse(moment) : Number.NaN
  const dayAt = (hours: number) => new Date(time + hours * 3_600_000).toISOString()
  if (Number.isNaN(time) || isSameDay(day, moment)) return false
  return isSameDay(day, dayAt(zones.west)) || isSameDay(day, dayAt(zones.east))
}

/** When the article was last changed, by what machines are told. */
export function readModifiedTime(
  structured: string | null,
  meta: MetaElements,
  { modifiedNames }: MetadataRules,
): string | null {
  return firstTime([structured, ...modifiedNames.map(name => meta.first(name))])
}

function statedPublishedTime({ structured, meta, root, place }: PublishedSources): StatedTime | null {
  const { publishedName, vagueDateNames } = place.rules
  const item = root.querySelector('[itemprop~="datePublished"]')
  const inItem = item && (attributeOf(item, 'datetime') ?? attributeOf(item, 'content'))
  const exact = readMachineTime(structured) ?? earliest(meta.like(publishedName))
  const time = exact ?? firstTime([...vagueDateNames.map(name => meta.first(name)), inItem])
  return time ? { time, isVague: exact === null } : null
}

/** Of several days the first: the text may have been published anew. */
function earliest(texts: readonly string[]): string | null {
  const times = texts.map(readMachineTime).filter(time => time !== null)
  return times.reduce<string | null>(
    (one, time) => (one && one.slice(0, 10) <= time.slice(0, 10) ? one : time),
    null,
  )
}

/** Whether a day that is shown is the day of the last change, and that is another than the first. */
function isChangeOf({ time }: ShownDate, told: StatedTime | null, modified: string | null): boolean {
  return told !== null && modified !== null && !isSameDay(modified, told.time) && isSameDay(time, modified)
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
