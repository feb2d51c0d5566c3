import type { Storage } from 'webextension-polyfill'
import { chunkKeys } from '../sites/sync-chunks'
import { pageBrowser } from './extension-api'
import { sitesKey } from './sites'

/** Who hears of changes. */
interface Hearers {
  /** What is known here has changed, by whomever. */
  readonly here: () => void
  /** What is synced has changed, here or on another device. */
  readonly synced?: () => void
}

/** Hears of every change of what is known of sites. */
export function onSitesChanged({ here, synced }: Hearers): void {
  pageBrowser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string) => {
      if (area === 'local' && sitesKey in changes) here()
      if (synced && area === 'sync' && chunkKeys.some(key => key in changes)) synced()
    },
  )
}
