import { toHost, toSite } from '../domain/host'

/**
 * How far a choice of the reader's goes. Hosts are as the browser writes them and have no port: the patterns that
 * browsers take know none, or none for http and https at once.
 */
export type SiteScope =
  /** A host without `www.` and everything below it. */
  | { readonly kind: 'site'; readonly host: string }
  /** One host and nothing below it. */
  | { readonly kind: 'host'; readonly host: string }
  /** Those addresses of one host whose path and query fit a pattern; `*` stands for anything. */
  | { readonly kind: 'path'; readonly host: string; readonly path: string }
  /** One page: path and query, without what only says where its reader comes from. */
  | { readonly kind: 'page'; readonly host: string; readonly path: string }

/** Characters. A longer path is no page that anyone comes back to, and would fill the storage that browsers sync. */
export const longestPath = 500

/** Parameters that name where a reader comes from, by their makers' own documentation; they make no other page. */
const tracking = /^(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid)$/i

/** The whole site of an address; `null` where a browser lets no extension in, and for addresses by number of IPv6. */
export function siteAt(url: URL): SiteScope | null {
  const host = isWeb(url) ? toSite(url.hostname) : null
  return host === null ? null : { kind: 'site', host }
}

/** The host of an address alone; `null` where `siteAt` is. */
export function hostAt(url: URL): SiteScope | null {
  const host = isWeb(url) ? toHost(url.hostname) : null
  return host === null ? null : { kind: 'host', host }
}

/** The page at an address; `null` where `siteAt` is, and for a path of more than `longestPath` characters. */
export function pageAt(url: URL): SiteScope | null {
  const host = isWeb(url) ? toHost(url.hostname) : null
  const path = pathOfPage(url)
  return host === null || path.length > longestPath ? null : { kind: 'page', host, path }
}

/** Path and query of a page. Its parameters keep their order: to a site, another order may be another page. */
export function pathOfPage({ pathname, search }: URL): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter(parameter => parameter !== '' && !tracking.test(parameter.replace(/=.*/, '')))
  return kept.length === 0 ? pathname : `${pathname}?${kept.join('&')}`
}

/**
 * Writes a scope in its one short form, by which it is stored and known: `krant.nl` for a site, `=m.krant.nl` for a
 * host, `krant.nl/sport/*` for a path, `!krant.nl/live?id=3` for a page.
 */
export function writeScope(scope: SiteScope): string {
  if (scope.kind === 'site') return scope.host
  if (scope.kind === 'host') return `=${scope.host}`
  return `${scope.kind === 'page' ? '!' : ''}${scope.host}${scope.path}`
}

/**
 * Reads what `writeScope` wrote, or what a reader typed: a site or a path, also copied with its `http://`. A path
 * without `*` stands for what is below it.
 * @returns `null` for what is no scope
 */
export function parseScope(written: string): SiteScope | null {
  const [, sign = '', rest = ''] = /^([=!]?)(?:https?:\/\/)?(.*)$/is.exec(written.trim()) ?? []
  const [, name = '', place = ''] = /^([^/]*)(\/.*)?$/s.exec(rest) ?? []
  if (sign === '') return place === '' || place === '/' ? siteNamed(name) : pathNamed(name, place)
  const host = toHost(name)
  if (sign === '=') return host === null || place !== '' ? null : { kind: 'host', host }
  return place !== '' && URL.canParse(`http://${rest}`) ? pageAt(new URL(`http://${rest}`)) : null
}

/** Whether a path with its query fits a pattern, all of it; `*` stands for anything, also for nothing. */
export function fitsPath(path: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  const last = others.pop()
  if (last === undefined) return path === first
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const part of others) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return path.length - last.length >= at && path.endsWith(last)
}

function siteNamed(name: string): SiteScope | null {
  const host = toSite(name)
  return host === null ? null : { kind: 'site', host }
}

function pathNamed(name: string, place: string): SiteScope | null {
  const host = toHost(name)
  if (host === null || !URL.canParse(place, 'http://host')) return null
  const { pathname, search } = new URL(place, 'http://host')
  const path = `${pathname}${search}`
  const pattern = path.includes('*') ? path : `${path.replace(/\/$/, '')}/*`
  return pattern.length > longestPath ? null : { kind: 'path', host, path: pattern }
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:'
}
