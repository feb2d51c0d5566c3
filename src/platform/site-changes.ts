import type { Storage } from 'webextension-polyfill'
import { chunkKeys } from '../sites/sync-chunks'
import { pageBrowser } from './extension-api'
import { sitesKey } from './sites'

interface SiteListeners {
  /** The choices on this device have changed. */
  readonly local: () => void
  /** The choices in synced storage have changed, by this device or another. */
  readonly synced?: () => void
}

/** Listens to every change of the choices for sites, whichever page of the extension made it. */
export function onSitesChanged({ local, synced }: SiteListeners): void {
  pageBrowser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'local' && sitesKey in changes) local()
      if (synced && area === 'sync' && chunkKeys.some(key => key in changes)) synced()
    },
  )
}
