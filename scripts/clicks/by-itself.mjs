import { openPage } from './open-page.mjs'
import { showAlone } from './without-extension.mjs'

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage
 * @typedef {Awaited<ReturnType<typeof import('../launch.mjs').launchChromium>>} Chromium
 * @typedef {import('./report.mjs').Opened} Opened
 * @typedef {import('webextension-polyfill').Browser & { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } }} ExtensionApi
 * @typedef {{ ready: number, shown: number }} Moments ms from the navigation: the markup is there, the article is on the screen
 */

/** Longer than a page is looked at again, ms. */
const LONGEST = 6_000
const EVERYWHERE = '*://*/*'

/**
 * Lets the extension in everywhere, and has the hosts of these pages open by themselves.
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
    EVERYWHERE,
  )
  // As src/sites/storage-format.ts has it: always, in the reader, since the beginning of time.
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
    EVERYWHERE,
    { version: 1, entries },
  )
  await settings.close()
}

/**
 * Goes to a page of a chosen site and waits until it opens by itself; before that, to the same page without the
 * extension.
 *
 * @param {Chromium} chromium
 * @param {BenchPage} benchPage
 * @returns {Promise<Opened>}
 */
export async function openByItself(chromium, benchPage) {
  const alone = await showAlone(chromium.browser, benchPage.html)
  const opened = await openPage(chromium, benchPage, async (page, url) => {
    await page.evaluateOnNewDocument(noteMoments, LONGEST)
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    const { ready, shown } = await momentsOf(page)
    return { ms: shown, ready }
  })
  return { ...opened, alone }
}

/**
 * Runs in a page before anything of it is there.
 *
 * @param {number} longest ms
 */
function noteMoments(longest) {
  const world = /** @type {{ moments?: Promise<{ ready: number, shown: number | null }> }} */ (globalThis)
  let ready = 0
  document.addEventListener('DOMContentLoaded', () => {
    ready = performance.now()
  })
  world.moments = new Promise(resolve => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('leeslamp-reader[data-state="article"]')) return
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve({ ready, shown: performance.now() })))
    })
    watch.observe(document, { childList: true, subtree: true, attributes: true })
    setTimeout(() => resolve({ ready, shown: null }), longest)
  })
}

/**
 * @param {Page} page
 * @returns {Promise<Moments>} `shown` is NaN where it was not opened
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
