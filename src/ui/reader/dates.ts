/** Words a minute that people read on a screen: Brysbaert 2019 finds about 238 for silent reading of prose. */
const wordsPerMinute = 230

/**
 * A time as it is written in a language.
 * @param time ISO 8601; without a time of day, or at midnight sharp, only the day is written
 * @returns `null` if it is not a time
 */
export function writeDate(time: string, language: string): string | null {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(time) || /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(time)
  // With an offset the clock of the page is shown: it said 8:41, and so does the reader.
  const hasOffset = /T\d\d:\d\d.*[+-]\d\d:?\d\d$/.test(time)
  const date = new Date(isDay ? time.slice(0, 10) : hasOffset ? `${time.slice(0, 16)}Z` : time)
  if (Number.isNaN(date.getTime()))
    return /^[\d-]{10}[T\s]/.test(time) ? writeDate(time.slice(0, 10), language) : null
  // A day without a time is the same day everywhere.
  return isDay
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
    : new Intl.DateTimeFormat(language, {
        dateStyle: 'long',
        timeStyle: 'short',
        ...(hasOffset && { timeZone: 'UTC' }),
      }).format(date)
}

/**
 * The language that dates are written in: that of the interface, as it is written where the article is from if that has
 * the same language: "24 May 2024" or "May 24, 2024".
 */
export function languageOfDates(interfaceLanguage: string, articleLanguage: string | null): string {
  const tag = articleLanguage?.replace('_', '-') ?? ''
  const isRegional = /^[a-z]{2,3}-[a-z]{2}$/i.test(tag) && tag.split('-')[0] === interfaceLanguage
  return isRegional ? tag : interfaceLanguage
}

/** Whether a time is on a later day than another; any day is later than none. Both ISO 8601. */
export function isLaterDay(time: string, than: string | null): boolean {
  return than === null || time.slice(0, 10) > than.slice(0, 10)
}

/** How long a text takes to read. Whole minutes, and at least one. */
export function minutesFor(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute))
}

/** How long a text takes to read, as it is written in a language: "4 minuten". */
export function writeReadingTime(wordCount: number, language: string): string {
  const options: Intl.NumberFormatOptions = { style: 'unit', unit: 'minute', unitDisplay: 'long' }
  return new Intl.NumberFormat(language, options).format(minutesFor(wordCount))
}
