import type { WebWorker } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'

declare const chrome: Browser

/** Puts anything into the storage in place of all preferences, as another version or device could have. */
export function storePreferences(worker: WebWorker, kept: unknown): Promise<void> {
  return worker.evaluate(async value => {
    await chrome.storage.sync.clear()
    await chrome.storage.sync.set({ readerPreferences: value })
  }, kept)
}

/** Leaves no site rule of the reader's. */
export function clearSiteRules(worker: WebWorker): Promise<void> {
  return worker.evaluate(() => chrome.storage.local.clear())
}
