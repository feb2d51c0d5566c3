import type { Storage } from 'webextension-polyfill'
import { type Place, parsePlace } from '../domain/place'
import type { SaveResult } from '../domain/save-result'
import { isRecord } from '../domain/untrusted'
import { pageBrowser } from './extension-api'
import { report } from './report'
import { save } from './save'

const key = 'places'

/** The oldest make room for newer ones. */
const mostPlaces = 500

/** Where the user was in an article. */
interface KeptPlace {
  /** Stands for the address, which cannot be told from it. */
  readonly key: string
  readonly place: Place
}

/** The places that are kept. They hold no address, text or time, and so do not tell what the user has read. */
export interface Places {
  /** Goes into every key, so that the keys of known addresses are not known. `null` until there is one. */
  readonly salt: string | null
  /** The one that was kept last at the end. */
  readonly kept: readonly KeptPlace[]
}

export type PlacesChange = (places: Places) => Places

/** Loads the places on this device. There are none where the storage cannot be read. */
export async function loadPlaces(): Promise<Places> {
  try {
    return await readPlaces()
  } catch (error) {
    report('loading places', error)
    return noPlaces
  }
}

/** Changes the places as they are stored now. For the background and pages of the extension. */
export function changePlaces(change: PlacesChange): Promise<SaveResult> {
  return save('keeping a place', () =>
    navigator.locks.request('leeslamp-places', async () => {
      const before = await readPlaces()
      const after = change(before)
      if (after !== before) await pageBrowser.storage.local.set({ [key]: after })
    }),
  )
}

/** Nothing is kept, and the keys of before mean nothing any more. */
export const noPlaces: Places = { salt: null, kept: [] }

/** Keeps a place as the latest. @param place `null` to forget the one that was kept */
export function putPlace(places: Places, key: string, place: Place | null): Places {
  const others = places.kept.filter(other => other.key !== key)
  if (place) return { ...places, kept: [...others, { key, place }].slice(-mostPlaces) }
  return others.length === places.kept.length ? places : { ...places, kept: others }
}

/** Listens to every change of the places, whichever page of the extension made it. */
export function onPlacesChanged(listener: () => void): void {
  pageBrowser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'local' && key in changes) listener()
    },
  )
}

async function readPlaces(): Promise<Places> {
  const { [key]: stored } = await pageBrowser.storage.local.get(key)
  if (!isRecord(stored)) return noPlaces
  const { salt, kept } = stored
  // Without it no key means anything.
  if (typeof salt !== 'string' || !Array.isArray(kept)) return noPlaces
  return { salt, kept: kept.flatMap(parseKept).slice(-mostPlaces) }
}

function parseKept(written: unknown): readonly KeptPlace[] {
  if (!isRecord(written) || typeof written['key'] !== 'string') return []
  const place = parsePlace(written['place'])
  return place ? [{ key: written['key'], place }] : []
}
