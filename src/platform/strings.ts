import type { Direction } from '../domain/article'
import type { MessageName, Translate } from '../i18n/messages'
import { inOtherForm } from '../i18n/plural'
import { pageBrowser } from './extension-api'

/** Strings in the language of the browser that were read already, by the names of their messages. */
export type ReadStrings = Readonly<Record<string, string>>

/** Mark where the values go. The values are filled in here, so that one look-up serves for all of them. */
const markers = ['\u0001', '\u0002']

/** What the browser tells of the language of the interface in messages. */
const ofLanguage = { language: 'language', direction: '@@bidi_dir' } as const

/** Reads strings, and the language of the interface, to be handed to a script in a page. */
export function readStrings(names: readonly MessageName[]): ReadStrings {
  return Object.fromEntries([...names, ...Object.values(ofLanguage)].map(name => [name, readString(name)]))
}

/** The browser has nothing to say under the name of a form that the language has not. */
function readString(name: string): string {
  const { i18n } = pageBrowser
  return i18n.getMessage(name, markers) || i18n.getMessage(inOtherForm(name), markers)
}

/**
 * @param early strings that may be needed after an update of the extension; they are read at once, since nothing can
 * be read then
 * @param read those that need not be read again
 * @returns reads strings in the language of the browser
 */
export function createTranslate(early: readonly MessageName[], read: ReadStrings = {}): Translate {
  const cache = new Map(Object.entries(read))
  const stringOf = (name: MessageName) => {
    const text = cache.get(name) ?? readString(name)
    cache.set(name, text)
    return text
  }
  early.forEach(stringOf)
  return (name, ...values) =>
    markers.reduce((text, marker, at) => text.replace(marker, () => values[at] ?? ''), stringOf(name))
}

/**
 * The language of the interface and its writing direction.
 * @param read strings that need not be read again
 */
export function interfaceLanguage(read: ReadStrings = {}): {
  readonly language: string
  readonly direction: Direction
} {
  const { language, direction } = ofLanguage
  return {
    // The language of the messages may differ from the browser's: a French browser shows the English ones.
    language: read[language] ?? readString(language),
    direction: (read[direction] ?? readString(direction)) === 'rtl' ? 'rtl' : 'ltr',
  }
}
