import type { Page } from 'puppeteer-core'
import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import { useBareChromium } from './bare-chromium'
import type { inPage } from './tidying'

declare const tidying: typeof inPage
declare let tidied: ReturnType<typeof inPage.tidy>

export interface TidiedPage {
  page: Page
  /** Goes to a page with this markup, as it is served. @returns its markup, as it is loaded */
  readonly load: (html: string) => Promise<string>
  /** Writes another page into the window, which is quicker than going to one. @returns its markup */
  readonly write: (html: string) => Promise<string>
  readonly markup: () => Promise<string>
  readonly tidy: () => Promise<void>
  readonly restore: () => Promise<void>
  /** Has time pass for the tidied page, and with it what is done late. @param ms */
  readonly letPass: (ms: number) => Promise<void>
  /** The ids, or else the tags, of the elements that a selector finds and that are on the screen. */
  readonly seen: (selector: string) => Promise<string[]>
  /** Whether a user could read: the wheel moves the page, and what is clicked is the text. */
  readonly state: () => Promise<ReadingState>
}

interface ReadingState {
  readonly scrolled: number
  readonly isOnTop: boolean
  readonly isSpoken: boolean
  readonly isSharp: boolean
}

const address = 'https://devaart.example/nieuws/draaibrug'

/** Starts Chromium with one page of a made-up site, for all tests of a file. */
export function useTidiedPage(): TidiedPage {
  let bundle = ''
  let html = '<!doctype html>'
  const page = useBareChromium(async page => {
    bundle = await bundleForPage('test/browser/support/tidying.ts', 'tidying')
    await page.setViewport({ width: 1280, height: 800 })
    await page.setRequestInterception(true)
    page.on('request', request =>
      request.isNavigationRequest() && request.frame() === page.mainFrame()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort(),
    )
    await goTo(page, bundle)
  })
  return actsOn(page, async served => {
    html = served
    await goTo(page(), bundle)
  })
}

async function goTo(page: Page, bundle: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(`${bundle}; globalThis.tidying = tidying.inPage; globalThis.tidied = null`)
}

function actsOn(page: () => Page, serve: (html: string) => Promise<void>): TidiedPage {
  const markup = () => page().evaluate(() => document.documentElement.outerHTML)
  return {
    get page() {
      return page()
    },
    markup,
    load: async html => {
      await serve(html)
      return await markup()
    },
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
    letPass: ms => page().evaluate(passing => tidying.letPass(passing), ms),
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
