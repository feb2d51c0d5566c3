import { isRecord } from '../domain/is-record'
import { oneOf } from '../domain/one-of'
import { views } from '../domain/view'
import { type IsSelector, parseSiteRules } from '../site-rules/parse'
import { siteRulesVersion } from '../site-rules/site-rule'
import type { SiteEntries, SiteEntry } from '../sites/choices'
import { mergeSites } from '../sites/merge-choices'
import { parseScope, type SiteScope, writeScope } from '../sites/scope'
import { parsePreferences, preferenceNames } from './preferences'
import { backupFormat, backupVersion, type Chosen } from './write-backup'

/** Why a file as a whole cannot be used. Each has its sentence in `_locales`: `backup_fault_KIND`. */
export type BackupFault = 'tooLarge' | 'unreadable' | 'notJson' | 'foreign' | 'newerVersion' | 'broken'

/** Characters, and bytes; some fifty thousand sites. */
export const largestBackup = 10_000_000
const mostSites = 20_000

/** What is in a file. A part that the file does not have is `null`: of that nothing is to be changed. */
export type Backup = { readonly [Part in keyof Chosen]: Chosen[Part] | null }

/** What was read, and how much of it cannot be used and was left out. */
export type ParsedBackup =
  | { readonly kind: 'backup'; readonly backup: Backup; readonly leftOut: number }
  | { readonly kind: 'fault'; readonly fault: BackupFault }

/**
 * Reads a file of all that a reader has chosen. Whatever stands there, it does not throw: a file that is broken as a
 * whole is a fault, and of one that is not each entry that cannot be used is left out.
 * @param now ms since 1970; no time in a file counts as later than that
 * @param isSelector is asked for every selector of the site rules
 */
export function parseBackup(text: string, now: number, isSelector?: IsSelector): ParsedBackup {
  if (text.length > largestBackup) return { kind: 'fault', fault: 'tooLarge' }
  const file = parseJson(text)
  if (file === undefined) return { kind: 'fault', fault: 'notJson' }
  if (!isRecord(file) || file['format'] !== backupFormat) return { kind: 'fault', fault: 'foreign' }
  const { version, sites, siteRules, preferences } = file
  if (typeof version === 'number' && version > backupVersion) return { kind: 'fault', fault: 'newerVersion' }
  if (version !== backupVersion || !hasParts(file)) return { kind: 'fault', fault: 'broken' }
  const read = [
    readSites(sites, now),
    readRules(siteRules, isSelector),
    readPreferences(preferences),
  ] as const
  const [{ value: said }, { value: rules }, { value: preferred }] = read
  return {
    kind: 'backup',
    backup: { sites: said, rules, preferences: preferred },
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
  }
}

/** A part that was read, and how much of it was left out. */
interface Read<Part> {
  readonly value: Part | null
  readonly leftOut: number
}

const none = { value: null, leftOut: 0 } as const

/** At least one of the parts is there, and each that is has its outer form. */
function hasParts({ sites, siteRules, preferences }: Readonly<Record<string, unknown>>): boolean {
  const isFit = (part: unknown, hasForm: (part: unknown) => boolean) => part === undefined || hasForm(part)
  const isThere = [sites, siteRules, preferences].some(part => part !== undefined)
  return (
    isThere && isFit(sites, Array.isArray) && isFit(siteRules, Array.isArray) && isFit(preferences, isRecord)
  )
}

function readSites(written: unknown, now: number): Read<SiteEntries> {
  if (!Array.isArray(written)) return none
  const read = written.slice(0, mostSites).flatMap((entry: unknown) => readSite(entry, now) ?? [])
  const sites = read.reduce<Map<string, SiteEntry>>((known, [scope, entry]) => {
    const before = known.get(scope)
    // A scope that stands there twice is merged as two browsers' are.
    const both = before ? mergeSites(new Map([[scope, before]]), new Map([[scope, entry]])).get(scope) : entry
    return known.set(scope, both ?? entry)
  }, new Map())
  return { value: sites, leftOut: written.length - read.length }
}

function readSite(written: unknown, now: number): readonly [readonly [string, SiteEntry]] | null {
  if (!isRecord(written)) return null
  const scope = typeof written['scope'] === 'string' ? parseScope(written['scope']) : null
  const { stance } = written
  if (!scope || (stance !== 'never' && !(stance === 'always' && isLasting(scope)))) return null
  const at = timeIn(written['changed'], now, now)
  const viewAt = timeIn(written['viewChanged'], now, at)
  const view = readView(written['view'], viewAt)
  if (at === null || !view) return null
  return [[writeScope(scope), { choice: { value: stance, at }, view }]]
}

/** One page cannot be chosen to open by itself. */
function isLasting({ kind }: SiteScope): boolean {
  return kind !== 'page'
}

function readView(written: unknown, at: number | null): SiteEntry['view'] | null {
  if (written === undefined) return { value: 'reader', at: 0 }
  const value = oneOf(views, written)
  return value && at !== null ? { value, at } : null
}

/** A time as ms since 1970, no later than `now`; `null` for what is none. */
function timeIn(written: unknown, now: number, otherwise: number | null): number | null {
  if (written === undefined) return otherwise
  const at = typeof written === 'string' ? Date.parse(written) : Number.NaN
  return at >= 0 ? Math.min(at, now) : null
}

function readRules(written: unknown, isSelector: IsSelector | undefined): Read<Chosen['rules']> {
  if (!Array.isArray(written)) return none
  const { rules, setAside } = parseSiteRules({ version: siteRulesVersion, rules: written }, isSelector)
  return { value: rules, leftOut: setAside.length }
}

function readPreferences(written: unknown): Read<Chosen['preferences']> {
  if (!isRecord(written)) return none
  const value = parsePreferences(written)
  const refused = preferenceNames.filter(name => name in written && written[name] !== value[name])
  return { value, leftOut: refused.length }
}

function parseJson(text: string): unknown {
  try {
    // Editors may put a byte order mark before it.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
