/** Words a minute that people read on a screen: Brysbaert 2019 finds about 238 for silent reading of prose. */
const wordsPerMinute = 230

/**
 * A time as it is written in a language.
 * @param time ISO 8601; without a time of day, or at midnight sharp, only the day is written
 * @returns the text itself if it is not a time
 */
export function writeDate(time: string, language: string | null): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(time) || /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(time)
  // With an offset the clock of the page is shown: it said 8:41, and so does the reader.
  const hasOffset = /T\d\d:\d\d.*[+-]\d\d:?\d\d$/.test(time)
  const date = new Date(isDay ? time.slice(0, 10) : hasOffset ? `${time.slice(0, 16)}Z` : time)
  if (Number.isNaN(date.getTime())) return time
  // A day without a time is the same day everywhere.
  return isDay
    ? format(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
    : format(language, {
        dateStyle: 'long',
        timeStyle: 'short',
        ...(hasOffset && { timeZone: 'UTC' }),
      }).format(date)
}

/** Whether a time is on a later day than another; any day is later than none. Both ISO 8601. */
export function isLaterDay(time: string, than: string | null): boolean {
  return than === null || time.slice(0, 10) > than.slice(0, 10)
}

/** How long a text takes to read, in its own language: "4 minuten". */
export function writeReadingTime(wordCount: number, language: string | null): string {
  const minutes = Math.max(1, Math.round(wordCount / wordsPerMinute))
  const options: Intl.NumberFormatOptions = { style: 'unit', unit: 'minute', unitDisplay: 'long' }
  return new Intl.NumberFormat(knownLanguage(language), options).format(minutes)
}

function format(language: string | null, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(knownLanguage(language), options)
}

/** Pages write "en_US", "german" and worse; for anything but a language tag the browser's own language is used. */
function knownLanguage(language: string | null): string | undefined {
  const tag = language?.replace('_', '-') ?? ''
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)
  return isTag && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : undefined
}
