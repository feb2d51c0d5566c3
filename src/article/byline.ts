import type { ArticlePart, ArticleRules } from '../domain/article-rules'
import { attributeOf, textOf } from '../domain/dom'
import { foldSpace, lettersOf } from '../domain/text'
import { matchElement, type TokenMatcher } from '../domain/tokens'
import { readWrittenDate } from './written-date'

/** No list of authors is longer. Characters. */
const longestByline = 120
/** Elements after the title, and before it, among which a byline is looked for. */
const reach = 80

/**
 * Who wrote the article.
 * @param claims what structured data and meta elements say, the best first
 * @param around the elements around the title, in document order
 * @returns names only, without "by"; `null` where nobody is named
 */
export function chooseByline(
  claims: readonly (string | null)[],
  around: readonly Element[],
  siteName: string,
  partOf: TokenMatcher<ArticlePart>,
  rules: ArticleRules,
): string | null {
  const clean = (name: string | null | undefined) => cleanByline(name ?? '', rules)
  const claimed = claims.map(clean).filter(name => name !== null)
  const personal = claimed.find(name => lettersOf(name) !== lettersOf(siteName))
  if (personal) return personal
  const element = around
    .slice(0, reach)
    .find(candidate => isByline(candidate, partOf) && clean(textOf(candidate)))
  return (element ? clean(textOf(element)) : null) ?? claimed[0] ?? null
}

function isByline(element: Element, partOf: TokenMatcher<ArticlePart>): boolean {
  const says =
    attributeOf(element, 'rel') === 'author' || /\bauthor\b/.test(attributeOf(element, 'itemprop') ?? '')
  return says || matchElement(element, partOf)?.kind === 'byline'
}

/** A name without "Door", a trailing date or a line of roles; `null` for what is no name. */
function cleanByline(text: string, { bylineOpeners }: ArticleRules): string | null {
  const lower = (line: string) => line.toLowerCase()
  let name = foldSpace(text.split(/[\n|•·]/).find(line => line.trim()) ?? '')
  const opener = bylineOpeners.find(word => new RegExp(`^${word}(?:\\s*:\\s*|\\s+)`).test(lower(name)))
  if (opener) name = name.slice(opener.length).replace(/^[\s:]+/, '')
  name = name.split(/,(?=[^,]*\d)/)[0] ?? ''
  name = name.replace(/[\s,;:–-]+$/, '')
  const isName = /\p{L}{2}/u.test(name) && !/^https?:|@|\d{4}/.test(name) && !readWrittenDate(name)
  return isName && name.length <= longestByline && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name) ? name : null
}
