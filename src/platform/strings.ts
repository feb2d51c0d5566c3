import type { Direction } from '../domain/article'
import type { MessageName, Translate } from '../i18n/messages'
import { pageBrowser } from './extension-api'

/** Mark where the values go. The values are filled in here, so that one look-up serves for all of them. */
const markers = ['\u0001', '\u0002']

/**
 * @param early strings that may be needed after an update of the extension; they are read at once, since nothing can
 * be read then
 * @returns reads strings in the language of the browser
 */
export function createTranslate(early: readonly MessageName[]): Translate {
  const cache = new Map<MessageName, string>()
  const read = (name: MessageName) => {
    const text = cache.get(name) ?? pageBrowser.i18n.getMessage(name, markers)
    cache.set(name, text)
    return text
  }
  early.forEach(read)
  return (name, ...values) =>
    markers.reduce((text, marker, at) => text.replace(marker, () => values[at] ?? ''), read(name))
}

/** The language of the interface and its writing direction. */
export function interfaceLanguage(): { readonly language: string; readonly direction: Direction } {
  const { i18n } = pageBrowser
  return {
    // The language of the messages may differ from the browser's: a French browser shows the English ones.
    language: i18n.getMessage('language'),
    direction: i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
  }
}
