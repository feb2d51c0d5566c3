import type { ArticlePages } from '../../domain/article'
import type { Clutter } from '../../domain/clutter'
import { safeAddress } from '../../domain/safe-address'
import { attributeOf, textOf } from '../../page/dom-access'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import { isList, isOtherPager } from './other-pagers'
import { type PageNumbers, pageNumbers } from './page-numbers'

/** A pager stands so close to the end of the text. Characters before and after it. */
const before = 150
const after = 400
/** A longer text is no label of a pager. Characters. */
const longestLabel = 40
/** Links that are read. */
const mostLinks = 150

/** Clutter with texts of its own, of which there may be more pages. */
const ownPagers: ReadonlySet<string> = new Set(['comments', 'related', 'mostRead', 'sidebar'])

/** A link to another page of the article. */
interface PageLink extends PageNumbers {
  readonly address: string
  /** Whether its label is the number of the page: "2", "Seite 2". */
  readonly isNumbered: boolean
}

/**
 * Finds out which of the pages of an article a page is: by links at the end of its text, or `rel` in its head, whose
 * addresses differ from that of the page by nothing but a page number.
 * @param here the address of the page
 * @param base what relative addresses on it are relative to
 * @param other the clutter of the page: below other texts than the article's, a pager is theirs
 * @param end characters of the page before the end of the text, as in `Survey.textBefore`
 * @returns `null` for an article on one page
 */
export function findPages(
  survey: Survey,
  here: URL,
  base: string,
  end: number,
  other: readonly Clutter[],
): ArticlePages | null {
  if (isList(here)) return null
  const links = [...linksAt(survey, end, other), ...linksInHead(survey)].flatMap(link =>
    readLink(link, here, base),
  )
  const own = links.find(({ hasFirst, isNumbered }) => hasFirst || isNumbered)?.own
  if (own === undefined) return null
  const same = links.filter(link => link.own === own)
  const addressOf = (page: number) => same.find(({ other }) => other === page)?.address ?? null
  const numbered = same.filter(({ isNumbered }) => isNumbered).map(({ other }) => other)
  const next = addressOf(own + 1)
  const previous = own > 1 ? addressOf(own - 1) : null
  // A pager always leads to the neighbours of its page.
  if (next === null && previous === null) return null
  const last = Math.max(own, ...numbered)
  const pages = next === null ? own : last > own ? last : null
  const others = [...new Set(same.map(({ other }) => other))]
    .map(page => ({ page, address: addressOf(page) ?? '' }))
    .sort((one, two) => one.page - two.page)
  return { from: own, page: own, pages, previous, next, others }
}

function linksAt(
  { elements, tagged, textBefore, numberOf }: Survey,
  end: number,
  other: readonly Clutter[],
): Element[] {
  const links = tagged.get('A') ?? []
  const others = other
    .filter(({ kind }) => ownPagers.has(kind))
    .map(({ element }) => numberOf.get(element) ?? 0)
    .filter(number => (textBefore[number] ?? 0) >= end)
  const stop = others.reduce((least, number) => Math.min(least, number), elements.length)
  const first = indexFrom(
    links.map(number => textBefore[number] ?? 0),
    end - before,
  )
  return links
    .slice(first, first + mostLinks)
    .filter(number => (textBefore[number] ?? 0) <= end + after && number < stop)
    .flatMap(number => elements[number] ?? [])
}

function linksInHead({ elements, tagged }: Survey): Element[] {
  const links = (tagged.get('LINK') ?? []).slice(0, mostLinks).flatMap(number => elements[number] ?? [])
  return links.filter(isNeighbour)
}

function isNeighbour(link: Element): boolean {
  return /^(?:next|prev)$/i.test(attributeOf(link, 'rel') ?? '')
}

function readLink(link: Element, here: URL, base: string): PageLink[] {
  const address = safeAddress('citation', attributeOf(link, 'href') ?? '', base)
  const label = foldSpace(textOf(link))
  if (address === null || label.length > longestLabel) return []
  const url = new URL(address)
  if (url.hash !== '' || isOtherPager(url, here)) return []
  const numbers = pageNumbers(here, url)
  if (!numbers) return []
  const isNumbered = new RegExp(`^(?:\\D{0,10}\\D)?${numbers.other}\\D{0,2}$`).test(label)
  // Sites also name two articles of one title so, and `rel` often leads to the next article.
  const isOther = /^[-_,.]/.test(numbers.form) && !isNumbered && !(isNeighbour(link) && isFile(url))
  return isOther ? [] : [{ ...numbers, address, isNumbered }]
}

function isFile({ pathname }: URL): boolean {
  return /\.\w{2,5}$/.test(pathname)
}
