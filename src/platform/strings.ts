import type { Direction } from '../domain/article'
import type { MessageName, Translate } from '../i18n/messages'
import { pageBrowser } from './extension-api'

/** Stand where values will stand. They are put in here, so that one look-up serves every value. */
const places = ['\u0001', '\u0002']

/**
 * Reads strings in the language of the browser.
 * @param early strings that may be wanted only after an update of the extension; they are read at once, since
 * nothing can be read then
 */
export function createTranslate(early: readonly MessageName[]): Translate {
  const known = new Map<MessageName, string>()
  const read = (name: MessageName) => {
    const text = known.get(name) ?? pageBrowser.i18n.getMessage(name, places)
    known.set(name, text)
    return text
  }
  early.forEach(read)
  return (name, ...values) =>
    places.reduce((text, place, at) => text.replace(place, () => values[at] ?? ''), read(name))
}

/** The language of the interface and the way it is written. */
export function interfaceLanguage(): { readonly language: string; readonly direction: Direction } {
  const { i18n } = pageBrowser
  return {
    // Of the messages, which need not be the browser's: a French browser shows the English ones.
    language: i18n.getMessage('language'),
    direction: i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
  }
}
