/** Which of its two forms a message with a count has: its name ends in `_one` or `_other`. */
export function pluralForm(count: number, language: string): 'one' | 'other' {
  return new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'
}

/** Writes a count the way the language of the interface does: `1,900` or `1.900`. */
export function formatCount(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count)
}
