import { attributeValueOf, firstNamed } from './dom-access'
import type { LinkFeatures } from './types'

/** Links that are read. */
const mostLinks = 1500
/** Characters read of an address: some are a whole picture as data, and some are written to be slow to search. */
const longestAddress = 300
const headline = /[a-z]+(?:[-_][\w%]+){3}|\d{6}/i

/**
 * The addresses of a page's links, without the origin of the page.
 * @returns 1,500 at most, with duplicates
 */
export function readLinks(document: Document, { origin }: Pick<URL, 'origin'>): readonly string[] {
  return firstNamed(document, 'a', mostLinks).map(link =>
    attributeValueOf(link, 'href').slice(0, longestAddress).replace(origin, ''),
  )
}

/**
 * The features of a page's links.
 * @param addresses as returned by `readLinks`
 * @param pathname of the page
 */
export function describeLinks(
  addresses: readonly string[],
  { pathname }: Pick<URL, 'pathname'>,
): LinkFeatures {
  const targets = [...new Set(addresses.map(address => address.replace(/[?#].*/s, '')))].filter(target =>
    target.startsWith('/'),
  )
  const path = pathname.replace(/\/$/, '')
  const directory = path.replace(/[^/]*$/, '')
  const count = (isCounted: (target: string) => boolean) => Math.log1p(targets.filter(isCounted).length)
  return {
    headlineLinks: Math.log1p(addresses.filter(address => headline.test(address)).length),
    linksBelow: path ? count(target => target.startsWith(`${path}/`)) : 0,
    linksBeside: directory.length > 1 ? count(target => target.startsWith(directory)) : 0,
    linksDeeper: count(target => depthOf(target) > depthOf(path)),
    foreignShare: addresses.filter(address => /^https?:/.test(address)).length / (addresses.length + 1),
  }
}

function depthOf(path: string): number {
  return path.match(/[^/]+/g)?.length ?? 0
}
