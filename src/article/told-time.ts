import { isoDate, readWrittenDate } from './written-date'

/** No time is longer. Characters. */
const longest = 100

/**
 * A time as markup tells it to machines: ISO 8601 as it is, other spellings as the day they write; `null` for what names no
 * day.
 */
export function readToldTime(text: string | null | undefined): string | null {
  const time = text?.trim()
  if (!time || time.length > longest) return null
  if (/^\d{4}-\d{2}-\d{2}/.test(time)) return readWrittenDate(time.slice(0, 10)) ? time : null
  const compact = /^(\d{4})(\d\d)(\d\d)(?!\d)/.exec(time)
  if (compact) return isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(time)
  if (seconds) return new Date(1000 * Number(seconds[1])).toISOString()
  const day = readWrittenDate(time)
  // "Wed, 04 May 2022 02:41:00 GMT" names a moment, and where readers are it may be another day.
  const moment = /\d:\d\d GMT$/.test(time) ? Date.parse(time) : Number.NaN
  return day && !Number.isNaN(moment) ? new Date(moment).toISOString() : day
}
