import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'
import type { Chromium } from '../../support/chromium'

declare const chrome: Browser

/** An extension of the tests' own: Puppeteer cannot reach the tab strip, and ours has no permission for this. */
const stripOfTabs = fileURLToPath(new URL('./tab-strip', import.meta.url))

/** What a user does in the tab strip. Each act resolves to the new page, which need not have loaded. */
export function tabsIn(chromium: Chromium) {
  const openStrip = async (): Promise<Page> => {
    const id = await chromium.browser.installExtension(stripOfTabs)
    const strip = await chromium.newPage()
    await strip.goto(`chrome-extension://${id}/manifest.json`)
    return strip
  }
  let opening: Promise<Page> | undefined
  const stripBehind = async (page: Page) => {
    opening ??= openStrip()
    const strip = await opening
    await page.bringToFront()
    return strip
  }
  const pageOpenedBy = async (act: () => Promise<unknown>): Promise<Page> => {
    const { browser } = chromium
    const known = new Set(browser.targets())
    const coming = browser.waitForTarget(target => target.type() === 'page' && !known.has(target))
    const [target] = await Promise.all([coming, act()])
    const page = await target.page()
    if (!page) throw new Error('The new tab has no page.')
    return page
  }
  return {
    duplicate: async (page: Page) => {
      const strip = await stripBehind(page)
      const id = await tabInFront(strip)
      return await pageOpenedBy(() => strip.evaluate(tab => chrome.tabs.duplicate(tab), id))
    },
    closeAndRestore: async (page: Page) => {
      const strip = await stripBehind(page)
      await page.close()
      return await pageOpenedBy(() => strip.evaluate(() => chrome.sessions.restore()))
    },
    /** Discards a tab, as the browser does when it is short of memory, and then makes it active. */
    discardAndShow: async (page: Page) => {
      const strip = await stripBehind(page)
      const id = await tabInFront(strip)
      await strip.bringToFront()
      const discarded = await pageOpenedBy(() => strip.evaluate(tab => chrome.tabs.discard(tab), id))
      await strip.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ discarded: true })
        await chrome.tabs.update(tab?.id ?? -1, { active: true })
      })
      return discarded
    },
  }
}

function tabInFront(strip: Page): Promise<number> {
  return strip.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return tab?.id ?? -1
  })
}
