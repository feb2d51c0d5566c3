import { isRecord } from './record'

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
