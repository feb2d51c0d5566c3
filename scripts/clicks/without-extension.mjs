import { serveAlone } from './stored-page.mjs'

/** Of no chosen site, so that nothing of the extension comes into the page. */
const ELSEWHERE = 'https://page-alone.example/'

/**
 * Shows a page without the extension.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} html
 * @returns {Promise<number>} ms from the navigation to the first frame after its markup is there
 */
export async function showAlone(browser, html) {
  const page = await browser.newPage()
  try {
    await serveAlone(page, html)
    await page.evaluateOnNewDocument(noteFrame)
    await page.goto(ELSEWHERE, { waitUntil: 'domcontentloaded' })
    return await page.evaluate(() => {
      const world = /** @type {{ framed: Promise<number> }} */ (/** @type {unknown} */ (globalThis))
      return world.framed
    })
  } finally {
    await page.close()
  }
}

/** Runs in a page before anything of it is there. */
function noteFrame() {
  const world = /** @type {{ framed?: Promise<number> }} */ (globalThis)
  world.framed = new Promise(resolve => {
    const afterFrame = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    document.addEventListener('DOMContentLoaded', afterFrame)
  })
}
