import { foldSpace, lettersOf } from '../domain/text'

/** A shorter first heading is a logo or a section's name more often than a title. Letters. */
const shortestTitle = 8
/** What parts a title from the site's name in `<title>`. */
const separator = /\s+[|\-–—:·•»«/\\]+\s+/

export interface TitleSources {
  /** The texts of the page's `h1` elements, in order. */
  readonly headings: readonly string[]
  /** What the page tells others its title is: `og:title`, JSON-LD, the best first. */
  readonly claims: readonly (string | null)[]
  readonly documentTitle: string
  readonly siteName: string
}

/**
 * The title as it stands on the page, whole: a headline with a colon or a dash in it is never cut there. A
 * heading counts when something else says the same; without headings, what the page claims, its site's name off.
 */
export function chooseTitle({ headings, claims, documentTitle, siteName }: TitleSources): string {
  const claimed = claims.flatMap(claim => (claim ? [foldSpace(claim)] : [])).filter(Boolean)
  const said = [...claimed, documentTitle]
  const isTitle = (heading: string) => {
    const letters = lettersOf(heading)
    // Many blogs have their own name as the first heading of every page.
    return letters.length >= shortestTitle && letters !== lettersOf(siteName)
  }
  const titles = headings.map(foldSpace).filter(isTitle)
  const confirmed = titles.find(title => said.some(other => saysTheSame(title, other)))
  if (confirmed) return confirmed
  if (titles.length === 1 && titles[0] && claimed.length === 0) return titles[0]
  const claim = claimed[0] ?? documentTitle
  return cutSiteName(foldSpace(claim), siteName) || titles[0] || foldSpace(documentTitle)
}

/** Whether one text holds the other, give or take the site's name and punctuation. */
function saysTheSame(title: string, other: string): boolean {
  const [one, two] = [lettersOf(title), lettersOf(other)]
  if (one.length < shortestTitle || two.length < shortestTitle) return one === two
  return two.includes(one) || (one.includes(two) && two.length > 0.6 * one.length)
}

/** Takes " | Site" off the end, or "Site: " off the start, where that part is the site's name. */
function cutSiteName(title: string, siteName: string): string {
  const site = lettersOf(siteName)
  const parts = title.split(separator)
  if (parts.length < 2 || !site) return title
  const isSite = (part: string | undefined) => {
    const letters = lettersOf(part ?? '')
    return (
      letters.length > 1 &&
      (site.includes(letters) || (letters.includes(site) && letters.length < 2 * site.length))
    )
  }
  if (isSite(parts.at(-1)))
    return title.slice(0, title.length - (parts.at(-1)?.length ?? 0)).replace(/[\s|\-–—:·•»«/\\]+$/, '')
  if (isSite(parts[0])) return title.slice(parts[0]?.length ?? 0).replace(/^[\s|\-–—:·•»«/\\]+/, '')
  return title
}
