import type { SiteScope } from '../../sites/scope'

/** A scope as it is read aloud and shown: without the signs by which it is stored. */
export function nameOf(scope: SiteScope): string {
  return 'path' in scope ? `${scope.host}${scope.path}` : scope.host
}
