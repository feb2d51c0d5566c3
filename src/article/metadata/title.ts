import { foldSpace, lettersOf } from '../../page/text'
import { cutSite, isNameOf, segmentsOf, withoutEnds } from './site-name'

/** A shorter first heading is more often a logo or the name of a section than a title. Letters. */
const shortestTitle = 8
/** Shorter words do not tell titles apart. Letters. */
const shortestWord = 4
/** A heading that no claim repeats is a title if it has this share of the words of a claim. */
const sharedWords = 0.3
/** A heading with so many words is a sentence. */
const sentence = 4

/** So few letters before a claim are an article ("The") and no kicker. Letters. */
const longestArticle = 3

/** Where a page may state its title. */
export interface TitleSources {
  /** The texts of the page's `h1` elements, in document order. */
  readonly headings: readonly string[]
  /** The texts of its `h2` elements: one of them is the title where no `h1` is. */
  readonly subheadings: readonly string[]
  /** What the page states for machines as its title, in `og:title` and JSON-LD, the best source first. */
  readonly claims: readonly (string | null)[]
  readonly documentTitle: string
  readonly siteName: string
  /** Whether a line of the page has just these words. */
  readonly isLine: (words: string) => boolean
}

/**
 * Chooses the title as the page shows it. A headline with a colon or a dash is never cut there. A heading comes before
 * the title that the page states for machines, because that is often written for search engines.
 */
export function chooseTitle(sources: TitleSources): string {
  const { documentTitle, siteName } = sources
  const headings = sources.headings.map(foldSpace).filter(Boolean)
  const claimed = sources.claims.flatMap(claim => (claim ? [foldSpace(claim)] : [])).filter(Boolean)
  const isSite = siteHeading(sources, claimed)
  const owner = headings.find(isSite)
  const cut = (claim: string) => cutSite(claim, siteName)
  const cutOwner = (claim: string) => (owner ? cutSite(claim, owner) : claim)
  const stated = [...claimed, foldSpace(documentTitle)].map(claim => cutOwner(cut(claim)))
  const titles = headings.filter(heading => !isSite(heading)).map(cut)
  const heading =
    confirmed(titles, stated) ??
    mostAlike(titles, stated) ??
    confirmedExactly(sources.subheadings.map(foldSpace), stated)
  if (heading) return withoutKicker(heading, claimed)
  const only = titles.length === 1 && claimed.length === 0 ? titles[0] : undefined
  const claim = withoutSection(stated.filter(Boolean))
  return only || (claim && asShown(claim, sources)) || titles[0] || foldSpace(documentTitle)
}

/** A claim without the name of the site or a section, where the page shows the rest as a line. */
function asShown(claim: string, { isLine }: TitleSources): string {
  if (isLine(claim)) return claim
  return withoutEnds(claim).find(rest => isLong(rest) && isLine(rest)) ?? claim
}

/** The first claim, or a shorter one that it continues with the name of a section or the site. */
function withoutSection(stated: readonly string[]): string | undefined {
  const [first] = stated
  const isBegun = (claim: string) => isLong(claim) && /^\s?[-–—|ㅣ·]/.test(first?.slice(claim.length) ?? '')
  return stated.find(claim => first?.startsWith(claim) && isBegun(claim)) ?? first
}

/** @returns whether a heading is the site's name. Many blogs have it as their first heading and at the end of `<title>` */
function siteHeading(
  { siteName, documentTitle }: TitleSources,
  claimed: readonly string[],
): (heading: string) => boolean {
  const segments = segmentsOf(foldSpace(documentTitle))
  const isSigned = segments.slice(0, -1).some(segment => segment.split(' ').length >= sentence - 1)
  const last = isSigned ? lettersOf(segments.at(-1) ?? '') : ''
  const isClaimed = claimed.some(claim => lettersOf(claim) === last)
  const names = new Set([lettersOf(siteName), isClaimed ? '' : last])
  return heading =>
    names.has(lettersOf(heading)) ||
    (claimed.length > 0 && isNameOf(heading, siteName) && !claimed.some(claim => saysTheSame(heading, claim)))
}

function isLong(title: string): boolean {
  return lettersOf(title).length >= shortestTitle
}

/** The heading that a claim repeats exactly, or else the first one that contains a claim or is part of one. */
function confirmed(titles: readonly string[], stated: readonly string[]): string | undefined {
  return (
    confirmedExactly(titles, stated) ??
    titles.find(title => isLong(title) && stated.some(claim => saysTheSame(title, claim)))
  )
}

function confirmedExactly(titles: readonly string[], stated: readonly string[]): string | undefined {
  const letters = new Set(stated.flatMap(claim => [claim, ...segmentsOf(claim).slice(0, 1)]).map(lettersOf))
  return titles.find(title => isLong(title) && letters.has(lettersOf(title)))
}

/** The heading with the most words of a claim, if it has enough of them; or the only heading, if it is a sentence. */
function mostAlike(titles: readonly string[], stated: readonly string[]): string | undefined {
  const claims = stated.map(wordsOf)
  const scored = titles.map(title => ({ title, ...likeness(title, claims) }))
  const none = { title: '', share: 0, words: 0 }
  const best = scored.reduce((one, other) => (other.share > one.share ? other : one), none)
  if (best.share >= sharedWords && best.words >= Math.min(2, titles.length) && isLong(best.title))
    return best.title
  const [first, second] = titles
  return first && !second && first.split(' ').length >= sentence ? first : undefined
}

function likeness(title: string, claims: readonly ReadonlySet<string>[]): { share: number; words: number } {
  const titleWords = [...wordsOf(title)]
  const words = Math.max(0, ...claims.map(claim => titleWords.filter(word => claim.has(word)).length))
  return { words, share: titleWords.length > 0 ? words / titleWords.length : 0 }
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .split(/[\s–—-]/)
      .map(lettersOf)
      .filter(word => word.length >= shortestWord),
  )
}

/** Whether one text contains the other, apart from punctuation and the site's name. */
function saysTheSame(title: string, other: string): boolean {
  const [one, two] = [lettersOf(title), lettersOf(other)]
  if (one.length < shortestTitle || two.length < shortestTitle) return one === two
  return two.includes(one) || (one.includes(two) && two.length > 0.6 * one.length)
}

/** Removes a kicker or a date before the title in a heading: words that no claim has. */
function withoutKicker(heading: string, claimed: readonly string[]): string {
  const tail = claimed.find(claim => claim.length >= 2 * shortestTitle && heading.endsWith(claim))
  const kicker = tail ? heading.slice(0, -tail.length) : ''
  return tail && lettersOf(kicker).length > longestArticle ? tail : heading
}
