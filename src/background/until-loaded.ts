import type { Tabs } from 'webextension-polyfill'
import { browser } from '../platform/browser'

/** The longest wait for a page to load, ms. Without an event, the worker does not live much longer. */
const longestWait = 25_000

/** Waits until a tab has loaded its page, but no longer than `longestWait`. @returns whether it has */
export async function untilLoaded(tabId: number): Promise<boolean> {
  return await new Promise<boolean>(resolve => {
    const end = (isLoaded: boolean) => {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(onUpdated)
      resolve(isLoaded)
    }
    const onUpdated = (updated: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (updated === tabId && status === 'complete') end(true)
    }
    const timer = setTimeout(() => end(false), longestWait)
    browser.tabs.onUpdated.addListener(onUpdated)
  })
}
