import { isRecord } from '../domain/is-record'

/** How what is known of sites here and what the browser syncs stand to each other. */
export type SitesSync =
  | { readonly kind: 'inStep' }
  /** There is no room for these, as they are written: they stay on this device. */
  | { readonly kind: 'partly'; readonly left: readonly string[] }
  /** A newer version of the extension, on another device, wrote what cannot be read here. It is left as it is. */
  | { readonly kind: 'newerVersion' }
  /** The browser does not let the extension read or write what it syncs. All stays on this device, for now. */
  | { readonly kind: 'refused' }

/** Reads such a state out of storage; what is none is taken for the usual one. */
export function parseSitesSync(stored: unknown): SitesSync {
  if (!isRecord(stored)) return { kind: 'inStep' }
  const { kind, left } = stored
  if (kind === 'newerVersion' || kind === 'refused') return { kind }
  if (kind !== 'partly' || !Array.isArray(left)) return { kind: 'inStep' }
  return { kind, left: left.filter(written => typeof written === 'string') }
}
