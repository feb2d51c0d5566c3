import type { SiteScope } from './scope'

const byNumber = /^[\d.]+$/

/**
 * The match patterns of what a scope needs the browser's permission for: whole hosts, since browsers grant nothing
 * smaller. For `permissions.request`, `contains` and `remove`.
 */
export function originsOf(scope: SiteScope): readonly string[] {
  return [scope.kind === 'site' ? patternOfSite(scope.host) : `*://${scope.host}/*`]
}

/**
 * The match patterns of the very pages of a scope, for a content script. A page whose path has a star in it has none:
 * in a pattern the star would stand for anything.
 */
export function matchesOf(scope: SiteScope): readonly string[] {
  if (scope.kind === 'site' || scope.kind === 'host') return originsOf(scope)
  if (scope.kind === 'page' && scope.path.includes('*')) return []
  return [`*://${scope.host}${scope.path}`]
}

/** There is nothing below a host that is a number. */
function patternOfSite(host: string): string {
  return byNumber.test(host) ? `*://${host}/*` : `*://*.${host}/*`
}
