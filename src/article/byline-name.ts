import type { ArticleRules } from '../domain/article-rules'
import { foldSpace } from '../domain/text'
import { isNotice, withoutNotice } from './byline-notices'
import { withoutOpener } from './byline-opener'
import { cutWrittenDate, readWrittenDate } from './written-date'

/** No list of authors is longer. Characters. */
const longestByline = 120
/** What is read of a text. Characters. */
const longestText = 1200

/** Names without "Door", a trailing date or a line of roles; `null` for what is no name. */
export function cleanByline(text: string, { bylineOpeners }: ArticleRules): string | null {
  const lines = text
    .slice(0, longestText)
    .split(/[\n|•·]/)
    .map(foldSpace)
    .filter(Boolean)
  // "Von" may stand on a line of its own, and so may the date.
  for (const line of lines) {
    const name = nameIn(line, bylineOpeners)
    if (name) return isName(name) ? name : null
  }
  return null
}

/** What a line leaves for a name: nothing of one that only says "Von", "Updated" or a date. */
function nameIn(line: string, openers: readonly string[]): string {
  if (isDate(line) || isNotice(line)) return ''
  const named = withoutOpener(withoutNotice(line), openers)
  const undated = cutWrittenDate(named).split(/,(?=[^,]*\d)/)[0] ?? ''
  const name = undated
    .replace(/\s(?:am|on|op|om|vom|le|el|den|-)(?:\s\p{L}+,?)?$/u, '')
    .replace(/^[\s,;:–/-]+|[\s,;:–/-]+$/g, '')
  return isNotice(name) ? '' : name
}

function isName(name: string): boolean {
  const isWritten = /\p{L}{2}/u.test(name) && name.length <= longestByline
  const isAddress = /https?:|@|\d{4}|^www\./i.test(name)
  const isSentence = /\p{Ll}{4}[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(name) || /[:={}<>]/.test(name)
  return isWritten && !isAddress && !isSentence
}

function isDate(line: string): boolean {
  return cutWrittenDate(line).length < 4 && readWrittenDate(line) !== null
}
