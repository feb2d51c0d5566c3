import { SiteIndex } from './choice-index'
import { type SiteEntries, sayAll, sayNothing, scopesWith } from './choices'
import { mergeSites } from './merge-choices'
import { parseScope, type SiteScope } from './scope'

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

/**
 * What undoes a change: of the scopes that it changed, and of no others, is said again what was said before. It is
 * said anew and not taken back, so that it holds in other browsers too.
 * @returns makes the entries of what they have become by now, ms since 1970
 */
export function undoOf(
  before: SiteEntries,
  after: SiteEntries,
): (entries: SiteEntries, now: number) => SiteEntries {
  const changed = [...after.keys()].filter(written => before.get(written) !== after.get(written))
  const sayings = changed.flatMap(written => {
    const scope = parseScope(written)
    const entry = before.get(written)
    return scope ? [{ scope, stance: entry?.stance.value ?? 'none', view: entry?.view.value }] : []
  })
  return (entries, now) => sayAll(entries, sayings, now)
}

/**
 * As if nothing had ever been said of any site.
 * @param now ms since 1970
 */
export function forgetAllSites(entries: SiteEntries, now: number): SiteEntries {
  const sayings = [...entries.keys()].flatMap(written => {
    const scope = parseScope(written)
    return scope ? [{ scope, stance: 'none', view: undefined } as const] : []
  })
  return sayAll(entries, sayings, now)
}

/**
 * Takes in what a file says of sites: of each field the later change holds. Only what has been forgotten here is said
 * anew, whenever that was: else nobody could have a site back from a file.
 * @param now ms since 1970
 */
export function importSites(entries: SiteEntries, imported: SiteEntries, now: number): SiteEntries {
  const forgotten = [...imported].filter(([written]) => entries.get(written)?.stance.value === 'none')
  const sayings = forgotten.flatMap(([written, { stance, view }]) => {
    const scope = parseScope(written)
    return scope ? [{ scope, stance: stance.value, view: view.value }] : []
  })
  return sayAll(mergeSites(entries, imported), sayings, now)
}
