import type { Browser, Page } from 'puppeteer-core'
import { describe } from 'vitest'
import { readerWorld } from '../../../scripts/firefox.mjs'
import type { Route } from '../../../scripts/server.mjs'
import { type Chromium, useChromium, withoutChromium } from './chromium'
import { type Firefox, useFirefox, withoutFirefox } from './firefox'
import { nextNotice } from './firefox-window'
import { reader } from './reader'

type Routes = Readonly<Record<string, Route>>

/** What a test may use that runs in both browsers. The properties are there once the browser has started. */
export interface EitherBrowser
  extends Pick<Chromium & Firefox, 'page' | 'origin' | 'visit' | 'click' | 'read' | 'newPage'> {
  readonly name: 'Chromium' | 'Firefox'
  /**
   * Runs work with the reader's closed root, which the page cannot reach.
   * @param work can use nothing from outside itself; its result must survive JSON
   */
  readonly insideReader: <Result>(work: (root: ShadowRoot) => Result, page?: Page) => Promise<Result>
  /** Resolves once the notice under the button has opened, and closes it. @returns the failure it tells of */
  readonly nextNotice: () => Promise<string>
}

/**
 * Describes what holds in both browsers, each with the built extension in it and one page to work with.
 * @param routes what the server serves besides the sample pages
 */
export function inBothBrowsers(name: string, routes: Routes, tests: (browser: EitherBrowser) => void): void {
  describe.skipIf(withoutChromium)(`${name}, in Chromium`, () => {
    const chromium = useChromium({ routes })
    const insideReader: EitherBrowser['insideReader'] = (work, page = chromium.page) =>
      chromium.readerRealm(page).evaluate(`(${inRoot})(${work}, ${JSON.stringify(reader)})`) as never
    const nextNotice = async () => failureIn(await closeNotice(chromium.browser))
    tests(Object.assign(chromium, { name: 'Chromium' as const, insideReader, nextNotice }))
  })
  describe.skipIf(withoutFirefox)(`${name}, in Firefox`, () => {
    const firefox = useFirefox(routes)
    const insideReader: EitherBrowser['insideReader'] = (work, page = firefox.page) =>
      readerWorld(firefox.browser, page).evaluate(
        new Function('selector', `return (${inRoot})(${work}, selector)`) as never,
        reader,
      )
    const closeNext = async () => failureIn((await nextNotice(firefox.browser)).popup)
    tests(Object.assign(firefox, { name: 'Firefox' as const, insideReader, nextNotice: closeNext }))
  })
}

async function closeNotice(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget(found => found.url().includes('/notice.html'))
  const popup = await target.asPage()
  const gone = new Promise(resolve => popup.once('close', resolve))
  await popup.close()
  await gone
  return target.url()
}

function failureIn(address: string): string {
  return address.replace(/.*#/, '')
}

/** Runs in the extension's world. */
function inRoot<Result>(work: (root: ShadowRoot) => Result, selector: string): Result {
  const { dom } = (globalThis as unknown as IsolatedWorld).chrome
  const host = document.querySelector(selector)
  if (!host) throw new Error('There is no reader.')
  return work(dom.openOrClosedShadowRoot(host))
}

interface IsolatedWorld {
  readonly chrome: { readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
}
