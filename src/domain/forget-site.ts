import { type SiteEntries, sayNothing, scopesWith } from './site-choices'
import { SiteIndex } from './site-index'
import type { SiteScope } from './site-scope'

/**
 * As if nothing had ever been said of a scope. With it go the pages that were excepted from it, unless a broader
 * scope still opens them.
 * @param now ms since 1970
 */
export function forgetSite(entries: SiteEntries, scope: SiteScope, now: number): SiteEntries {
  const without = sayNothing(entries, scope, now)
  const index = new SiteIndex(without)
  const isOpened = (page: SiteScope) => index.above(page).some(({ entry }) => entry.stance.value === 'always')
  return scopesWith(without, 'never')
    .filter(({ scope: { kind } }) => kind === 'page')
    .filter(({ scope: page }) => !isOpened(page))
    .reduce((left, { scope: page }) => sayNothing(left, page, now), without)
}
