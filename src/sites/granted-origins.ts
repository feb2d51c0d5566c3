import { hostsAbove } from '../domain/host'
import { autoOpenSites, type SiteEntries } from './choices'
import { originsOf } from './match-patterns'
import type { SiteScope } from './scope'

/** Whether the browser lets the extension into a site. The user may revoke a permission at any time. */
export type SitePermission = 'granted' | 'missing'

const schemes = ['http', 'https'] as const
const pattern = /^(\*|https?):\/\/([^/]+)\//

/**
 * Creates a check of whether a scope is granted. It answers like `permissions.contains`, but without asking the browser
 * for each of thousands of sites.
 * @param origins the granted match patterns, from `permissions.getAll`
 */
export function permissionsFrom(origins: readonly string[]): (scope: SiteScope) => SitePermission {
  const granted = new Set(origins.flatMap(parseOrigin).map(parts => parts.join(' ')))
  const covers = (scheme: string, host: string) =>
    granted.has(`${scheme} ${host}`) ||
    granted.has(`${scheme} *`) ||
    hostsAbove(host.replace(/^\*\./, '')).some(above => granted.has(`${scheme} *.${above}`))
  return scope => {
    const needed = originsOf(scope).flatMap(parseOrigin)
    return needed.every(([scheme, host]) => covers(scheme, host)) ? 'granted' : 'missing'
  }
}

/**
 * The origins of a scope that no site which opens by itself needs any more.
 * @param entries as they are once the scope was removed
 */
export function unneededOrigins(entries: SiteEntries, scope: SiteScope): readonly string[] {
  return originsOf(scope).filter(origin => {
    const coveredBy = permissionsFrom([origin])
    return autoOpenSites(entries).every(({ site }) => coveredBy(site) === 'missing')
  })
}

/** The scheme and host of an origin; two of them if it is for both http and https. */
function parseOrigin(origin: string): readonly (readonly [scheme: string, host: string])[] {
  const [, scheme, host] = origin === '<all_urls>' ? ['', '*', '*'] : (pattern.exec(origin) ?? [])
  if (scheme === undefined || host === undefined) return []
  return schemes.filter(known => scheme === '*' || scheme === known).map(known => [known, host])
}
