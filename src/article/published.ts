import { attributeOf } from '../domain/dom'
import { readAddressDate } from './address-date'
import type { MetaElements } from './meta-elements'
import { modifiedNames, publishedNames } from './meta-names'
import { type DatePlace, dateLine, type ShownDate, shownDates, shownElsewhere } from './shown-date'
import { readToldTime } from './told-time'

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
  readonly place: DatePlace
}

/**
 * When the article was first published. What machines are told is most precise; but where readers are shown another
 * day by the title, and not as that of a change, it is the day the article is known by.
 * @returns ISO 8601, as precise as the page has it
 */
export function choosePublished(sources: PublishedSources): string | null {
  const { root, near, address, place } = sources
  const told = toldPublished(sources)
  const shown = shownDates(near, place)
  const first = shown.find(date => !date.isChange && !isChangeOf(date, told, sources.modified))
  if (told) {
    const isShown = shown.some(date => isSameDay(date.time, told))
    return first?.isNamed && first.isBeside && !isShown ? first.time : told
  }
  return (
    first?.time ??
    readAddressDate(address) ??
    shownElsewhere(root, place) ??
    // A page that shows only when it was changed is known by that day.
    shown[0]?.time ??
    dateLine(place)
  )
}

/** When the article was last changed, by what machines are told. */
export function readModified(structured: string | null, meta: MetaElements): string | null {
  return firstTime([structured, ...modifiedNames.map(name => meta.first(name))])
}

function toldPublished({ structured, meta, root }: PublishedSources): string | null {
  const item = root.querySelector('[itemprop~="datePublished"]')
  return firstTime([
    structured,
    ...publishedNames.map(name => meta.first(name)),
    item && (attributeOf(item, 'datetime') ?? attributeOf(item, 'content')),
  ])
}

/** Whether a day that is shown is the day of the last change, and that is another than the first. */
function isChangeOf({ time }: ShownDate, told: string | null, modified: string | null): boolean {
  return told !== null && modified !== null && !isSameDay(modified, told) && isSameDay(time, modified)
}

function isSameDay(time: string, other: string): boolean {
  return time.slice(0, 10) === other.slice(0, 10)
}

function firstTime(texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    const time = readToldTime(text)
    if (time) return time
  }
  return null
}
