import { readArticle } from '../reading.mjs'
import { complaintsIn, safely, serveAlone } from './page.mjs'

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../bench/readers/page.mjs').BenchPage} BenchPage
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
export async function openByClick(
  { browser, click, readerRealm },
  { id, url, html, truth: { text: truth = '' } },
) {
  const page = await browser.newPage()
  const faults = complaintsIn(page)
  try {
    await serveAlone(page, html)
    await page.goto(safely(url), { waitUntil: 'domcontentloaded' })
    const visible = whenVisible(page)
    const clickedAt = Date.now()
    await click(page)
    const ms = (await visible) - clickedAt
    const reading = await readArticle(readerRealm(page))
    const text = [reading.standfirst, reading.text].filter(Boolean).join('\n')
    return {
      id,
      text,
      truth,
      ms,
      ready: Number.NaN,
      error: [reading.failure, ...faults].filter(Boolean).join(' '),
    }
  } catch (error) {
    return { id, text: '', truth, ms: Number.NaN, ready: Number.NaN, error: String(error) }
  } finally {
    await page.close()
  }
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
