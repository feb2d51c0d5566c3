import { toHost } from '../domain/host'
import type { View } from '../domain/view'
import { changedAt, type OpenChoice, type SiteEntries, siteChoices } from './choices'
import { type SiteScope, writeScope } from './scope'

export const siteOrders = ['name', 'changed'] as const
/** By name, or by last change with the latest first. */
export type SiteOrder = (typeof siteOrders)[number]

/** A scope as a row of a list. */
export interface ListedSite {
  readonly scope: SiteScope
  /** As `writeScope` writes it. */
  readonly written: string
  readonly view: View
}

/** Lists the scopes with one choice that match a search. */
export function listSites(
  entries: SiteEntries,
  choice: OpenChoice,
  search: string,
  order: SiteOrder,
): readonly ListedSite[] {
  const matches = createSearch(search)
  return siteChoices(entries, choice)
    .map(({ scope, entry }) => ({ scope, entry, written: writeScope(scope) }))
    .filter(({ written }) => matches(written))
    .sort(
      (one, other) =>
        (order === 'name' ? 0 : changedAt(other.entry) - changedAt(one.entry)) ||
        byName(one.scope, other.scope),
    )
    .map(({ scope, entry, written }) => ({ scope, written, view: entry.view.value }))
}

/** Ignores a scheme and `www.` copied along, and finds a host in other letters by the form in which hosts are stored. */
function createSearch(search: string): (written: string) => boolean {
  const typed = search
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
  const wanted = [typed, toHost(typed) ?? typed]
  return written => wanted.some(part => written.toLowerCase().includes(part))
}

function byName(one: SiteScope, other: SiteScope): number {
  const [left, right] = [sortKey(one), sortKey(other)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

const kinds: readonly SiteScope['kind'][] = ['site', 'host', 'path', 'page']

/** By host, and within one host the broadest first: `=krant.nl` and `krant.nl/sport/*` come after `krant.nl`. */
function sortKey(scope: SiteScope): string {
  return `${scope.host} ${kinds.indexOf(scope.kind)} ${'path' in scope ? scope.path : ''}`
}
