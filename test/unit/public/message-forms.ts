import { english, isCounted, type Message, messageNames, stemOf } from '../support/message-names'

/** More than any list has entries of which a message tells the number; beyond it, languages may differ in more forms. */
const most = 2000

/** The forms of a message with a count that a language tells apart: English two, Polish three. */
function formsIn(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language.replace('_', '-'))
  return [...new Set(Array.from({ length: most }, (_, count) => rules.select(count)))]
}

/** The names of all messages that a language must have. */
export function expectedNames(language: string): readonly string[] {
  const stems = new Set(messageNames.filter(isCounted).map(stemOf))
  const counted = [...stems].flatMap(stem => formsIn(language).map(form => `${stem}_${form}`))
  return [...messageNames.filter(name => !isCounted(name)), ...counted]
}

/** The placeholders in a text. */
export function holesIn(text = ''): readonly string[] {
  return [...(text.match(/\$\w+\$/g) ?? [])].sort()
}

/**
 * The English message that a message must have the placeholders of. What English says of one thing has no number; other
 * languages may need it there, since their form for one thing is also that for none, or for twenty-one.
 */
export function modelOf(name: string, text: string): Message | undefined {
  const other = isCounted(name) ? english[`${stemOf(name)}_other`] : undefined
  return name.endsWith('_one') && holesIn(text).length === 0 ? english[name] : (other ?? english[name])
}
