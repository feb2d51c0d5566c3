/** Languages in which dates are read, whatever the page says of its own. */
const languages = ['nl', 'de', 'en', 'fr', 'es', 'it', 'pl', 'pt', 'sv', 'da'] as const

let months: ReadonlyMap<string, number> | undefined

/** Months by name, from the browser's own knowledge of languages: long, short, and as they stand in a date. */
function monthOfName(name: string | undefined): number | undefined {
  // Thirty formats take 20 ms to make: only a page that has no other date is worth them.
  months ??= new Map(languages.flatMap(language => monthNames(language)))
  return months.get(name?.toLowerCase() ?? '')
}

function monthNames(language: string): [string, number][] {
  const shapes: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
  ]
  return shapes.flatMap(shape => {
    const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2023, month, 15))
      const name = parts.find(part => part.type === 'month')?.value ?? ''
      return [name.toLowerCase().replace('.', ''), month + 1]
    })
  })
}

const dayFirst =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|º|°|er)?\s+(?:de\s+)?([\p{L}]{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u
const monthFirst = /([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u
const yearFirst = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const numbers = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/

/**
 * A date as people write it: "26. Oktober 2024", "Oktober 26, 2024", "26-10-2024". Numbers alone are read day
 * first, as all of Europe does.
 * @returns `YYYY-MM-DD`, or `null` where no date is written.
 */
export function readWrittenDate(text: string): string | null {
  const iso = yearFirst.exec(text)
  if (iso) return isoDate(iso[1], iso[2], iso[3])
  const byDay = dayFirst.exec(text)
  const dayMonth = byDay && monthOfName(byDay[2])
  if (byDay && dayMonth) return isoDate(byDay[3], dayMonth, byDay[1])
  const byMonth = monthFirst.exec(text)
  const monthDay = byMonth && monthOfName(byMonth[1])
  if (byMonth && monthDay) return isoDate(byMonth[3], monthDay, byMonth[2])
  const plain = numbers.exec(text)
  return plain ? isoDate(plain[3], plain[2], plain[1]) : null
}

/** What stands before the first date in a text; the text as it is where no date is written. */
export function cutWrittenDate(text: string): string {
  const starts = [yearFirst, dayFirst, monthFirst, numbers]
    .map(pattern => text.search(pattern))
    .filter(at => at >= 0)
  return readWrittenDate(text) ? text.slice(0, Math.min(...starts)).trim() : text
}

function isoDate(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  // The calendar makes 2 March of 30 February.
  const isDate = y >= 1900 && y < 2200 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return isDate ? `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : null
}
