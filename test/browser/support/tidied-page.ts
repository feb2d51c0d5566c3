import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../../../scripts/browsers.mjs'
import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import type * as inPage from './tidying'

declare const tidying: { readonly tidy: typeof inPage.tidy; readonly seen: typeof inPage.seen }
declare let tidied: ReturnType<typeof inPage.tidy>

export interface TidiedPage {
  page: Page
  /** Writes another page into the window, which is quicker than going to one. @returns its markup */
  readonly write: (html: string) => Promise<string>
  readonly markup: () => Promise<string>
  readonly tidy: () => Promise<void>
  readonly restore: () => Promise<void>
  /** The ids, or else the tags, of the elements that a selector finds and that are on the screen. */
  readonly seen: (selector: string) => Promise<string[]>
  /** Whether a person could read: the wheel moves the page, and what is clicked is the text. */
  readonly state: () => Promise<ReadingState>
}

interface ReadingState {
  readonly scrolled: number
  readonly isOnTop: boolean
  readonly isSpoken: boolean
  readonly isSharp: boolean
}

/** Starts Chromium with one page of a site that is made up, for all tests of a file. */
export function useTidiedPage(): TidiedPage {
  let browser: Browser | undefined
  const opened: { page?: Page } = {}
  beforeAll(async () => {
    const bundle = await bundleForPage('test/browser/support/tidying.ts', 'tidying')
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await puppeteer.launch({ executablePath: findChromium() ?? '', args: sandbox })
    opened.page = await browser.newPage()
    await openAt(opened.page, 'https://devaart.example/nieuws/draaibrug')
    await opened.page.evaluate(`${bundle}; globalThis.tidying = tidying; globalThis.tidied = null`)
  })
  afterAll(() => browser?.close())
  return actsOn(() => {
    if (!opened.page) throw new Error('There is no page before the tests begin.')
    return opened.page
  })
}

async function openAt(page: Page, address: string): Promise<void> {
  await page.setViewport({ width: 1280, height: 800 })
  await page.setRequestInterception(true)
  page.on('request', request =>
    request.url() === address
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: '<!doctype html>' })
      : request.abort(),
  )
  await page.goto(address)
}

function actsOn(page: () => Page): TidiedPage {
  const markup = () => page().evaluate(() => document.documentElement.outerHTML)
  return {
    get page() {
      return page()
    },
    markup,
    write: async html => {
      await page().evaluate(written => {
        document.open()
        document.write(written)
        document.close()
      }, html)
      return await markup()
    },
    tidy: () =>
      page().evaluate(() => {
        tidied = tidying.tidy()
      }),
    restore: () => page().evaluate(() => tidied.restore()),
    seen: selector => page().evaluate(all => tidying.seen(all), selector),
    state: () => page().evaluate(stateOfReading),
  }
}

/** Runs in the page. */
async function stateOfReading(): Promise<ReadingState> {
  const before = scrollY
  scrollBy({ top: 300, behavior: 'instant' })
  await new Promise(requestAnimationFrame)
  const scrolled = scrollY - before
  scrollTo({ top: before, behavior: 'instant' })
  const held = document.querySelector('#page')
  return {
    scrolled,
    isOnTop: document.querySelector('article')?.contains(document.elementFromPoint(640, 400)) === true,
    isSpoken: held?.getAttribute('aria-hidden') !== 'true' && !held?.hasAttribute('inert'),
    isSharp: held !== null && getComputedStyle(held).filter === 'none',
  }
}
