import type { CountedName, MessageName, Translate } from './messages'

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** Which of its forms a message with a count has: its name ends in it. */
export function pluralForm(count: number, language: string): Intl.LDMLPluralRule {
  return new Intl.PluralRules(language).select(count)
}

/** The names of a message with a count, in all forms that a language may have. */
export function formsOf(name: CountedName): readonly MessageName[] {
  return pluralForms.map(form => `${name}_${form}` as const)
}

/** The name under which a message is, where its language has no such form: most need no other than `_one` and `_other`. */
export function inOtherForm(name: string): string {
  return name.replace(/_(zero|two|few|many)$/, '_other')
}

/** Writes a count the way the language of the interface does: `1,900` or `1.900`. */
export function formatCount(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count)
}

interface Language {
  readonly translate: Translate
  readonly language: string
}

/** Returns a message with a count, in the form that fits it. */
export function translateCount({ translate, language }: Language, name: CountedName, count: number): string {
  return translate(`${name}_${pluralForm(count, language)}`, formatCount(count, language))
}
