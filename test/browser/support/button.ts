import type { WebWorker } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'

declare const chrome: Browser

/** The tooltip of the toolbar button in the active tab. */
export function titleOfButton(worker: WebWorker): Promise<string> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return await chrome.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id })
  })
}

/** The badge of the toolbar button in the active tab. */
export function badgeOfButton(worker: WebWorker): Promise<string> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return await chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id })
  })
}
