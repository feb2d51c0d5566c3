import { openPage } from './open-page.mjs'

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
    const visible = whenVisible(page)
    const clickedAt = Date.now()
    await chromium.click(page)
    return { ms: (await visible) - clickedAt, ready: Number.NaN }
  })
}

/**
 * Waits for the first frame of the reader with something to read.
 *
 * @param {Page} page
 * @returns {Promise<number>} ms since the epoch, so that it can be compared with times in Node
 */
function whenVisible(page) {
  return page.evaluate(seconds => {
    const selector = 'leeslamp-reader:is([data-state="article"], [data-state="failure"])'
    return new Promise((resolve, reject) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(selector)) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
      })
      observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true })
      setTimeout(
        () => reject(new Error(`The reader did not open within ${seconds} seconds.`)),
        seconds * 1000,
      )
    })
  }, TIMEOUT_SECONDS)
}
