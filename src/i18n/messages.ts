import type englishMessages from '../public/_locales/en/messages.json'

type EnglishName = keyof typeof englishMessages

/** What the names of the forms of a message with a count begin with. English has two of each: `_one` and `_other`. */
export type CountedName = {
  [Name in EnglishName]: Name extends `${infer Stem}_one` ? Stem : never
}[EnglishName]

/**
 * Every message of the interface and the manifest, by its name in `_locales`, and the forms that another language may
 * need of one with a count. Only the type of the file is used.
 */
export type MessageName = EnglishName | `${CountedName}_${Intl.LDMLPluralRule}`

/** Returns a message in the language of the interface, with its placeholders filled in order. */
export type Translate = (name: MessageName, ...values: readonly string[]) => string
