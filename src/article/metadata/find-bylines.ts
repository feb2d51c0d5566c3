import { allIn, attributeOf, textOf } from '../../page/dom-access'
import { matchElement, type TokenMatcher } from '../../page/name-tokens'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import type { ArticlePart, MetadataRules } from '../rules'
import { chooseByline } from './byline'
import { linesOf } from './byline-lines'
import { isCaseless, isFullName, isShortName, isUpper, longestCaseless, openerOf } from './clean-byline'
import { isForeignName, isInForeignBox } from './foreign-boxes'
import type { StructuredData } from './json-ld'
import type { MetaElements } from './meta-tags'

/** No byline is longer, roles included. Characters. */
const longest = 200
/** The same for a line that only begins like a byline. Characters. */
const longestLine = 120
/** How many bylines are read near the title and elsewhere; further ones are those of other articles. */
const mostNear = 8
const mostElsewhere = 60

/** All other tokens of bylines contain one of these. Testing that first is faster than matching every class name. */
const mayBeToken = /by|card/i
/** What ends a name, before a role, a date or another name. */
const nameEnd = /[,|•·(–]|\s-|-\s|\s(?:and|und|en|et|am|on|op|in|aus)\s/
/** No byline has more links. */
const mostLinks = 20

/** Where to look for bylines, and how to recognise them. */
export interface BylineContext {
  readonly survey: Survey
  readonly partOf: TokenMatcher<ArticlePart>
  readonly rules: MetadataRules
  /** The number of the title's heading, or -1. */
  readonly title: number
}

/** Where authors are stated for machines, and what the page is. */
interface StatedAuthors {
  readonly root: Element
  readonly meta: MetaElements
  /** `null` where the page has no structured data about its article. */
  readonly data: Pick<StructuredData, 'authors' | 'organisations'> | null
  readonly siteName: string
}

/**
 * Reads who wrote the article.
 * @param near the elements around the title, the likeliest first
 * @returns names only; `null` where no one is named
 */
export function readByline(
  { root, meta, data, siteName }: StatedAuthors,
  near: readonly Element[],
  context: BylineContext,
): string | null {
  const { rules } = context
  const named = rules.authorNames.map(name => meta.all(name))
  const sources = {
    claims: [data?.authors ?? [], ...named, labelledAuthor(meta, rules)],
    organisations: data?.organisations ?? [],
    near: () => bylinesNear(near, context),
    elsewhere: () => bylinesElsewhere(root, context),
    siteName,
  }
  return chooseByline(sources, rules)
}

/** The author in labels for cards of Twitter: "Written by". */
function labelledAuthor(meta: MetaElements, { bylineOpeners }: MetadataRules): readonly string[] {
  const label = meta.first('twitter:label1')?.toLowerCase() ?? ''
  return bylineOpeners.includes(label) ? meta.all('twitter:data1') : []
}

/**
 * Finds the texts of elements near the title whose names mark them as bylines or, where there are none, of lines that
 * begin like a byline.
 * @param near the elements around the title, the likeliest first
 */
export function bylinesNear(near: readonly Element[], context: BylineContext): string[] {
  const { survey, rules } = context
  const named = near.filter(element => isShort(element, survey, longest) && isNamed(element, context))
  if (named.length > 0) return named.slice(0, mostNear).map(element => namesIn(element, context))
  const lines = near.filter(element => isShort(element, survey, longestLine) && opensWithName(element, rules))
  return lines.slice(0, mostNear).map(element => foldSpace(linesOf(element)))
}

/** Finds the texts of elements whose names mark them as bylines, except those of comments and other articles. */
export function* bylinesElsewhere(root: Element, context: BylineContext): Generator<string> {
  const { survey, rules, title } = context
  let seen = 0
  for (const element of root.querySelectorAll(rules.bylineSelector)) {
    if (seen >= mostElsewhere) return
    if (!isShort(element, survey, longest) || !isNamed(element, context)) continue
    if (isInForeignBox(element, survey, title)) continue
    seen++
    yield namesIn(element, context)
  }
}

function isShort(element: Element, { numberOf, textLength }: Survey, most: number): boolean {
  const length = textLength[numberOf.get(element) ?? -1] ?? 0
  return length > 1 && length <= most
}

function isNamed(element: Element, { partOf, rules }: BylineContext): boolean {
  const classes = attributeOf(element, 'class') ?? ''
  if (isForeignName(classes)) return false
  if (rules.authorClass.test(classes)) return true
  if (mayBeToken.test(classes) && matchElement(element, partOf)?.kind === 'byline') return true
  if (/\bauthor\b/.test(attributeOf(element, 'itemprop') ?? '')) return true
  return element.tagName === 'A' && isAuthorLink(element, rules)
}

function isAuthorLink(link: Element, { authorPath }: MetadataRules): boolean {
  if (attributeOf(link, 'rel') === 'author') return true
  if (!authorPath.test(attributeOf(link, 'href') ?? '')) return false
  const name = foldSpace(linesOf(link))
  return isCaseless(name) || name.split(' ').filter(isUpper).length > 1
}

function opensWithName(element: Element, rules: MetadataRules): boolean {
  const { bylineOpeners, nameParticles, denseBylineOpener } = rules
  const start = textOf(element)
    .slice(0, 2 * longestLine)
    .replace(/^[\d\s/.,|-]+/, '')
  const dense = denseBylineOpener.exec(start)
  if (dense) return isShortName(foldSpace(start.slice(dense[0].length)))
  const opener = openerOf(start, bylineOpeners)
  if (opener === undefined) return false
  const [named = ''] = foldSpace(start.slice(opener.length)).replace(/^:\s*/, '').split(nameEnd)
  const name = named.trim()
  if (isCaseless(name)) return isShortName(name)
  return (
    isFullName(name, nameParticles) || allIn(element, 'a[href]').some(link => isLinkOf(name, link, rules))
  )
}

/** Whether a link has just this name and leads to its page: "by Amanda". */
function isLinkOf(name: string, link: Element, { authorPath }: MetadataRules): boolean {
  return authorPath.test(attributeOf(link, 'href') ?? '') && foldSpace(textOf(link)) === name && isUpper(name)
}

/** The text of a byline; the names of several authors that are all linked, with commas between them. */
function namesIn(element: Element, { rules }: BylineContext): string {
  const links = element.tagName === 'A' ? [] : allIn(element, 'a[href]').slice(0, mostLinks)
  const authors = links.filter(link => isAuthorLink(link, rules)).map(link => foldSpace(linesOf(link)))
  const names = [...new Set(authors)].filter(Boolean)
  return names.length > 1 && names.every(name => name.length <= longestCaseless)
    ? names.join(', ')
    : linesOf(element)
}
