import type { WebWorker } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'

declare const chrome: Browser

/** Replaces all stored preferences by any value, as another version or device could have stored. */
export function storePreferences(worker: WebWorker, stored: unknown): Promise<void> {
  return worker.evaluate(async value => {
    await chrome.storage.sync.clear()
    await chrome.storage.sync.set({ readerPreferences: value })
  }, stored)
}

/** Removes all rules of the user. */
export function clearSiteRules(worker: WebWorker): Promise<void> {
  return worker.evaluate(() => chrome.storage.local.clear())
}
