import type { ArticlePart, ArticleRules } from '../domain/article-rules'
import { attributeOf, textOf } from '../domain/dom'
import type { Survey } from '../domain/survey'
import { foldSpace } from '../domain/text'
import { matchElement, type TokenMatcher } from '../domain/tokens'
import { linesOf } from './byline-lines'
import { openerOf } from './byline-opener'
import { isNamedOther, isOfOthers } from './others'

/** No byline is longer, roles and all. Characters. */
const longest = 200
/** A line that opens like a byline and has no name for it. Characters. */
const longestLine = 120
/** Bylines by the title, and elsewhere: what comes after them is of other articles. */
const mostNear = 8
const mostElsewhere = 60

const authorName = /author|autor|auteur|byline|verfasser|redakteur|writer|contributor/i
/** What all other tokens of bylines have in common: to match each name of each element takes longer. */
const mayBeToken = /by|card/i
/** A link to what else somebody wrote. */
const authorPath =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|writers?|contributors?|journalists?|reporters?|producers)\/[^/]/i
/** Parts of words, since a browser looks for letters of either case much longer. */
const elsewhere =
  '[rel~="author"], [itemprop~="author"], [class*="uthor"], [class*="yline"], [class*="utor"], [class*="uteur"], [class*="erfasser"]'
/** "Ann Lee", "Jan van der Kade", "Dr. Eva Holm-Berg", and then nothing, a role, a date or another name. */
const names =
  /^(?:Dr\.\s|Prof\.\s)*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.?[\p{L}’'-]*|\s(?:van|de|der|den|von|zu|ten|ter|la|di|da|el|al|bin|le)){1,4}(?=$|[,|•·(–-]|\s(?:and|und|en|et|am|on|op|[|•·–-]))/u

/**
 * The texts of elements by the title that are named bylines; where none is, of lines that begin like one.
 * @param near the elements around the title, the likeliest first
 */
export function bylinesNear(
  near: readonly Element[],
  survey: Survey,
  partOf: TokenMatcher<ArticlePart>,
  rules: ArticleRules,
): string[] {
  const named = near.filter(element => isShort(element, survey, longest) && isNamed(element, partOf))
  if (named.length > 0) return named.slice(0, mostNear).map(linesOf)
  const lines = near.filter(element => isShort(element, survey, longestLine) && opensWithName(element, rules))
  return lines.slice(0, mostNear).map(element => foldSpace(linesOf(element)))
}

/** The texts of elements that are named bylines and not those of comments or other articles. */
export function* bylinesElsewhere(
  root: Element,
  survey: Survey,
  partOf: TokenMatcher<ArticlePart>,
): Generator<string> {
  let seen = 0
  for (const element of root.querySelectorAll(elsewhere)) {
    if (seen >= mostElsewhere) return
    if (!isShort(element, survey, longest) || !isNamed(element, partOf) || isOfOthers(element, survey))
      continue
    seen++
    yield linesOf(element)
  }
}

function isShort(element: Element, { numberOf, textLength }: Survey, most: number): boolean {
  const length = textLength[numberOf.get(element) ?? -1] ?? 0
  return length > 1 && length <= most
}

function isNamed(element: Element, partOf: TokenMatcher<ArticlePart>): boolean {
  const classes = attributeOf(element, 'class') ?? ''
  if (isNamedOther(classes)) return false
  if (authorName.test(classes)) return true
  if (mayBeToken.test(classes) && matchElement(element, partOf)?.kind === 'byline') return true
  if (/\bauthor\b/.test(attributeOf(element, 'itemprop') ?? '')) return true
  return element.tagName === 'A' && isAuthorLink(element)
}

function isAuthorLink(link: Element): boolean {
  if (attributeOf(link, 'rel') === 'author') return true
  return (
    authorPath.test(attributeOf(link, 'href') ?? '') && /^\p{Lu}.*\s\p{Lu}/u.test(foldSpace(linesOf(link)))
  )
}

function opensWithName(element: Element, { bylineOpeners }: ArticleRules): boolean {
  const start = textOf(element)
    .slice(0, 2 * longestLine)
    .replace(/^[\d\s/.,|-]+/, '')
  const opener = openerOf(start, bylineOpeners)
  return opener !== undefined && names.test(foldSpace(start.slice(opener.length)).replace(/^:\s*/, ''))
}
