import type { SaveResult } from '../domain/save-result'
import { isRecord } from '../domain/untrusted'
import type { SiteEntries } from '../sites/choices'
import { parseSites, serializeSites } from '../sites/storage-format'
import { pageBrowser } from './extension-api'
import { report } from './report'
import { save } from './save'

/** The item of `storage.local` with all choices on this device. Synced storage is made from it, and merged into it. */
export const sitesKey = 'sites'

/** Only the latest are kept: storage that breaks again and again must not fill up. */
const mostSetAside = 100

/** The choices for sites on this device. */
export interface LocalSites {
  readonly entries: SiteEntries
  /** What could not be used, here or in synced storage, as it was written. */
  readonly setAside: readonly unknown[]
}

/** @param now ms since 1970 */
export type SitesChange = (entries: SiteEntries, now: number) => SiteEntries

/** Loads the choices for sites. There are none where the storage cannot be read. */
export async function loadSites(): Promise<LocalSites> {
  try {
    return await readSites()
  } catch (error) {
    report('loading sites', error)
    return { entries: new Map(), setAside: [] }
  }
}

/**
 * Changes the choices as they are stored now, since another page may have changed them. For the background and pages
 * of the extension; content scripts call the background.
 */
export function changeSites(change: SitesChange): Promise<SaveResult> {
  return save('saving sites', () =>
    withSites(async stored => {
      const entries = change(stored.entries, Date.now())
      if (entries !== stored.entries) await writeSites({ ...stored, entries })
    }),
  )
}

/** Does something with the choices while no other page of the extension changes them. */
export async function withSites(work: (stored: LocalSites) => Promise<void>): Promise<void> {
  await navigator.locks.request('leeslamp-sites', async () => work(await readSites()))
}

/** To be called only within `withSites`. */
export function writeSites({ entries, setAside }: LocalSites): Promise<void> {
  const beside = setAside.length > 0 ? { setAside: setAside.slice(-mostSetAside) } : {}
  return pageBrowser.storage.local.set({ [sitesKey]: { ...serializeSites(entries), ...beside } })
}

/**
 * Reads the choices for sites.
 * @throws where the storage cannot be read, for callers that would otherwise undo what no choice seems to need
 */
export async function readSites(): Promise<LocalSites> {
  const { [sitesKey]: stored } = await pageBrowser.storage.local.get(sitesKey)
  const { entries, rejected } = parseSites(stored)
  return { entries, setAside: [...setAsideBefore(stored), ...rejected.map(({ raw }) => raw)] }
}

function setAsideBefore(stored: unknown): readonly unknown[] {
  return isRecord(stored) && Array.isArray(stored['setAside']) ? stored['setAside'] : []
}
