import { isRecord } from '../domain/untrusted'

/** How the sites stored on this device compare to those that the browser syncs. */
export type SyncStatus =
  | { readonly kind: 'inStep' }
  /** There was no room for these scopes, as `writeScope` writes them: they stay on this device. */
  | { readonly kind: 'partly'; readonly left: readonly string[] }
  /** A newer version of the extension on another device wrote what cannot be read here. It is left as it is. */
  | { readonly kind: 'newerVersion' }
  /** The browser refuses to read or write the synced storage. For now everything stays on this device. */
  | { readonly kind: 'refused' }

/** Parses a stored status; anything else counts as `inStep`. */
export function parseSyncStatus(stored: unknown): SyncStatus {
  if (!isRecord(stored)) return { kind: 'inStep' }
  const { kind, left } = stored
  if (kind === 'newerVersion' || kind === 'refused') return { kind }
  if (kind !== 'partly' || !Array.isArray(left)) return { kind: 'inStep' }
  return { kind, left: left.filter(written => typeof written === 'string') }
}
