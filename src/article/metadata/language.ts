import type { Direction } from '../../domain/article'
import { attributeOf } from '../../page/dom-access'
import { isWrittenIn, type LanguageRules, languageOfText, type TextLanguage } from '../../page/language'
import type { Survey } from '../../page/survey'
import { isProse } from '../../page/text'

/** So many characters of the page's prose are read. */
const mostCharacters = 2000

/**
 * Reads script and language of a page's paragraphs.
 * @param title is read instead where the page has no paragraphs
 */
export function readTextLanguage(
  { passages, texts, isUnread }: Survey,
  title: string,
  rules: LanguageRules,
): TextLanguage {
  let text = ''
  for (const { holder, length, linkLength, weight, firstText, endText } of passages) {
    if (isUnread[holder] || !isProse(length, linkLength, weight)) continue
    for (let at = firstText; at < endText && text.length < mostCharacters; at++)
      text += texts[at]?.node.data.slice(0, mostCharacters) ?? ''
    text += ' '
    if (text.length >= mostCharacters) break
  }
  return languageOfText(text || title, rules)
}

/**
 * Chooses the language of an article: what the page declares, unless it declares nothing or a language that is not
 * written in the script of its text.
 */
export function chooseLanguage(
  declared: string | null,
  { script, language }: TextLanguage,
  rules: LanguageRules,
): string | null {
  if (!declared) return language()
  const code = declared.toLowerCase().split(/[-_]/)[0] ?? ''
  return script === null || isWrittenIn(code, script, rules) ? declared : (language() ?? declared)
}

/**
 * Chooses the direction of an article: that of the script of its text, or else what the page states, or else that of
 * its language.
 */
export function chooseDirection(
  root: Element,
  lang: string | null,
  { script }: TextLanguage,
  { rightToLeftScripts, scriptsOfLanguage }: LanguageRules,
): Direction {
  if (script !== null) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  const body = root.querySelector('body')
  const stated = attributeOf(root, 'dir') || (body && attributeOf(body, 'dir'))
  if (stated === 'rtl' || stated === 'ltr') return stated
  const scripts = scriptsOfLanguage[lang?.toLowerCase().split('-')[0] ?? ''] ?? []
  return scripts.some(name => rightToLeftScripts.has(name)) ? 'rtl' : 'ltr'
}
