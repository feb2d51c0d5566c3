import type { Tabs } from 'webextension-polyfill'
import { browser } from '../platform/browser'

/** The longest wait for a page to load, ms. Without an event, the worker does not live much longer. */
const longestWait = 25_000

/** Waits until a tab has loaded its page, but no longer than `longestWait`. */
export async function untilLoaded(tabId: number): Promise<void> {
  await new Promise<void>(resolve => {
    const end = () => {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(onUpdated)
      resolve()
    }
    const onUpdated = (updated: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (updated === tabId && status === 'complete') end()
    }
    const timer = setTimeout(end, longestWait)
    browser.tabs.onUpdated.addListener(onUpdated)
  })
}
