import { serveStoredPage } from './stored-page.mjs'

/** Not a chosen site, so the extension runs nothing there. */
const OTHER_SITE = 'https://page-alone.example/'

/**
 * Shows a page without the extension.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} html
 * @returns {Promise<number>} ms from the navigation to the first frame after the markup is complete
 */
export async function showWithoutExtension(browser, html) {
  const page = await browser.newPage()
  try {
    await serveStoredPage(page, html)
    await page.evaluateOnNewDocument(recordFirstFrame)
    await page.goto(OTHER_SITE, { waitUntil: 'domcontentloaded' })
    return await page.evaluate(() => {
      const world = /** @type {{ firstFrame: Promise<number> }} */ (/** @type {unknown} */ (globalThis))
      return world.firstFrame
    })
  } finally {
    await page.close()
  }
}

/** Runs in the page before its own markup is parsed. */
function recordFirstFrame() {
  const world = /** @type {{ firstFrame?: Promise<number> }} */ (globalThis)
  world.firstFrame = new Promise(resolve => {
    const resolveAfterFrame = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    document.addEventListener('DOMContentLoaded', resolveAfterFrame)
  })
}
