import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'
import type { Chromium } from '../../support/chromium'

declare const chrome: Browser

/** An extension of the tests' own: the strip of tabs itself is out of reach, and the one under test may not do this. */
const stripOfTabs = fileURLToPath(new URL('./tab-strip', import.meta.url))

/** What a reader does with tabs. Each act resolves with the page that comes by it, which need not have loaded. */
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
  const comesBy = async (act: () => Promise<unknown>): Promise<Page> => {
    const { browser } = chromium
    const known = new Set(browser.targets())
    const coming = browser.waitForTarget(target => target.type() === 'page' && !known.has(target))
    const [target] = await Promise.all([coming, act()])
    const page = await target.page()
    if (!page) throw new Error('A tab came that has no page.')
    return page
  }
  return {
    duplicate: async (page: Page) => {
      const strip = await stripBehind(page)
      const id = await tabInFront(strip)
      return await comesBy(() => strip.evaluate(tab => chrome.tabs.duplicate(tab), id))
    },
    closeAndRestore: async (page: Page) => {
      const strip = await stripBehind(page)
      await page.close()
      return await comesBy(() => strip.evaluate(() => chrome.sessions.restore()))
    },
    /** As the browser does with a tab that was long not looked at, to have its memory; then the tab comes to the front. */
    discardAndShow: async (page: Page) => {
      const strip = await stripBehind(page)
      const id = await tabInFront(strip)
      await strip.bringToFront()
      const discarded = await comesBy(() => strip.evaluate(tab => chrome.tabs.discard(tab), id))
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
