import { monthOfName, monthOfPersianName } from './month-names'
import { fromPersianDate } from './persian-date'

// The names of months match anything that is no digit or punctuation: a class for letters of all scripts is slow to
// compile. `month-names` decides what is a month.
const dayFirst =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|º|°|er)?[\s-]{0,3}(?:de\s{1,3})?([^\s\d!-/:-@|]{2,12}(?:\s(?:الأول|الثاني))?)(?:\/[^\s\d!-/:-@|]{2,12})?[.،]?,?[\s-]{0,3}(?:de\s{1,3})?(\d{4}|\d{2}(?=$|[\s,;)|]))(?![\d:])/
const monthFirst =
  /(?<![^\s\d!-/:-@|])([^\s\d!-/:-@|]{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/
const yearFirst =
  /(?<!\d)(\d{4})(?:[-./]|\s?年\s?|\s?년\s?)(\d{1,2})(?:[-./]|\s?月\s?|\s?월\s?)(\d{1,2})(?!\d)/
/** A time of day as it is written where the month comes first. */
const twelveHours = /\d\s?[ap]\.?m\b/i
const numbers = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2}(?=$|[\s,;)|]))(?![\d:])/u

/** Year, month and day with a name, as in Hungarian: "2024. január 5." */
const yearNameDay = /(?<!\d)(\d{4})\.?\s([^\s\d!-/:-@|]{3,12})\.?\s(\d{1,2})(?!\d)/
/** The zeros of the digits of Arabic, Persian, Hindi and full width; the other nine follow each. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10]
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g
const anyDigit = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/

/** Whether a text has digits, of any script that dates are read in. */
export function hasDigit(text: string): boolean {
  return anyDigit.test(text)
}

/** A text with Western digits, of the same length. */
function withWesternDigits(text: string): string {
  return text.replace(otherDigits, digit => {
    const code = digit.charCodeAt(0)
    return String(code - (zeros.find(zero => code >= zero && code < zero + 10) ?? code))
  })
}

/**
 * Reads a date as people write it: "26. Oktober 2024", "Oktober 26, 2024", "26-10-2024". Numbers alone are read with
 * the day first, as in most of the world, unless only the other order makes a date or a time like "7:38 PM" follows.
 * @param isMonthFirst whether the text is from where the month is written first
 * @returns `YYYY-MM-DD`, or `null` where there is no date
 */
export function readWrittenDate(text: string, isMonthFirst = false): string | null {
  return findWritten(text, isMonthFirst)?.date ?? null
}

/** The text before the first date; the whole text where there is no date. */
export function cutWrittenDate(text: string): string {
  const found = findWritten(text, false)
  return found ? text.slice(0, found.at).trim() : text
}

interface WrittenDate {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** The index of its first character. */
  readonly at: number
}

function findWritten(source: string, isMonthFirst: boolean): WrittenDate | null {
  const text = withWesternDigits(source)
  if (!/\d/.test(text)) return null
  const iso = yearFirst.exec(text)
  if (iso) return written(iso, iso[1], Number(iso[2]), iso[3])
  const named = findNamedMonth(text)
  if (named) return named
  const plain = numbers.exec(text)
  if (!plain) return null
  const [one, other] =
    isMonthFirst || (plain[2] === '/' && twelveHours.test(text)) ? [plain[3], plain[1]] : [plain[1], plain[3]]
  return written(plain, plain[4], Number(other), one) ?? written(plain, plain[4], Number(one), other)
}

function findNamedMonth(text: string): WrittenDate | null {
  const byDay = dayFirst.exec(text)
  const dayMonth = byDay && monthOfName(byDay[2])
  if (byDay && dayMonth) return written(byDay, byDay[3], dayMonth, byDay[1])
  const persianMonth = byDay ? monthOfPersianName(byDay[2]) : 0
  if (byDay && persianMonth) return writtenInPersian(byDay, persianMonth)
  const byMonth = monthFirst.exec(text)
  const monthDay = byMonth && monthOfName(byMonth[1])
  if (byMonth && monthDay) return written(byMonth, byMonth[3], monthDay, byMonth[2])
  const byYear = yearNameDay.exec(text)
  const yearMonth = byYear && monthOfName(byYear[2])
  if (byYear && yearMonth) return written(byYear, byYear[1], yearMonth, byYear[3])
  return null
}

function writtenInPersian({ index, 1: day, 3: year }: RegExpExecArray, month: number): WrittenDate | null {
  const moment = fromPersianDate(Number(year), month, Number(day))
  return moment === null ? null : { date: new Date(moment).toISOString().slice(0, 10), at: index }
}

function written(
  { index }: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): WrittenDate | null {
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year)
  const date = isoDate(full, month, Number(day))
  return date ? { date, at: index } : null
}

/** @returns `YYYY-MM-DD`, or `null` for a day that does not exist, or is too far from now for a page */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  // `Date` turns 30 February into 2 March.
  const isDate = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  const padded = (part: number) => String(part).padStart(2, '0')
  return isDate && year >= 1900 && year < 2200 ? `${year}-${padded(month)}-${padded(day)}` : null
}

const separatedDate = /[/_-]((?:19|20)\d\d)([/_-])(\d\d?)\2(\d\d?)(?!\d)/
const compactDate = /[/_-]((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/

/**
 * Reads the day in an address: `/2020/05/12/`, `/2020-5-12-title`, `/20200512/`.
 * @returns `YYYY-MM-DD`, or `null` where there is none
 */
export function readAddressDate(address: string): string | null {
  const [, year, , month, day] = separatedDate.exec(address) ?? compactDate.exec(address) ?? []
  return year ? isoDate(Number(year), Number(month), Number(day)) : null
}

/** What may follow a day in ISO 8601, written loosely: "2024-05-24 14:05:00 +0200". */
const isoTime = /^[\d-]{10}(?:[T\s][0-2]?\d(?::?[0-5]\d){1,2}(?:[.,]\d+)?\s?(?:Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/

/** No time is longer. Characters. */
const longest = 100

/**
 * Reads a time that is written for machines, as in `datetime` and meta elements.
 * @returns ISO 8601: the time as it is if it is written so, or else the day or moment that it stands for; `null` where
 *   it has no day
 */
export function readMachineTime(text: string | null | undefined): string | null {
  const time = text?.trim()
  if (!time || time.length > longest) return null
  const day = readWrittenDate(time)
  if (/^\d{4}-\d{2}-\d{2}(?!\d)/.test(time)) return day && isoTime.test(time) ? time : day
  const compact = /^(\d{4})(\d\d)(\d\d)(?!\d)/.exec(time)
  if (compact) return isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(time)
  if (seconds) return new Date(1000 * Number(seconds[1])).toISOString()
  // "Wed, 04 May 2022 02:41:00 GMT" is a moment, and may be another day in the user's time zone.
  const moment = /\d:\d\d GMT$/.test(time) ? Date.parse(time) : Number.NaN
  return day && !Number.isNaN(moment) ? new Date(moment).toISOString() : day
}
