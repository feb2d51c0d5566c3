import { isRecord, oneOf, quote } from '../domain/untrusted'
import { views } from '../domain/view'
import type { SiteEntries, SiteEntry } from '../sites/choices'
import { mergeSites } from '../sites/merge-choices'
import { parseScope, writeScope } from '../sites/scope'
import type { LeftOutEntry, ParsedPart, SiteFaultKind } from './left-out'

const mostSites = 20_000

/**
 * Parses the list of sites of a backup file.
 * @param now ms since 1970; later times in a file count as this one
 */
export function parseBackupSites(written: readonly unknown[], now: number): ParsedPart<SiteEntries> {
  const sites = new Map<string, SiteEntry>()
  const leftOut: LeftOutEntry[] = []
  const leave = (fault: SiteFaultKind, path: string, about: unknown, entries = 1) =>
    leftOut.push({ part: 'sites', fault, path, site: '', about: quote(about), entries })
  for (const [at, entry] of written.slice(0, mostSites).entries()) {
    const parsed = parseBackupSite(entry, now)
    if (typeof parsed === 'string')
      leave(parsed, `sites[${at}]`, isRecord(entry) ? entry['scope'] : undefined)
    else sites.set(parsed.scope, merged(parsed, sites.get(parsed.scope)))
  }
  const rest = written.length - mostSites
  if (rest > 0) leave('tooMany', 'sites', rest, rest)
  return { value: sites.size > 0 ? sites : null, leftOut }
}

interface ParsedSite {
  /** As `writeScope` writes it. */
  readonly scope: string
  readonly entry: SiteEntry
}

/** Two entries for one scope are merged like those of two browsers. */
function merged({ scope, entry }: ParsedSite, before: SiteEntry | undefined): SiteEntry {
  if (!before) return entry
  return mergeSites(new Map([[scope, before]]), new Map([[scope, entry]])).get(scope) ?? entry
}

function parseBackupSite(written: unknown, now: number): ParsedSite | SiteFaultKind {
  if (!isRecord(written) || typeof written['scope'] !== 'string') return 'noEntry'
  const scope = parseScope(written['scope'])
  if (!scope) return 'badScope'
  const { stance } = written
  if (stance !== 'never' && stance !== 'always') return 'badStance'
  // A single page cannot be chosen to open by itself.
  if (stance === 'always' && scope.kind === 'page') return 'pageAlways'
  const at = parseTime(written['changed'], now, now)
  const viewAt = parseTime(written['viewChanged'], now, at)
  if (at === null || viewAt === null) return 'badTime'
  const view = parseView(written['view'], viewAt)
  return view ? { scope: writeScope(scope), entry: { choice: { value: stance, at }, view } } : 'badView'
}

function parseView(written: unknown, at: number): SiteEntry['view'] | null {
  if (written === undefined) return { value: 'reader', at: 0 }
  const value = oneOf(views, written)
  return value ? { value, at } : null
}

/** Parses a time to ms since 1970, no later than `now`; `null` if it is invalid. */
function parseTime(written: unknown, now: number, otherwise: number | null): number | null {
  if (written === undefined) return otherwise
  const at = typeof written === 'string' ? Date.parse(written) : Number.NaN
  return at >= 0 ? Math.min(at, now) : null
}
