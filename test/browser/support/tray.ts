import type { ElementHandle, Page, Realm } from 'puppeteer-core'
import { PICKER, TRAY } from '../../../scripts/own-elements.mjs'
import { afterNextFrame } from './waiting'

/** The picker's element in the page. */
export const pickerHost = PICKER

/** The tray's element in the page. */
export const trayHost = TRAY

interface WithRealm {
  readonly page: Page
  readonly readerRealm: (page: Page) => Realm
}

interface IsolatedWorld {
  readonly chrome: { readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
}

/** Resolves when the page is tidied, and its tray hears keys. The style was there before the page was tidied. */
export async function pageIsTidied(page: Page): Promise<void> {
  await page.waitForSelector(trayHost)
  await afterNextFrame(page)
}

/** Resolves when the page is no longer tidied. */
export async function pageIsUntidied(page: Page): Promise<void> {
  await page.waitForFunction(host => document.querySelector(host) === null, {}, trayHost)
}

/** The tray in its closed shadow root. */
export function insideTray(chromium: WithRealm): Promise<ElementHandle<Element>> {
  return insideOf(chromium, trayHost, '.tray')
}

/** The picker in its closed shadow root, once it is open. */
export async function insidePicker(chromium: WithRealm): Promise<ElementHandle<Element>> {
  const host = pickerHost
  await chromium.page.waitForSelector(host)
  await afterNextFrame(chromium.page)
  return insideOf(chromium, host, '.picker')
}

async function insideOf(
  { page, readerRealm }: WithRealm,
  host: string,
  inside: string,
): Promise<ElementHandle<Element>> {
  const root = await readerRealm(page).evaluateHandle(selector => {
    const { dom } = (globalThis as unknown as IsolatedWorld).chrome
    return dom.openOrClosedShadowRoot(document.querySelector(selector) as Element)
  }, host)
  const found = await (root.asElement() as ElementHandle<Element> | null)?.$(inside)
  if (!found) throw new Error(`There is no ${inside} in ${page.url()}.`)
  return found
}
