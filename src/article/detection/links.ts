import type { LinkFeatures } from '../../domain/page-features'
import { attributeOf, selected } from './page-access'

/** Links that are asked. */
const mostLinks = 1500
const headline = /[a-z]+(?:[-_][\w%]+){3}|\d{6}/i

/**
 * Describes where the links of a page lead.
 * @param origin of the page
 * @param path of the page
 */
export function describeLinks(
  document: Document,
  { origin, pathname }: Pick<URL, 'origin' | 'pathname'>,
): LinkFeatures {
  const links = [...selected(document, 'a[href]')].slice(0, mostLinks)
  const targets = links.map(link => attributeOf(link, 'href').replace(origin, ''))
  const paths = [...new Set(targets.map(target => target.replace(/[?#].*/s, '')))].filter(path =>
    path.startsWith('/'),
  )
  const own = pathname.replace(/\/$/, '')
  const beside = own.replace(/[^/]*$/, '')
  const count = (of: (path: string) => boolean) => Math.log1p(paths.filter(of).length)
  return {
    headlineLinks: Math.log1p(targets.filter(target => headline.test(target)).length),
    linksBelow: own ? count(path => path.startsWith(`${own}/`)) : 0,
    linksBeside: beside.length > 1 ? count(path => path.startsWith(beside)) : 0,
    linksDeeper: count(path => depthOf(path) > depthOf(own)),
    foreignShare: targets.filter(target => /^https?:/.test(target)).length / (links.length + 1),
  }
}

function depthOf(path: string): number {
  return path.split('/').filter(Boolean).length
}
