import { readArticle } from '../reading.mjs'
import { complaintsIn, serveAlone } from './stored-page.mjs'

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage
 * @typedef {Awaited<ReturnType<typeof import('../launch.mjs').launchChromium>>} Chromium
 * @typedef {import('./report.mjs').Opened} Opened
 */

/**
 * Opens a page of the benchmark in a tab of its own, and reads what the reader shows.
 *
 * @param {Chromium} chromium
 * @param {BenchPage} benchPage
 * @param {(page: Page, url: string) => Promise<Pick<Opened, 'ms' | 'ready'>>} open goes there and waits for the reader;
 *   `ms` is NaN where it did not open
 * @returns {Promise<Opened>}
 */
export async function openPage({ browser, readerRealm }, benchPage, open) {
  const { id, url, html } = benchPage
  const { text: truth = '' } = benchPage.truth
  const nothing = { id, text: '', truth, ms: Number.NaN, ready: Number.NaN }
  const page = await browser.newPage()
  const faults = complaintsIn(page)
  try {
    await serveAlone(page, html)
    const times = await open(page, safely(url))
    if (Number.isNaN(times.ms)) return { ...nothing, ...times, error: 'It was not opened.' }
    const { standfirst, text, failure } = await readArticle(readerRealm(page))
    return {
      id,
      text: [standfirst, text].filter(Boolean).join('\n'),
      truth,
      ...times,
      error: [failure, ...faults].filter(Boolean).join(' '),
    }
  } catch (error) {
    return { ...nothing, error: String(error) }
  } finally {
    await page.close()
  }
}

/**
 * Benchmarks have addresses of before everything was encrypted.
 *
 * @param {string} url
 */
function safely(url) {
  return url.replace(/^http:/, 'https:')
}
