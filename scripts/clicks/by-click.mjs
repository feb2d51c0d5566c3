import { setTimeout as passes } from 'node:timers/promises'
import { READER } from '../own-elements.mjs'
import { openPage } from './open-page.mjs'
import { momentsIn, noteMoments } from './steps.mjs'

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage
 * @typedef {Awaited<ReturnType<typeof import('../launch.mjs').launchChromium>>} Chromium
 * @typedef {import('./report.mjs').Opened} Opened
 */

const TIMEOUT_SECONDS = 20

/**
 * Opens a page and clicks the toolbar button.
 *
 * @param {Chromium} chromium
 * @param {BenchPage} benchPage
 * @returns {Promise<Opened>}
 */
export function openByClick(chromium, benchPage) {
  return openPage(chromium, benchPage, async (page, url) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await noteMoments(chromium)
    const clicked = Date.now()
    const visible = whenVisible(page)
    await chromium.click(page)
    const seen = await visible
    const moments = await momentsIn(chromium.readerRealm(page))
    return { ms: seen - clicked, ready: Number.NaN, moments: { ...moments, clicked, seen } }
  })
}

/**
 * Waits for the first frame of the reader with something to read. That is watched from the extension's own world, which
 * is there before the reader is.
 *
 * @param {Page} page
 * @returns {Promise<number>} ms since the epoch, so that it can be compared with times in Node
 */
async function whenVisible(page) {
  const end = Date.now() + TIMEOUT_SECONDS * 1000
  while (page.extensionRealms().length === 0 && Date.now() < end) await passes(1)
  const [realm] = page.extensionRealms()
  if (!realm) throw new Error(`Nothing was injected within ${TIMEOUT_SECONDS} seconds.`)
  return await realm.evaluate(watchReader, READER, TIMEOUT_SECONDS)
}

/**
 * Runs in the extension's world.
 *
 * @param {string} selector of the reader's element
 * @param {number} seconds
 * @returns {Promise<number>}
 */
function watchReader(selector, seconds) {
  const world = /** @type {{ chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } }} */ (
    /** @type {unknown} */ (globalThis)
  )
  return new Promise((resolve, reject) => {
    const options = { childList: true, subtree: true, attributes: true }
    const look = () => {
      const host = document.querySelector(selector)
      const root = host && world.chrome.dom.openOrClosedShadowRoot(host)
      if (root) observer.observe(root, options)
      if (!root?.querySelector('dialog:is([data-state="article"], [data-state="failure"])')) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.documentElement, options)
    look()
    setTimeout(() => reject(new Error(`The reader did not open within ${seconds} seconds.`)), seconds * 1000)
  })
}
