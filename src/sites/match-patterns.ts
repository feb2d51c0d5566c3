import type { SiteScope } from './scope'

const ipAddress = /^[\d.]+$/

/**
 * The match patterns of the hosts that a scope needs permission for; browsers grant nothing smaller than a host. For
 * `permissions.request`, `contains` and `remove`.
 */
export function originsOf(scope: SiteScope): readonly string[] {
  return [scope.kind === 'site' ? patternOfSite(scope.host) : `*://${scope.host}/*`]
}

/**
 * The match patterns of exactly the pages of a scope, for a content script. A page with a star in its path has none,
 * because in a pattern the star would stand for anything.
 */
export function matchesOf(scope: SiteScope): readonly string[] {
  if (scope.kind === 'site' || scope.kind === 'host') return originsOf(scope)
  if (scope.kind === 'page' && scope.path.includes('*')) return []
  return [`*://${scope.host}${scope.path}`]
}

/** An IP address has no subdomains. */
function patternOfSite(host: string): string {
  return ipAddress.test(host) ? `*://${host}/*` : `*://*.${host}/*`
}
