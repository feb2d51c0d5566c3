import { foldSpace, lettersOf } from '../../page/text'
import type { MetadataRules } from '../rules'
import { cutWrittenDate, readWrittenDate } from './dates/parse-date'

/** No list of authors is longer. Characters. */
const longestByline = 120
/** No more of a text is read. Characters. */
const longestText = 1200

/** Reduces a byline to its names: without "Door", a date or a line with a role. `null` where there is no name. */
export function cleanByline(text: string, rules: MetadataRules): string | null {
  const lines = text
    .slice(0, longestText)
    .split(/[\n|•·]/)
    .map(foldSpace)
    .filter(Boolean)
  // "Von" may be on a line of its own, and so may the date.
  for (const line of lines) {
    const name = nameIn(line, rules)
    if (name) return isName(name) ? name : null
  }
  return null
}

/** The part of a line that may be a name; empty for a line that only says "Von", "Updated" or a date. */
function nameIn(line: string, rules: MetadataRules): string {
  const { bylineOpeners, bylineNotices, postedBy, denseBylineOpener, denseRole } = rules
  if (isDate(line) || isNotice(line, bylineNotices)) return ''
  const opened = withoutOpener(line.replace(postedBy, ''), bylineOpeners)
  const named = opened.replace(denseBylineOpener, '').replace(denseRole, '')
  const undated = cutWrittenDate(named).split(/,(?=[^,]*\d)/)[0] ?? ''
  const name = undated
    .replace(/\s(?:am|on|op|om|vom|le|el|den|-)(?:\s[^\s,\d]+,?)?$/, '')
    .replace(/^[\s,;:–/-]+|[\s,;:–/-]+$/g, '')
  return isNotice(name, bylineNotices) ? '' : withoutRoles(name, rules)
}

/** "Jan de Boer, News Reporter" and "Jan de Boer, Berlin" are Jan de Boer; "Jan de Boer, dpa" stays. */
function withoutRoles(names: string, { roles, agencies, nameParticles }: MetadataRules): string {
  const [first = '', ...others] = names.split(/\s*,\s*/)
  const kept = others.filter(part => {
    const opening = part.split(' ')[0] ?? ''
    if (isLower(opening) && !nameParticles.has(opening)) return agencies.has(opening)
    const isPlace = first.includes(' ') && /^\p{Lu}\p{Ll}+$/u.test(part)
    return agencies.has(part.toLowerCase()) || !(isPlace || roles.test(part))
  })
  return [first.replace(/(?<=\S\s\S.*)\s(?:in|aus|uit)\s\p{Lu}\p{Ll}+$/u, ''), ...kept].join(', ')
}

function isName(name: string): boolean {
  const isWritten = lettersOf(name).length > 1 && /\D/.test(name) && name.length <= longestByline
  const isAddress = /https?:|@|\[at\]|\d{4}|^www\./i.test(name)
  const isSentence = holdsSentences(name) || isPhrase(name) || /[:={}<>]/.test(name)
  return isWritten && !isAddress && !isSentence
}

/** "A platform for healthcare": most words have no capital. */
function isPhrase(text: string): boolean {
  const words = (text.split(',')[0] ?? '').split(' ')
  return words.length > 3 && words.filter(isLower).length > words.length / 2
}

/** "Schrijft over water. Woont in Edam": a full stop, then a capital, then a word without a capital. */
function holdsSentences(text: string): boolean {
  const [, ...sentences] = text.split(/(?<=[^\s.A-Z]{4}[.!?])\s/)
  return sentences.some(sentence => isUpper(sentence) && isLower(sentence.split(' ')[1]?.slice(0, 1) ?? ''))
}

/** Whether a line says something else: "Updated", "5 min read". */
function isNotice(line: string, notices: ReadonlySet<string>): boolean {
  return notices.has(line.toLowerCase()) || /^[\d\s:.,-]+$|\d+\s*min/i.test(line)
}

function isDate(line: string): boolean {
  return cutWrittenDate(line).length < 4 && readWrittenDate(line) !== null
}

/** No name in a script without case is longer. Characters. */
export const longestCaseless = 40
/** No name has more words. */
const mostWords = 5
/** No opening words are longer. Characters. */
const longestOpener = 40

/**
 * The longest opener of a byline that a line begins with: "By Ann", "by: Ann" and, without the space, "ByAnn"; but not
 * "Byron".
 * @param openers in lower case
 */
export function openerOf(line: string, openers: readonly string[]): string | undefined {
  const start = line.slice(0, longestOpener).toLowerCase()
  const found = openers.filter(word => start.startsWith(word) && isApart(line, word))
  return found.length > 0
    ? found.reduce((one, other) => (other.length > one.length ? other : one))
    : undefined
}

/** A line without the openers before the name. */
function withoutOpener(line: string, openers: readonly string[]): string {
  const opener = openerOf(line, openers)
  const rest = opener ? line.slice(opener.length).replace(/^[\s:]+/, '') : line
  return opener && rest ? withoutOpener(rest, openers) : rest
}

function isApart(line: string, word: string): boolean {
  const rest = line.slice(word.length)
  const isGlued = isUpper(rest) && isLower(line.slice(word.length - 1, word.length))
  return isGlued || rest === '' || word.endsWith(':') || /^\s*:|^\s/.test(rest)
}

/** Whether a text is of letters without case, as in Arabic, Hebrew, Chinese and Japanese. */
export function isCaseless(text: string): boolean {
  return text !== '' && text.toLowerCase() === text.toUpperCase()
}

/** A name in a script without case: of a few words and no digits, or of a few characters without spaces. */
export function isShortName(name: string): boolean {
  const words = name.split(' ')
  return (
    name.length >= 2 &&
    name.length <= longestCaseless &&
    words.length <= mostWords &&
    !/[\d.。,、:：!?]/.test(name)
  )
}

/** "Ann Lee", "Jan van der Kade", "Dr. Eva Holm-Berg" */
export function isFullName(name: string, particles: ReadonlySet<string>): boolean {
  const words = name.replace(/^(?:(?:Dr|Prof)\.\s)+/, '').split(' ')
  const isWord = (word: string) => particles.has(word) || (isUpper(word) && !/[\d.:;!?"&]./.test(word))
  const [first = ''] = words
  return (
    isUpper(first) && first.length > 1 && words.length > 1 && words.length <= mostWords && words.every(isWord)
  )
}

// A regular expression for capitals of all scripts takes longer to compile than all other work on bylines.

/** Whether a text begins with a capital letter. */
export function isUpper(text: string): boolean {
  const initial = text.slice(0, 1)
  return initial !== initial.toLowerCase()
}

/** Whether a text has letters in lower case and no capitals. */
export function isLower(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase()
}
