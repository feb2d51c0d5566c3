import { isRecord, quote } from '../domain/untrusted'
import { type IsSelector, parseSiteRules } from '../site-rules/parse'
import { type SiteRule, siteRulesVersion } from '../site-rules/site-rule'
import type { SiteEntries } from '../sites/choices'
import { type LeftOut, type LeftOutEntry, listLeftOut, type ParsedPart } from './left-out'
import { parseBackupSiteTypes } from './parse-backup-site-types'
import { parseBackupSites } from './parse-backup-sites'
import { preferenceNames, validPreferences } from './parse-preferences'
import type { ReaderPreferences } from './preferences'
import type { SiteTypes } from './site-type'
import { backupFormat, backupVersion } from './write-backup'

/** Why a whole file cannot be used. Each fault has its message: `backup_fault_FAULT`. */
export type BackupFault = 'tooLarge' | 'unreadable' | 'notJson' | 'foreign' | 'newerVersion' | 'broken'

/** Characters, and bytes: enough for some fifty thousand sites. */
export const largestBackup = 10_000_000

/**
 * The settings in a file. A part that the file does not have, or in which nothing can be used, is `null`: importing
 * changes nothing of it.
 */
export interface Backup {
  /** They join those of the user, so that an empty list is as good as none. */
  readonly sites: SiteEntries | null
  /** They replace those of the user. An empty list is the backup of a user without rules. */
  readonly rules: readonly SiteRule[] | null
  /** Only those that are valid. They replace the user's, and the others stay. */
  readonly preferences: Partial<ReaderPreferences> | null
  /** They replace those of the user, as rules do. */
  readonly siteTypes: SiteTypes | null
}

/** The settings that were read, and the entries that were left out because they cannot be used. */
export type ParsedBackup =
  | {
      readonly kind: 'backup'
      readonly backup: Backup
      /** The parts that have entries, of which none can be used. */
      readonly unusable: readonly (keyof Backup)[]
      readonly leftOut: LeftOut
    }
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
  const { version } = file
  if (typeof version === 'number' && version > backupVersion) return { kind: 'fault', fault: 'newerVersion' }
  if (version !== backupVersion || !hasParts(file)) return { kind: 'fault', fault: 'broken' }
  const sites = Array.isArray(file['sites']) ? parseBackupSites(file['sites'], now) : noPart
  const rules = parseBackupRules(file['siteRules'], isSelector)
  const preferences = parseBackupPreferences(file['preferences'])
  const siteTypes = parseBackupSiteTypes(file['siteTypes'])
  const leftOut = [...sites.leftOut, ...rules.leftOut, ...preferences.leftOut, ...siteTypes.leftOut]
  const backup = {
    sites: sites.value,
    rules: rules.value,
    preferences: preferences.value,
    siteTypes: siteTypes.value,
  }
  return {
    kind: 'backup',
    backup,
    unusable: backupParts.filter(part => backup[part] === null && leftOut.some(entry => entry.part === part)),
    leftOut: listLeftOut(leftOut),
  }
}

const backupParts = [
  'sites',
  'rules',
  'preferences',
  'siteTypes',
] as const satisfies readonly (keyof Backup)[]
const noPart = { value: null, leftOut: [] } as const

/** Whether at least one part is there, and each part is a list or a record as it should be. */
function hasParts({ sites, siteRules, preferences, siteTypes }: Readonly<Record<string, unknown>>): boolean {
  const isValid = (part: unknown, check: (part: unknown) => boolean) => part === undefined || check(part)
  const hasAny = [sites, siteRules, preferences, siteTypes].some(part => part !== undefined)
  return (
    hasAny &&
    isValid(sites, Array.isArray) &&
    isValid(siteRules, Array.isArray) &&
    isValid(preferences, isRecord) &&
    isValid(siteTypes, isRecord)
  )
}

function parseBackupRules(
  written: unknown,
  isSelector: IsSelector | undefined,
): ParsedPart<readonly SiteRule[]> {
  if (!Array.isArray(written)) return noPart
  const { rules, rejected } = parseSiteRules({ version: siteRulesVersion, rules: written }, isSelector)
  return {
    value: rules.length > 0 || written.length === 0 ? rules : null,
    leftOut: rejected.map(({ fault, path, site, about, entries }) => ({
      part: 'rules',
      fault,
      path: path.replace('rules', 'siteRules'),
      site,
      about,
      entries,
    })),
  }
}

function parseBackupPreferences(written: unknown): ParsedPart<Partial<ReaderPreferences>> {
  if (!isRecord(written)) return noPart
  const valid = validPreferences(written)
  const isKnown = (name: string) => preferenceNames.some(known => known === name)
  const invalid = Object.keys(written).filter(name => !Object.hasOwn(valid, name))
  return {
    value: Object.keys(valid).length > 0 ? valid : null,
    leftOut: invalid.map(
      (name): LeftOutEntry => ({
        part: 'preferences',
        fault: isKnown(name) ? 'badValue' : 'unknown',
        path: `preferences.${quote(name)}`,
        site: '',
        about: isKnown(name) ? quote(written[name]) : quote(name),
        entries: 1,
      }),
    ),
  }
}

function parseJson(text: string): unknown {
  try {
    // Editors may put a byte order mark at the beginning.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
