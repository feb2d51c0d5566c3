import { readArticle } from '../reading.mjs'
import { collectErrors, serveStoredPage } from './stored-page.mjs'

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../bench/datasets/page.mjs').BenchPage} BenchPage
 * @typedef {Awaited<ReturnType<typeof import('../launch.mjs').launchChromium>>} Chromium
 * @typedef {import('./report.mjs').Opened} Opened
 */

/**
 * Opens a page of the benchmark in a new tab and reads what the reader shows.
 *
 * @param {Chromium} chromium
 * @param {BenchPage} benchPage
 * @param {(page: Page, url: string) => Promise<Pick<Opened, 'ms' | 'ready' | 'moments'>>} open navigates and waits for the reader;
 *   `ms` is NaN when it did not open
 * @returns {Promise<Opened>}
 */
export async function openPage({ browser, readerRealm }, benchPage, open) {
  const { id, url, html } = benchPage
  const { text: truth = '' } = benchPage.truth
  const notOpened = { id, text: '', truth, ms: Number.NaN, ready: Number.NaN }
  const page = await browser.newPage()
  const errors = collectErrors(page)
  try {
    await serveStoredPage(page, html)
    const times = await open(page, overHttps(url))
    if (Number.isNaN(times.ms)) return { ...notOpened, ...times, error: 'It did not open.' }
    const { standfirst, text, failure } = await readArticle(readerRealm(page))
    return {
      id,
      text: [standfirst, text].filter(Boolean).join('\n'),
      truth,
      ...times,
      error: [failure, ...errors].filter(Boolean).join(' '),
    }
  } catch (error) {
    return { ...notOpened, error: String(error) }
  } finally {
    await page.close()
  }
}

/**
 * Replaces http by https: some addresses in the benchmarks are from before most sites were encrypted.
 *
 * @param {string} url
 */
function overHttps(url) {
  return url.replace(/^http:/, 'https:')
}
