/** Whether a value from outside, such as parsed JSON or a message, has fields to look at: an object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Finds which of some known values a value from outside is; `undefined` if it is none of them. */
export function oneOf<Known>(known: readonly Known[], value: unknown): Known | undefined {
  return known.find(each => each === value)
}

/** Characters. */
const longestQuote = 60

/** A value from outside as a message names it, shortened; empty for an object, whose conversion to text may fail. */
export function quote(value: unknown): string {
  const text = typeof value === 'object' || value === undefined ? '' : String(value)
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
}
