import { monthOfName } from './month-names'

// A month's name is whatever a list of months has: to ask for letters of all scripts takes long to compile.
const dayFirst =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|º|°|er)?[\s-]{0,3}(?:de\s{1,3})?([^\s\d!-/:-@|]{3,12})\.?,?[\s-]{0,3}(?:de\s{1,3})?(\d{4}|\d{2}(?=$|[\s,;)|]))(?![\d:])/
const monthFirst =
  /(?<![^\s\d!-/:-@|])([^\s\d!-/:-@|]{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/
const yearFirst =
  /(?<!\d)(\d{4})(?:[-./]|\s?年\s?|\s?년\s?)(\d{1,2})(?:[-./]|\s?月\s?|\s?월\s?)(\d{1,2})(?!\d)/
/** A time of the day as it is told where the month is written first. */
const twelveHours = /\d\s?[ap]\.?m\b/i
const numbers = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2}(?=$|[\s,;)|]))(?![\d:])/u

/**
 * A date as people write it: "26. Oktober 2024", "Oktober 26, 2024", "26-10-2024". Numbers alone are read day
 * first, as most of the world does, unless only the other way makes a date or a time "7:38 PM" goes with them.
 * @param isMonthFirst for a text from where the month is written first
 * @returns `YYYY-MM-DD`, or `null` where no date is written.
 */
export function readWrittenDate(text: string, isMonthFirst = false): string | null {
  return findWritten(text, isMonthFirst)?.date ?? null
}

/** What stands before the first date in a text; the text as it is where no date is written. */
export function cutWrittenDate(text: string): string {
  const found = findWritten(text, false)
  return found ? text.slice(0, found.at).trim() : text
}

interface Written {
  readonly date: string
  readonly at: number
}

function findWritten(text: string, isMonthFirst: boolean): Written | null {
  if (!/\d/.test(text)) return null
  const iso = yearFirst.exec(text)
  if (iso) return written(iso, iso[1], Number(iso[2]), iso[3])
  const byDay = dayFirst.exec(text)
  const dayMonth = byDay && monthOfName(byDay[2])
  if (byDay && dayMonth) return written(byDay, byDay[3], dayMonth, byDay[1])
  const byMonth = monthFirst.exec(text)
  const monthDay = byMonth && monthOfName(byMonth[1])
  if (byMonth && monthDay) return written(byMonth, byMonth[3], monthDay, byMonth[2])
  const plain = numbers.exec(text)
  if (!plain) return null
  const [one, other] =
    isMonthFirst || (plain[2] === '/' && twelveHours.test(text)) ? [plain[3], plain[1]] : [plain[1], plain[3]]
  return written(plain, plain[4], Number(other), one) ?? written(plain, plain[4], Number(one), other)
}

function written(
  { index }: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): Written | null {
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year)
  const date = isoDate(full, month, Number(day))
  return date ? { date, at: index } : null
}

/** @returns `YYYY-MM-DD`, or `null` for a day that no calendar has, or that no page can be from */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  // The calendar makes 2 March of 30 February.
  const isDate = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  const padded = (part: number) => String(part).padStart(2, '0')
  return isDate && year >= 1900 && year < 2200 ? `${year}-${padded(month)}-${padded(day)}` : null
}

const parted = /[/_-]((?:19|20)\d\d)([/_-])(\d\d?)\2(\d\d?)(?!\d)/
const compact = /[/_-]((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/

/**
 * The day in an address: `/2020/05/12/`, `/2020-5-12-title`, `/20200512/`.
 * @returns `YYYY-MM-DD`, or `null` where there is none
 */
export function readAddressDate(address: string): string | null {
  const [, year, , month, day] = parted.exec(address) ?? compact.exec(address) ?? []
  return year ? isoDate(Number(year), Number(month), Number(day)) : null
}

/** No time is longer. Characters. */
const longest = 100

/**
 * A time as markup tells it to machines: ISO 8601 as it is, other spellings as the day they write; `null` for what names no
 * day.
 */
export function readMachineTime(text: string | null | undefined): string | null {
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
