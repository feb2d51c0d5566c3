import { attributeOf, firstNamed } from './dom-access'
import type { LinkFeatures } from './types'

/** Links that are asked. */
const mostLinks = 1500
/** Characters of an address that are looked at: some hold a whole picture, and some were made to be slow to search. */
const longestAddress = 300
const headline = /[a-z]+(?:[-_][\w%]+){3}|\d{6}/i

/**
 * The addresses that a page links to, as often as it does, without the page's own origin.
 * @returns 1,500 at most
 */
export function readLinks(document: Document, { origin }: Pick<URL, 'origin'>): readonly string[] {
  return firstNamed(document, 'a', mostLinks).map(link =>
    attributeOf(link, 'href').slice(0, longestAddress).replace(origin, ''),
  )
}

/**
 * Describes where links lead.
 * @param addresses as `readLinks` gives them
 * @param pathname of their page
 */
export function describeLinks(
  addresses: readonly string[],
  { pathname }: Pick<URL, 'pathname'>,
): LinkFeatures {
  const paths = [...new Set(addresses.map(address => address.replace(/[?#].*/s, '')))].filter(path =>
    path.startsWith('/'),
  )
  const own = pathname.replace(/\/$/, '')
  const beside = own.replace(/[^/]*$/, '')
  const count = (of: (path: string) => boolean) => Math.log1p(paths.filter(of).length)
  return {
    headlineLinks: Math.log1p(addresses.filter(address => headline.test(address)).length),
    linksBelow: own ? count(path => path.startsWith(`${own}/`)) : 0,
    linksBeside: beside.length > 1 ? count(path => path.startsWith(beside)) : 0,
    linksDeeper: count(path => depthOf(path) > depthOf(own)),
    foreignShare: addresses.filter(address => /^https?:/.test(address)).length / (addresses.length + 1),
  }
}

function depthOf(path: string): number {
  return path.match(/[^/]+/g)?.length ?? 0
}
