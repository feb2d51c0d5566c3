import { isRecord } from '../domain/is-record'
import type { SaveResult } from '../domain/save-result'
import type { SiteEntries } from '../sites/choices'
import { parseSites, serializeSites } from '../sites/storage-format'
import { pageBrowser } from './extension-api'
import { report } from './report'
import { keep } from './save'

/** The item of `storage.local`: all that is known here. What is synced is made of it, and merged into it. */
export const sitesKey = 'sites'

/** So much of what cannot be used is kept, the latest of it: storage that breaks again and again is to fill nothing. */
const mostSetAside = 100

/** What is known of sites on this device. */
export interface KnownSites {
  readonly entries: SiteEntries
  /** What could not be used, here or in what was synced, as it was written. */
  readonly setAside: readonly unknown[]
}

/** Makes other sites of those that are known, by now, ms since 1970. */
export type SitesChange = (entries: SiteEntries, now: number) => SiteEntries

/** What is known of sites. Where the storage will not give it, nothing is. */
export async function loadSites(): Promise<KnownSites> {
  try {
    return await readSites()
  } catch (error) {
    report('loading sites', error)
    return { entries: new Map(), setAside: [] }
  }
}

/**
 * Changes what is known of sites, as it is stored by now: another page of the extension may have changed it. For the
 * background and pages of the extension; a script in a page asks the background.
 */
export function changeSites(change: SitesChange): Promise<SaveResult> {
  return keep('saving sites', () =>
    withSites(async known => {
      const entries = change(known.entries, Date.now())
      if (entries !== known.entries) await writeSites({ ...known, entries })
    }),
  )
}

/** Does something with what is known of sites while nobody else of the extension changes it. */
export async function withSites(work: (known: KnownSites) => Promise<void>): Promise<void> {
  await navigator.locks.request('leeslamp-sites', async () => work(await readSites()))
}

/** Only ever within `withSites`. */
export function writeSites({ entries, setAside }: KnownSites): Promise<void> {
  const beside = setAside.length > 0 ? { setAside: setAside.slice(-mostSetAside) } : {}
  return pageBrowser.storage.local.set({ [sitesKey]: { ...serializeSites(entries), ...beside } })
}

/**
 * What is known of sites.
 * @throws where the storage will not give it: who would undo something where nothing is known is to know
 */
export async function readSites(): Promise<KnownSites> {
  const { [sitesKey]: stored } = await pageBrowser.storage.local.get(sitesKey)
  const { entries, rejected } = parseSites(stored)
  return { entries, setAside: [...setAsideBefore(stored), ...rejected.map(({ raw }) => raw)] }
}

function setAsideBefore(stored: unknown): readonly unknown[] {
  return isRecord(stored) && Array.isArray(stored['setAside']) ? stored['setAside'] : []
}
