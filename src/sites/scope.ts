import { toHost, toSite } from '../domain/host'

/**
 * How far a choice of the user goes. Hosts are as the browser writes them and have no port: the match patterns of
 * browsers have none, or none for http and https at once.
 */
export type SiteScope =
  /** A host without `www.` and everything below it. */
  | { readonly kind: 'site'; readonly host: string }
  /** One host and nothing below it. */
  | { readonly kind: 'host'; readonly host: string }
  /** The addresses of one host whose path and query match a pattern; `*` stands for anything. */
  | { readonly kind: 'path'; readonly host: string; readonly path: string }
  /** One page: path and query, without parameters that only tell where the user came from. */
  | { readonly kind: 'page'; readonly host: string; readonly path: string }

/** Characters. A longer path is no page that users return to, and would fill the storage that browsers sync. */
export const longestPath = 500

/** Parameters that, by the documentation of their makers, only tell where a visitor came from. */
const tracking = /^(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid)$/i

/** The whole site of an address; `null` where browsers allow no extension, and for IPv6 addresses. */
export function siteAt(url: URL): SiteScope | null {
  const host = isWeb(url) ? toSite(url.hostname) : null
  return host === null ? null : { kind: 'site', host }
}

/** Only the host of an address; `null` where `siteAt` is. */
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
  const parameters = search
    .slice(1)
    .split('&')
    .filter(parameter => parameter !== '' && !tracking.test(parameter.replace(/=.*/, '')))
  return parameters.length === 0 ? pathname : `${pathname}?${parameters.join('&')}`
}

/**
 * Writes a scope in its only short form, which is also its key in storage: `krant.nl` for a site, `=m.krant.nl` for a
 * host, `krant.nl/sport/*` for a path, `!krant.nl/live?id=3` for a page.
 */
export function writeScope(scope: SiteScope): string {
  if (scope.kind === 'site') return scope.host
  if (scope.kind === 'host') return `=${scope.host}`
  return `${scope.kind === 'page' ? '!' : ''}${scope.host}${scope.path}`
}

/** A scope as it is shown and read aloud: without the signs that `writeScope` puts before it. */
export function scopeLabel(scope: SiteScope): string {
  return 'path' in scope ? `${scope.host}${scope.path}` : scope.host
}

/**
 * Parses what `writeScope` wrote, or a site or path that the user typed, with or without `http://`. A path without `*`
 * stands for everything below it.
 * @returns `null` for what is no scope
 */
export function parseScope(written: string): SiteScope | null {
  const [, sign = '', rest = ''] = /^([=!]?)(?:https?:\/\/)?(.*)$/is.exec(written.trim()) ?? []
  const [, name = '', path = ''] = /^([^/]*)(\/.*)?$/s.exec(rest) ?? []
  if (sign === '') return path === '' || path === '/' ? parseSite(name) : parsePath(name, path)
  const host = toHost(name)
  if (sign === '=') return host === null || path !== '' ? null : { kind: 'host', host }
  return path !== '' && URL.canParse(`http://${rest}`) ? pageAt(new URL(`http://${rest}`)) : null
}

/** Whether a whole path with its query matches a pattern; `*` stands for anything, also for nothing. */
export function matchesPath(path: string, pattern: string): boolean {
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

function parseSite(name: string): SiteScope | null {
  const host = toSite(name)
  return host === null ? null : { kind: 'site', host }
}

function parsePath(name: string, written: string): SiteScope | null {
  const host = toHost(name)
  // Not as relative to a host: a path with two slashes at its beginning would have its own.
  const address = `http://host${written}`
  if (host === null || !URL.canParse(address)) return null
  const { pathname, search } = new URL(address)
  const path = `${pathname}${search}`
  const pattern = path.includes('*') ? path : `${path.replace(/\/$/, '')}/*`
  return pattern.length > longestPath ? null : { kind: 'path', host, path: pattern }
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:'
}
