import { openPage } from './open-page.mjs'

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage
 * @typedef {Awaited<ReturnType<typeof import('../launch.mjs').launchChromium>>} Chromium
 * @typedef {import('./report.mjs').Opened} Opened
 */

const SECONDS_FOR_A_PAGE = 20

/**
 * Opens a page and clicks on the toolbar button.
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
 * When the reader's first frame with something to read is on the screen, by the clock that Node has too.
 *
 * @param {Page} page
 * @returns {Promise<number>} ms since the epoch
 */
function whenVisible(page) {
  return page.evaluate(seconds => {
    const shown = 'leeslamp-reader:is([data-state="article"], [data-state="failure"])'
    return new Promise((resolve, reject) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector(shown)) return
        watch.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
      })
      watch.observe(document.documentElement, { childList: true, subtree: true, attributes: true })
      setTimeout(
        () => reject(new Error(`The reader did not open within ${seconds} seconds.`)),
        seconds * 1000,
      )
    })
  }, SECONDS_FOR_A_PAGE)
}
