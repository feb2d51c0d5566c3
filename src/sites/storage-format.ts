import { isRecord } from '../domain/is-record'
import type { View } from '../domain/view'
import type { SiteEntries, SiteEntry, Stamped, Stance } from './choices'
import { longestPath, parseScope, writeScope } from './scope'

/**
 * What the reader has said of sites, as it is stored:
 *
 *     { "version": 1, "entries": { "krant.nl": "armg2x1k8w", "!krant.nl/live": "nrmg2x1k8w.0" } }
 *
 * The first letter is the stance (`a`lways, `n`ever, `-` none), the second the view (`r`eader, `t`idy); then comes
 * when the stance was set, in ms since 1970 to the base 36, and, where it is another time, when the view was. It is
 * that short for the sake of the storage that browsers sync: 4,000 sites have room in it.
 */
export interface StoredSites {
  readonly version: typeof sitesVersion
  readonly entries: Readonly<Record<string, string>>
}

/** Of which version `StoredSites` are that this code writes. */
const sitesVersion = 1

/** There is no version before the first. */
const migrations: Migrations = {}

/** What was read: what holds, and what was set aside, as it was written. */
export interface ParsedSites {
  readonly entries: SiteEntries
  readonly setAside: readonly SiteSetAside[]
}

/** What cannot be used, and why. */
export interface SiteSetAside {
  readonly fault: 'noSites' | 'newerVersion' | 'badScope' | 'badEntry'
  readonly written: unknown
}

const stanceLetters = { a: 'always', n: 'never', '-': 'none' } as const satisfies Record<string, Stance>
const viewLetters = { r: 'reader', t: 'tidy' } as const satisfies Record<string, View>
const code = /^([an-])([rt])([\da-z]{1,9})(?:\.([\da-z]{1,9}))?$/
/** Host and path and the sign before them, characters. */
const longestScope = 1 + 253 + longestPath

/** What is said of sites as it is to be stored. */
export function storeSites(entries: SiteEntries): StoredSites {
  return {
    version: sitesVersion,
    entries: Object.fromEntries([...entries].map(([at, entry]) => [at, encode(entry)])),
  }
}

/**
 * Reads what is said of sites out of storage. Nothing that stands there makes it throw: what is broken or foreign is
 * set aside, entry by entry, and the rest holds.
 */
export function parseSites(stored: unknown): ParsedSites {
  const migrated = migrate(stored, sitesVersion, migrations)
  if (migrated.kind === 'nothing') return { entries: new Map(), setAside: [] }
  if (migrated.kind === 'newerVersion') return refusal('newerVersion', stored)
  if (migrated.kind === 'foreign' || !isRecord(migrated.written['entries'])) return refusal('noSites', stored)
  const entries = new Map<string, SiteEntry>()
  const setAside: SiteSetAside[] = []
  for (const [at, written] of Object.entries(migrated.written['entries'])) {
    const entry = decode(written)
    if (entry && isScope(at)) entries.set(at, entry)
    else setAside.push({ fault: entry ? 'badScope' : 'badEntry', written: { [at]: written } })
  }
  return { entries, setAside }
}

/** Only in its one form: else one scope could stand under two names. */
function isScope(written: string): boolean {
  if (written.length > longestScope) return false
  const scope = parseScope(written)
  return scope !== null && writeScope(scope) === written
}

function encode({ stance, view }: SiteEntry): string {
  const later = view.at === stance.at ? '' : `.${view.at.toString(36)}`
  return `${letterOf(stanceLetters, stance)}${letterOf(viewLetters, view)}${stance.at.toString(36)}${later}`
}

function decode(written: unknown): SiteEntry | null {
  const [, stance, view, at, viewAt] = typeof written === 'string' ? (code.exec(written) ?? []) : []
  if (!isLetter(stanceLetters, stance) || !isLetter(viewLetters, view) || at === undefined) return null
  return {
    stance: { value: stanceLetters[stance], at: Number.parseInt(at, 36) },
    view: { value: viewLetters[view], at: Number.parseInt(viewAt ?? at, 36) },
  }
}

function letterOf(letters: Readonly<Record<string, string>>, { value }: Stamped<string>): string {
  return Object.keys(letters).find(letter => letters[letter] === value) ?? ''
}

function isLetter<Letter extends string>(
  letters: Readonly<Record<Letter, unknown>>,
  letter: string | undefined,
): letter is Letter {
  return letter !== undefined && Object.hasOwn(letters, letter)
}

function refusal(fault: SiteSetAside['fault'], written: unknown): ParsedSites {
  return { entries: new Map(), setAside: [{ fault, written }] }
}

/** What storage has of any kind: which version wrote it, and what that version wrote. */
interface Envelope {
  readonly version: number
  readonly [field: string]: unknown
}

/** The way from each version to the next: what version `n` wrote, as version `n + 1` would have. */
export type Migrations = Readonly<Record<number, (written: Envelope) => Record<string, unknown>>>

/** What was found in storage. */
export type Migrated =
  | { readonly kind: 'current'; readonly written: Envelope }
  | { readonly kind: 'nothing' }
  /** Written by a version of the extension that is newer than this one, on another device or before a downgrade. */
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'foreign' }

/**
 * Brings what any older version has stored to the form of this one, version by version.
 * @param current the version that this code writes; there is a migration from every lower one, from 1 on
 */
export function migrate(stored: unknown, current: number, migrations: Migrations): Migrated {
  if (stored === undefined || stored === null) return { kind: 'nothing' }
  if (!isEnvelope(stored)) return { kind: 'foreign' }
  if (stored.version > current) return { kind: 'newerVersion' }
  let written: Envelope = stored
  while (written.version < current) {
    const step = migrations[written.version]
    if (!step) return { kind: 'foreign' }
    written = { ...step(written), version: written.version + 1 }
  }
  return { kind: 'current', written }
}

function isEnvelope(stored: unknown): stored is Envelope {
  return isRecord(stored) && Number.isInteger(stored['version']) && Number(stored['version']) > 0
}
