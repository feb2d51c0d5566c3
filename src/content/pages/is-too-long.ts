/**
 * Elements. With as many that are all within each other, a page is parsed and read in about two seconds, in which the
 * reader stands still; ten times as many take the browser minutes.
 */
const mostElements = 30_000

const startTag = /<[a-z]/gi

/** Whether markup begins so many elements that it would take long to parse and to read. */
export function isTooLong(markup: string): boolean {
  const tags = markup.matchAll(startTag)
  for (let count = 0; count < mostElements; count++) if (tags.next().done) return false
  return true
}
