import { isRecord } from '../domain/untrusted'
import type { View } from '../domain/view'
import type { OpenChoice, SiteEntries, SiteEntry, Timestamped } from './choices'
import { longestPath, parseScope, writeScope } from './scope'

/**
 * The user's choices for sites as they are stored:
 *
 *     { "version": 1, "entries": { "krant.nl": "armg2x1k8w", "!krant.nl/live": "nrmg2x1k8w.0" } }
 *
 * The first letter is the choice (`a`lways, `n`ever, `-` none), the second the view (`r`eader, `t`idy). Then follow
 * the time when the choice was made, in ms since 1970 to the base 36, and that of the view if it differs. The format is
 * so short because of the storage that browsers sync, which has room for 4,000 sites in it.
 */
export interface SerializedSites {
  readonly version: typeof sitesVersion
  readonly entries: Readonly<Record<string, string>>
}

/** The version of `SerializedSites` that this code writes. */
const sitesVersion = 1

/** There is no version before the first yet. */
const migrations: Migrations = {}

/** The entries that were read, and those that cannot be used. */
export interface ParsedSites {
  readonly entries: SiteEntries
  readonly rejected: readonly RejectedSite[]
}

/** Stored data that cannot be used, as it was written, and why. */
export interface RejectedSite {
  readonly fault: 'noSites' | 'newerVersion' | 'badScope' | 'badEntry'
  readonly raw: unknown
}

const choiceLetters = { a: 'always', n: 'never', '-': 'none' } as const satisfies Record<string, OpenChoice>
const viewLetters = { r: 'reader', t: 'tidy' } as const satisfies Record<string, View>
const code = /^([an-])([rt])([\da-z]{1,9})(?:\.([\da-z]{1,9}))?$/
/** Characters: the sign, the host and the path. */
const longestScope = 1 + 253 + longestPath

/** Converts entries to the form in which they are stored. */
export function serializeSites(entries: SiteEntries): SerializedSites {
  return {
    version: sitesVersion,
    entries: Object.fromEntries([...entries].map(([scope, entry]) => [scope, encode(entry)])),
  }
}

/**
 * Parses stored choices for sites. Never throws: what is broken or foreign is rejected, entry by entry, and the rest is
 * used.
 */
export function parseSites(stored: unknown): ParsedSites {
  const migrated = migrate(stored, sitesVersion, migrations)
  if (migrated.kind === 'nothing') return { entries: new Map(), rejected: [] }
  if (migrated.kind === 'newerVersion') return reject('newerVersion', stored)
  if (migrated.kind === 'foreign' || !isRecord(migrated.written['entries'])) return reject('noSites', stored)
  const entries = new Map<string, SiteEntry>()
  const rejected: RejectedSite[] = []
  for (const [scope, raw] of Object.entries(migrated.written['entries'])) {
    const entry = decode(raw)
    if (entry && isScope(scope)) entries.set(scope, entry)
    else rejected.push({ fault: entry ? 'badScope' : 'badEntry', raw: { [scope]: raw } })
  }
  return { entries, rejected }
}

/** Accepts a scope only in the form of `writeScope`, because otherwise one scope could have two entries. */
function isScope(written: string): boolean {
  if (written.length > longestScope) return false
  const scope = parseScope(written)
  return scope !== null && writeScope(scope) === written
}

function encode({ choice, view }: SiteEntry): string {
  const viewAt = view.at === choice.at ? '' : `.${view.at.toString(36)}`
  return `${letterOf(choiceLetters, choice)}${letterOf(viewLetters, view)}${choice.at.toString(36)}${viewAt}`
}

function decode(written: unknown): SiteEntry | null {
  const [, choice, view, at, viewAt] = typeof written === 'string' ? (code.exec(written) ?? []) : []
  if (!isLetter(choiceLetters, choice) || !isLetter(viewLetters, view) || at === undefined) return null
  return {
    choice: { value: choiceLetters[choice], at: Number.parseInt(at, 36) },
    view: { value: viewLetters[view], at: Number.parseInt(viewAt ?? at, 36) },
  }
}

function letterOf(letters: Readonly<Record<string, string>>, { value }: Timestamped<string>): string {
  return Object.keys(letters).find(letter => letters[letter] === value) ?? ''
}

function isLetter<Letter extends string>(
  letters: Readonly<Record<Letter, unknown>>,
  letter: string | undefined,
): letter is Letter {
  return letter !== undefined && Object.hasOwn(letters, letter)
}

function reject(fault: RejectedSite['fault'], raw: unknown): ParsedSites {
  return { entries: new Map(), rejected: [{ fault, raw }] }
}

/** Stored data of any kind, with the version of its format. */
interface Envelope {
  readonly version: number
  readonly [field: string]: unknown
}

/** For each version `n`, converts what it wrote to the form of version `n + 1`. */
export type Migrations = Readonly<Record<number, (written: Envelope) => Record<string, unknown>>>

/** Data from storage in the form of the current version, or why there is none. */
export type Migrated =
  | { readonly kind: 'current'; readonly written: Envelope }
  | { readonly kind: 'nothing' }
  /** Written by a newer version of the extension, on another device or before a downgrade. */
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'foreign' }

/**
 * Converts what an older version has stored to the form of the current one, version by version.
 * @param current the version that this code writes; there must be a migration from every lower one, from 1 on
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
