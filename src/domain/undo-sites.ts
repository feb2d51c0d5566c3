import { type SiteEntries, sayAll } from './site-choices'
import { parseScope } from './site-scope'

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
