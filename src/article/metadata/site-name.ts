import { lettersOf } from '../../page/text'

/** What separates a title from the site's name in `<title>`. */
const separator = /\s+[|\-–—:·•»«/\\]+\s+/
const edges = { start: /^[\s|\-–—:·•»«/\\]+/, end: /[\s|\-–—:·•»«/\\]+$/ }
/** The name of a section is no longer. Words. */
const longestSection = 2

/** The parts of a `<title>` between separators, in order. */
export function segmentsOf(title: string): string[] {
  return title.split(separator).filter(Boolean)
}

/** A title without its last part or parts, then without its first, the longest rest first. */
export function withoutEnds(title: string): string[] {
  const cuts = [...title.matchAll(new RegExp(separator, 'g'))]
  return [
    ...cuts.reverse().map(({ index }) => title.slice(0, index)),
    ...cuts.reverse().map(({ index, 0: cut }) => title.slice(index + cut.length)),
  ]
}

/**
 * Removes " | Site" at the end, or "Site: " at the start, where that part is the site's name. After a vertical bar the
 * name of a section is removed too, because no headline contains one.
 */
export function cutSite(title: string, siteName: string): string {
  const [headline = '', ...sections] = title.split(/\s+\|+\s+/)
  const isSection = (part: string) => part.split(' ').length <= longestSection
  const isHeadline = headline.split(' ').length > longestSection
  if (
    sections.length > 0 &&
    isHeadline &&
    sections.every(part => isSection(part) || isNameOf(part, siteName))
  )
    return cutName(headline, siteName)
  return cutName(title, siteName)
}

function cutName(title: string, siteName: string): string {
  const parts = title.split(separator)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return title
  if (isNameOf(last, siteName)) return title.slice(0, title.length - last.length).replace(edges.end, '')
  if (isNameOf(first, siteName)) return title.slice(first.length).replace(edges.start, '')
  return title
}

/** Whether a text is the site's name, its initials, a part of it, or hardly more than it. */
export function isNameOf(text: string, siteName: string): boolean {
  const letters = lettersOf(text)
  if (letters.length < 2) return false
  if (letters === initialsOf(siteName)) return true
  // A site whose name is only its address may call itself by that without the ending.
  const sites = [siteName, siteName.replace(/\.[a-z]{2,6}$/, '')].map(lettersOf).filter(Boolean)
  return sites.some(
    site => site.includes(letters) || (letters.includes(site) && letters.length < 2 * site.length),
  )
}

function initialsOf(name: string): string {
  const initials = name.split(/[\s-]+/).map(word => lettersOf(word).slice(0, 1))
  return initials.length > 1 ? initials.join('') : ''
}
