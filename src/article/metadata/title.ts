import { foldSpace, lettersOf } from '../../page/text'
import { cutSite, isNameOf, segmentsOf } from './site-name'

/** A shorter first heading is a logo or a section's name more often than a title. Letters. */
const shortestTitle = 8
/** Shorter words are the same in all titles. Letters. */
const shortestWord = 4
/** A heading that nothing else repeats is a title when it has the words of a claim, or is a sentence. Share; words. */
const sharedWords = 0.3
const sentence = 4

/** "The" before a claim is part of a title and no kicker. Letters. */
const longestArticle = 3

export interface TitleSources {
  /** The texts of the page's `h1` elements, in order. */
  readonly headings: readonly string[]
  /** Those of its `h2` elements: titles where no `h1` is one. */
  readonly subheadings: readonly string[]
  /** What the page tells others its title is: `og:title`, JSON-LD, the best first. */
  readonly claims: readonly (string | null)[]
  readonly documentTitle: string
  readonly siteName: string
}

/**
 * The title as it stands on the page, whole: a headline with a colon or a dash in it is never cut there. A heading
 * is what readers see, so it comes before what the page claims, which is often written for search engines.
 */
export function chooseTitle(sources: TitleSources): string {
  const { documentTitle, siteName } = sources
  const headings = sources.headings.map(foldSpace).filter(Boolean)
  const claimed = sources.claims.flatMap(claim => (claim ? [foldSpace(claim)] : [])).filter(Boolean)
  const isSite = siteHeading(sources, claimed)
  const owner = headings.find(isSite)
  const cut = (claim: string) => cutSite(claim, siteName)
  const cutOwner = (claim: string) => (owner ? cutSite(claim, owner) : claim)
  const said = [...claimed, foldSpace(documentTitle)].map(claim => cutOwner(cut(claim)))
  const titles = headings.filter(heading => !isSite(heading)).map(cut)
  const heading =
    confirmed(titles, said) ??
    alike(titles, said) ??
    confirmedExactly(sources.subheadings.map(foldSpace), said)
  if (heading) return withoutKicker(heading, claimed)
  const only = titles.length === 1 && claimed.length === 0 ? titles[0] : undefined
  return only || shortest(said.filter(Boolean)) || titles[0] || foldSpace(documentTitle)
}

/** The first claim, or the one that it begins with before it goes on to a section or the site. */
function shortest(said: readonly string[]): string | undefined {
  const [first] = said
  const isBegun = (claim: string) => isLong(claim) && /^\s?[-–—|ㅣ·]/.test(first?.slice(claim.length) ?? '')
  return said.find(claim => first?.startsWith(claim) && isBegun(claim)) ?? first
}

/** Many blogs have their own name as the first heading of every page; it ends their `<title>` as well. */
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

/** The heading that a claim repeats to the letter, or else the first of which one is a part of the other. */
function confirmed(titles: readonly string[], said: readonly string[]): string | undefined {
  return (
    confirmedExactly(titles, said) ??
    titles.find(title => isLong(title) && said.some(claim => saysTheSame(title, claim)))
  )
}

function confirmedExactly(titles: readonly string[], said: readonly string[]): string | undefined {
  const letters = new Set(said.flatMap(claim => [claim, ...segmentsOf(claim).slice(0, 1)]).map(lettersOf))
  return titles.find(title => isLong(title) && letters.has(lettersOf(title)))
}

/** The heading with the most words of a claim, if it has enough of them; a lone sentence counts without. */
function alike(titles: readonly string[], said: readonly string[]): string | undefined {
  const claims = said.map(wordsOf)
  const scored = titles.map(title => ({ title, ...likeness(title, claims) }))
  const none = { title: '', share: 0, words: 0 }
  const best = scored.reduce((one, other) => (other.share > one.share ? other : one), none)
  if (best.share >= sharedWords && best.words >= Math.min(2, titles.length) && isLong(best.title))
    return best.title
  const [first, second] = titles
  return first && !second && first.split(' ').length >= sentence ? first : undefined
}

function likeness(title: string, claims: readonly ReadonlySet<string>[]): { share: number; words: number } {
  const own = [...wordsOf(title)]
  const words = Math.max(0, ...claims.map(claim => own.filter(word => claim.has(word)).length))
  return { words, share: own.length > 0 ? words / own.length : 0 }
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .split(/[\s–—-]/)
      .map(lettersOf)
      .filter(word => word.length >= shortestWord),
  )
}

/** Whether one text holds the other, give or take the site's name and punctuation. */
function saysTheSame(title: string, other: string): boolean {
  const [one, two] = [lettersOf(title), lettersOf(other)]
  if (one.length < shortestTitle || two.length < shortestTitle) return one === two
  return two.includes(one) || (one.includes(two) && two.length > 0.6 * one.length)
}

/** Some headings have a kicker or a date in front: words above the title, which no claim has. */
function withoutKicker(heading: string, claimed: readonly string[]): string {
  const tail = claimed.find(claim => claim.length >= 2 * shortestTitle && heading.endsWith(claim))
  const kicker = tail ? heading.slice(0, -tail.length) : ''
  return tail && lettersOf(kicker).length > longestArticle ? tail : heading
}
