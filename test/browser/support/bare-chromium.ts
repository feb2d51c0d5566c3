import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../../../scripts/browsers.mjs'
import { newPage } from './waiting'

/**
 * Starts Chromium without the extension, for all tests of a file.
 * @param prepare is called once with its one page
 * @returns gives that page, from the first test on
 */
export function useBareChromium(prepare: (page: Page) => Promise<void> = async () => undefined): () => Page {
  let browser: Browser | undefined
  let page: Page | undefined
  beforeAll(async () => {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await puppeteer.launch({ executablePath: findChromium() ?? '', args: sandbox })
    page = await newPage(browser)
    await prepare(page)
  })
  afterAll(() => browser?.close())
  return () => {
    if (!page) throw new Error('There is no page before the tests begin.')
    return page
  }
}
