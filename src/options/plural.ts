/** Which of its two forms a sentence has that tells a number. */
export function formOf(count: number, language: string): 'one' | 'other' {
  return new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'
}

/** A number as the language of the interface writes it. */
export function writeCount(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count)
}
