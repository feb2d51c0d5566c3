import type { Browser, Page } from 'puppeteer-core'
import { hangLimit, pollInterval } from './limits.mjs'

/** Opens a tab whose waits end at the limit. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(hangLimit)
  return page
}

/** The tab that a browser starts with, or a new one. */
export async function firstPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages()
  page?.setDefaultTimeout(hangLimit)
  return page ?? (await newPage(browser))
}

/**
 * Resolves once something holds. In a test itself `expect.poll` does this, and says what it found instead.
 * @param what completes “Waited for …”
 * @throws after the limit
 */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + hangLimit
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited for ${what} for ${hangLimit / 1000} s.`)
    await new Promise(resolve => setTimeout(resolve, pollInterval))
  }
}

/**
 * Resolves once what was drawn last is ready for use: Preact runs effects, which listen for keys, after the next frame.
 * A background tab has no frames, and gets no keys.
 */
export async function afterNextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      document.visibilityState === 'hidden' ||
      new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve))),
  )
}
