import { READER } from '../own-elements.mjs'
import { openPage } from './open-page.mjs'
import { showWithoutExtension } from './without-extension.mjs'

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage
 * @typedef {Awaited<ReturnType<typeof import('../launch.mjs').launchChromium>>} Chromium
 * @typedef {import('./report.mjs').Opened} Opened
 * @typedef {import('webextension-polyfill').Browser & { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } }} ExtensionApi
 * @typedef {{ ready: number, shown: number }} Moments ms from the navigation until the markup is complete (`ready`)
 *   and the article is visible (`shown`)
 */

/** ms; longer than the extension keeps looking at a page that changes. */
const TIMEOUT = 6_000
const ALL_SITES = '*://*/*'

/**
 * Gives the extension access to all sites, and chooses the hosts of these pages to open by themselves.
 *
 * @param {Chromium} chromium
 * @param {BenchPage[]} pages
 */
export async function chooseSites({ browser, extensionId }, pages) {
  const settings = await browser.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(
    (id, origin) => {
      const { chrome } = /** @type {{ chrome: ExtensionApi }} */ (/** @type {unknown} */ (globalThis))
      return chrome.developerPrivate.addHostPermission(id, origin)
    },
    extensionId,
    ALL_SITES,
  )
  // In the format of src/sites/storage-format.ts: always, in the reader, chosen at time 1.
  const entries = Object.fromEntries(pages.map(({ url }) => [`=${new URL(url).hostname}`, 'ar1']))
  await settings.goto(`chrome-extension://${extensionId}/src/notice/notice.html`)
  await settings.evaluate(
    async (origin, sites) => {
      const { chrome } = /** @type {{ chrome: ExtensionApi }} */ (/** @type {unknown} */ (globalThis))
      await chrome.permissions.request({ origins: [origin] })
      await chrome.storage.local.set({ sites })
      const isRegistered = async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0
      while (!(await isRegistered())) await new Promise(resolve => setTimeout(resolve, 50))
    },
    ALL_SITES,
    { version: 1, entries },
  )
  await settings.close()
}

/**
 * Opens a page without the extension, and then as a page of a chosen site, where it opens by itself.
 *
 * @param {Chromium} chromium
 * @param {BenchPage} benchPage
 * @returns {Promise<Opened>}
 */
export async function openByItself(chromium, benchPage) {
  const alone = await showWithoutExtension(chromium.browser, benchPage.html)
  const opened = await openPage(chromium, benchPage, async (page, url) => {
    await page.evaluateOnNewDocument(recordMoments, TIMEOUT, READER)
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    const { ready, shown } = await momentsOf(page)
    return { ms: shown, ready }
  })
  return { ...opened, alone }
}

/**
 * Runs in the page before its own markup is parsed.
 *
 * @param {number} timeout ms
 * @param {string} reader the selector of its element
 */
function recordMoments(timeout, reader) {
  const world = /** @type {{ moments?: Promise<{ ready: number, shown: number | null }> }} */ (globalThis)
  let ready = 0
  document.addEventListener('DOMContentLoaded', () => {
    ready = performance.now()
  })
  world.moments = new Promise(resolve => {
    const observer = new MutationObserver(() => {
      // Under an article, and under nothing else, the page has no scroll bar.
      if (document.documentElement?.style.overflowY !== 'hidden' || !document.querySelector(reader)) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve({ ready, shown: performance.now() })))
    })
    observer.observe(document, { childList: true, subtree: true, attributes: true })
    setTimeout(() => resolve({ ready, shown: null }), timeout)
  })
}

/**
 * @param {Page} page
 * @returns {Promise<Moments>} `shown` is NaN when the page did not open
 */
async function momentsOf(page) {
  const { ready, shown } = await page.evaluate(() => {
    const world = /** @type {{ moments: Promise<{ ready: number, shown: number | null }> }} */ (
      /** @type {unknown} */ (globalThis)
    )
    return world.moments
  })
  return { ready, shown: shown ?? Number.NaN }
}
