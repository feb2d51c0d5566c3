import { toHost } from '../domain/host'
import type { View } from '../domain/view'
import { type SiteEntries, type SiteEntry, type Stance, scopesWith } from './choices'
import { type SiteScope, writeScope } from './scope'

export const siteOrders = ['name', 'changed'] as const
/** By name, or what was changed last first. */
export type SiteOrder = (typeof siteOrders)[number]

/** A scope as it is listed. */
export interface ListedSite {
  readonly scope: SiteScope
  /** As `writeScope` writes it. */
  readonly written: string
  readonly view: View
}

/** Scopes of which one thing is said: those that fit a search, in an order. */
export function listSites(
  entries: SiteEntries,
  stance: Stance,
  search: string,
  order: SiteOrder,
): readonly ListedSite[] {
  const isWanted = searchFor(search)
  return scopesWith(entries, stance)
    .map(({ scope, entry }) => ({ scope, entry, written: writeScope(scope) }))
    .filter(({ written }) => isWanted(written))
    .sort(
      (one, other) =>
        (order === 'name' ? 0 : changedAt(other.entry) - changedAt(one.entry)) ||
        byName(one.scope, other.scope),
    )
    .map(({ scope, entry, written }) => ({ scope, written, view: entry.view.value }))
}

/** Of what was typed the letters count, not the scheme that was copied with it. Other letters are searched as hosts have them. */
function searchFor(search: string): (written: string) => boolean {
  const typed = search
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
  const wanted = [typed, toHost(typed) ?? typed]
  return written => wanted.some(part => written.toLowerCase().includes(part))
}

function byName(one: SiteScope, other: SiteScope): number {
  const [left, right] = [nameOf(one), nameOf(other)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

const kinds: readonly SiteScope['kind'][] = ['site', 'host', 'path', 'page']

/** The host first, and of one host what is broadest: `=krant.nl` and `krant.nl/sport/*` stand below `krant.nl`. */
function nameOf(scope: SiteScope): string {
  return `${scope.host} ${kinds.indexOf(scope.kind)} ${'path' in scope ? scope.path : ''}`
}

function changedAt({ stance, view }: SiteEntry): number {
  return Math.max(stance.at, view.at)
}
