import type { ArticlePart, ArticleRules } from '../domain/article-rules'
import { attributeOf, textOf } from '../domain/dom'
import { foldSpace, lettersOf } from '../domain/text'
import { matchElement, type TokenMatcher } from '../domain/tokens'
import { cutWrittenDate, readWrittenDate } from './written-date'

/** No list of authors is longer. Characters. */
const longestByline = 120
/** Elements after the title, and before it, among which a byline is looked for. */
const reach = 80

/**
 * Who wrote the article.
 * @param claims what structured data and meta elements say, the best first
 * @param around the elements around the title, in document order
 * @param elsewhere all others, for pages whose title is no heading
 * @returns names only, without "by"; `null` where nobody is named
 */
export function chooseByline(
  claims: readonly (string | null)[],
  around: readonly Element[],
  elsewhere: readonly Element[],
  siteName: string,
  partOf: TokenMatcher<ArticlePart>,
  rules: ArticleRules,
): string | null {
  const clean = (name: string | null | undefined) => cleanByline(name ?? '', rules)
  const claimed = claims.map(clean).filter(name => name !== null)
  const personal = claimed.find(name => lettersOf(name) !== lettersOf(siteName))
  if (personal) return personal
  const isNamed = (candidate: Element) => isByline(candidate, partOf) && clean(textOf(candidate)) !== null
  const element = around.slice(0, reach).find(isNamed) ?? elsewhere.find(isNamed)
  return (element ? clean(textOf(element)) : null) ?? claimed[0] ?? null
}

function isByline(element: Element, partOf: TokenMatcher<ArticlePart>): boolean {
  const says =
    attributeOf(element, 'rel') === 'author' || /\bauthor\b/.test(attributeOf(element, 'itemprop') ?? '')
  return says || matchElement(element, partOf)?.kind === 'byline'
}

/** A name without "Door", a trailing date or a line of roles; `null` for what is no name. */
function cleanByline(text: string, { bylineOpeners }: ArticleRules): string | null {
  const lines = text
    .split(/[\n|•·]/)
    .map(foldSpace)
    .filter(Boolean)
  const isOpener = (line: string) =>
    bylineOpeners.some(word => line.toLowerCase().replace(/\s*:$/, '') === word)
  // "Von" may stand on a line of its own, and so may the date.
  const line = lines.find(candidate => !isOpener(candidate) && !isDate(candidate)) ?? ''
  const opener = bylineOpeners.find(word => opens(line, word))
  const named = opener ? line.slice(opener.length).replace(/^[\s:]+/, '') : line
  const undated = cutWrittenDate(named).split(/,(?=[^,]*\d)/)[0] ?? ''
  const name = undated
    .replace(/\s+(?:am|on|op|om|vom|le|el|den|-)(?:\s+\p{L}+,?)?$/u, '')
    .replace(/[\s,;:–-]+$/, '')
  const isName = /\p{L}{2}/u.test(name) && !/^https?:|@|\d{4}/.test(name) && name.length <= longestByline
  return isName && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name) ? name : null
}

/** "By Ann", "by: Ann" and, where a page glues them, "ByAnn"; not "Byron". */
function opens(line: string, word: string): boolean {
  const rest = line.slice(word.length)
  return (
    line.toLowerCase().startsWith(word) &&
    (/^(?:\s*:|\s)/.test(rest) || (/^\p{Lu}/u.test(rest) && /\p{Ll}$/u.test(line.slice(0, word.length))))
  )
}

function isDate(line: string): boolean {
  return cutWrittenDate(line).length < 4 && readWrittenDate(line) !== null
}
