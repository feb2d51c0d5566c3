import { isRecord, oneOf } from '../domain/untrusted'
import { views } from '../domain/view'
import { type IsSelector, parseSiteRules } from '../site-rules/parse'
import { siteRulesVersion } from '../site-rules/site-rule'
import type { SiteEntries, SiteEntry } from '../sites/choices'
import { mergeSites } from '../sites/merge-choices'
import { parseScope, writeScope } from '../sites/scope'
import { parsePreferences, preferenceNames } from './preferences'
import { backupFormat, backupVersion, type UserSettings } from './write-backup'

/** Why a whole file cannot be used. Each fault has its message: `backup_fault_FAULT`. */
export type BackupFault = 'tooLarge' | 'unreadable' | 'notJson' | 'foreign' | 'newerVersion' | 'broken'

/** Characters, and bytes: enough for some fifty thousand sites. */
export const largestBackup = 10_000_000
const mostSites = 20_000

/** The settings in a file. A part that the file does not have is `null`: importing changes nothing of it. */
export type Backup = { readonly [Part in keyof UserSettings]: UserSettings[Part] | null }

/** The settings that were read, and how many entries were left out because they cannot be used. */
export type ParsedBackup =
  | { readonly kind: 'backup'; readonly backup: Backup; readonly leftOut: number }
  | { readonly kind: 'fault'; readonly fault: BackupFault }

/**
 * Parses a backup file. Never throws: a file that is broken as a whole is a fault; otherwise each entry that cannot be
 * used is left out.
 * @param now ms since 1970; later times in a file count as this one
 * @param isSelector checks every selector of the site rules
 */
export function parseBackup(text: string, now: number, isSelector?: IsSelector): ParsedBackup {
  if (text.length > largestBackup) return { kind: 'fault', fault: 'tooLarge' }
  const file = parseJson(text)
  if (file === undefined) return { kind: 'fault', fault: 'notJson' }
  if (!isRecord(file) || file['format'] !== backupFormat) return { kind: 'fault', fault: 'foreign' }
  const { version, sites, siteRules, preferences } = file
  if (typeof version === 'number' && version > backupVersion) return { kind: 'fault', fault: 'newerVersion' }
  if (version !== backupVersion || !hasParts(file)) return { kind: 'fault', fault: 'broken' }
  const parsed = {
    sites: parseBackupSites(sites, now),
    rules: parseBackupRules(siteRules, isSelector),
    preferences: parseBackupPreferences(preferences),
  }
  return {
    kind: 'backup',
    backup: {
      sites: parsed.sites.value,
      rules: parsed.rules.value,
      preferences: parsed.preferences.value,
    },
    leftOut: parsed.sites.leftOut + parsed.rules.leftOut + parsed.preferences.leftOut,
  }
}

/** A part of a file, and how many of its entries were left out. */
interface ParsedPart<Part> {
  readonly value: Part | null
  readonly leftOut: number
}

const noPart = { value: null, leftOut: 0 } as const

/** Whether at least one part is there, and each part is a list or a record as it should be. */
function hasParts({ sites, siteRules, preferences }: Readonly<Record<string, unknown>>): boolean {
  const isValid = (part: unknown, check: (part: unknown) => boolean) => part === undefined || check(part)
  const hasAny = [sites, siteRules, preferences].some(part => part !== undefined)
  return (
    hasAny &&
    isValid(sites, Array.isArray) &&
    isValid(siteRules, Array.isArray) &&
    isValid(preferences, isRecord)
  )
}

function parseBackupSites(written: unknown, now: number): ParsedPart<SiteEntries> {
  if (!Array.isArray(written)) return noPart
  const parsed = written.slice(0, mostSites).flatMap((entry: unknown) => parseBackupSite(entry, now) ?? [])
  const sites = parsed.reduce<Map<string, SiteEntry>>((merged, [scope, entry]) => {
    const before = merged.get(scope)
    // Two entries for one scope are merged like those of two browsers.
    const both = before ? mergeSites(new Map([[scope, before]]), new Map([[scope, entry]])).get(scope) : entry
    return merged.set(scope, both ?? entry)
  }, new Map())
  return { value: sites, leftOut: written.length - parsed.length }
}

function parseBackupSite(written: unknown, now: number): readonly [readonly [string, SiteEntry]] | null {
  if (!isRecord(written)) return null
  const scope = typeof written['scope'] === 'string' ? parseScope(written['scope']) : null
  const { stance } = written
  // A single page cannot be chosen to open by itself.
  if (!scope || (stance !== 'never' && !(stance === 'always' && scope.kind !== 'page'))) return null
  const at = parseTime(written['changed'], now, now)
  const viewAt = parseTime(written['viewChanged'], now, at)
  const view = parseView(written['view'], viewAt)
  if (at === null || !view) return null
  return [[writeScope(scope), { choice: { value: stance, at }, view }]]
}

function parseView(written: unknown, at: number | null): SiteEntry['view'] | null {
  if (written === undefined) return { value: 'reader', at: 0 }
  const value = oneOf(views, written)
  return value && at !== null ? { value, at } : null
}

/** Parses a time to ms since 1970, no later than `now`; `null` if it is invalid. */
function parseTime(written: unknown, now: number, otherwise: number | null): number | null {
  if (written === undefined) return otherwise
  const at = typeof written === 'string' ? Date.parse(written) : Number.NaN
  return at >= 0 ? Math.min(at, now) : null
}

function parseBackupRules(
  written: unknown,
  isSelector: IsSelector | undefined,
): ParsedPart<UserSettings['rules']> {
  if (!Array.isArray(written)) return noPart
  const { rules, rejected } = parseSiteRules({ version: siteRulesVersion, rules: written }, isSelector)
  return { value: rules, leftOut: rejected.length }
}

function parseBackupPreferences(written: unknown): ParsedPart<UserSettings['preferences']> {
  if (!isRecord(written)) return noPart
  const value = parsePreferences(written)
  const invalid = preferenceNames.filter(name => name in written && written[name] !== value[name])
  return { value, leftOut: invalid.length }
}

function parseJson(text: string): unknown {
  try {
    // Editors may put a byte order mark at the beginning.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
