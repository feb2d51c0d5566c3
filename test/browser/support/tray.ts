import type { ElementHandle, Page, Realm } from 'puppeteer-core'
import { afterNextFrame } from './waiting'

/** The tray's element in the page. */
export const trayHost = 'body > leeslamp-tray'

interface WithWorld {
  readonly page: Page
  readonly readerRealm: (page: Page) => Realm
}

interface ExtensionWorld {
  readonly chrome: { readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
}

/**
 * Resolves when the page is tidied, and its tray hears keys. The style that hides what is marked comes from the
 * background, which need not be as quick as the tray.
 */
export async function pageIsTidied(page: Page): Promise<void> {
  await page.waitForSelector(trayHost)
  await afterNextFrame(page)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-leeslamp-hidden]')].every(
      block => getComputedStyle(block).display === 'none',
    ),
  )
}

/** Resolves when the page is tidied no more. */
export async function pageIsUntidied(page: Page): Promise<void> {
  await page.waitForFunction(host => document.querySelector(host) === null, {}, trayHost)
}

/** What is inside the tray's closed shadow root. */
export function insideTray(world: WithWorld): Promise<ElementHandle<Element>> {
  return insideOf(world, trayHost, '.tray')
}

/** What is inside the closed shadow root of the picker, which the reader has just started. */
export async function insidePicker(world: WithWorld): Promise<ElementHandle<Element>> {
  const host = 'leeslamp-picker'
  await world.page.waitForSelector(host)
  await afterNextFrame(world.page)
  return insideOf(world, host, '.picker')
}

async function insideOf(
  { page, readerRealm }: WithWorld,
  host: string,
  inside: string,
): Promise<ElementHandle<Element>> {
  const root = await readerRealm(page).evaluateHandle(selector => {
    const { dom } = (globalThis as unknown as ExtensionWorld).chrome
    return dom.openOrClosedShadowRoot(document.querySelector(selector) as Element)
  }, host)
  const found = await (root.asElement() as ElementHandle<Element> | null)?.$(inside)
  if (!found) throw new Error(`There is no ${inside} in ${page.url()}.`)
  return found
}
