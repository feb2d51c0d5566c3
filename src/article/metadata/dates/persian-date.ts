const day = 86_400_000

/** The new year is in March, on one of three days that the sun decides. */
const newYear = { yearsBehind: 621, month: 2, day: 20 }

const written = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const

/**
 * Converts a day of the Persian calendar. The browser knows the calendar, but only from a moment to a day of it.
 * @param month 1 to 12
 * @returns the moment that the day begins in UTC, ms since 1970; `null` for a day that does not exist
 */
export function fromPersianDate(year: number, month: number, dayOfMonth: number): number | null {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', written)
  const wanted = `${month}/${dayOfMonth}/${year}`
  // The first six months have 31 days, the others 30, but for the last.
  const before = 30 * (month - 1) + Math.min(6, month - 1) + dayOfMonth - 1
  const first = Date.UTC(year + newYear.yearsBehind, newYear.month, newYear.day) + before * day
  const nearby = [first, first + day, first - day, first + 2 * day]
  return nearby.find(moment => format.format(moment).startsWith(wanted)) ?? null
}
