import { foldSpace, lettersOf } from '../../page/text'
import type { MetadataRules } from '../rules'
import { cutWrittenDate, readWrittenDate } from './parse-date'

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
function nameIn(line: string, { bylineOpeners, bylineNotices, postedBy }: MetadataRules): string {
  if (isDate(line) || isNotice(line, bylineNotices)) return ''
  const named = withoutOpener(line.replace(postedBy, ''), bylineOpeners)
  const undated = cutWrittenDate(named).split(/,(?=[^,]*\d)/)[0] ?? ''
  const name = undated
    .replace(/\s(?:am|on|op|om|vom|le|el|den|-)(?:\s[^\s,\d]+,?)?$/, '')
    .replace(/^[\s,;:–/-]+|[\s,;:–/-]+$/g, '')
  return isNotice(name, bylineNotices) ? '' : name
}

function isName(name: string): boolean {
  const isWritten = lettersOf(name).length > 1 && /\D/.test(name) && name.length <= longestByline
  const isAddress = /https?:|@|\d{4}|^www\./i.test(name)
  const isSentence = holdsSentences(name) || /[:={}<>]/.test(name)
  return isWritten && !isAddress && !isSentence
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
