import { hostsAbove } from '../domain/host'
import { allowedSites, type SiteEntries } from './choices'
import { originsOf } from './match-patterns'
import type { SiteScope } from './scope'

/** Whether the browser lets the extension into a site. It may say no at first, and take a yes back at any time. */
export type SitePermission = 'granted' | 'missing'

const schemes = ['http', 'https'] as const
const pattern = /^(\*|https?):\/\/([^/]+)\//

/**
 * Tells of each scope whether it is granted, as `permissions.contains` would, without a question to the browser for
 * every one of thousands.
 * @param origins the match patterns that the browser has granted, from `permissions.getAll`
 */
export function permissionsFrom(origins: readonly string[]): (scope: SiteScope) => SitePermission {
  const granted = new Set(origins.flatMap(partsOf))
  const covers = (scheme: string, host: string) =>
    granted.has(`${scheme} ${host}`) ||
    granted.has(`${scheme} *`) ||
    hostsAbove(host.replace(/^\*\./, '')).some(above => granted.has(`${scheme} *.${above}`))
  return scope => {
    const needed = originsOf(scope).flatMap(partsOfOrigin)
    return needed.every(([scheme, host]) => covers(scheme, host)) ? 'granted' : 'missing'
  }
}

/**
 * The origins of a scope that nothing needs any more which still opens by itself.
 * @param entries as they are once the scope was forgotten
 */
export function originsToGiveBack(entries: SiteEntries, scope: SiteScope): readonly string[] {
  return originsOf(scope).filter(origin => {
    const within = permissionsFrom([origin])
    return allowedSites(entries).every(({ site }) => within(site) === 'missing')
  })
}

function partsOf(origin: string): readonly string[] {
  return partsOfOrigin(origin).map(part => part.join(' '))
}

/** Scheme and host of an origin, twice where it is for http and https. */
function partsOfOrigin(origin: string): readonly (readonly [scheme: string, host: string])[] {
  const [, scheme, host] = origin === '<all_urls>' ? ['', '*', '*'] : (pattern.exec(origin) ?? [])
  if (scheme === undefined || host === undefined) return []
  return schemes.filter(known => scheme === '*' || scheme === known).map(known => [known, host])
}
