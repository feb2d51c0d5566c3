import type { ElementHandle, Page, Realm } from 'puppeteer-core'

/** The tray's element in the page. */
export const trayHost = 'body > leeslamp-tray'

interface WithWorld {
  readonly page: Page
  readonly readerRealm: (page: Page) => Realm
}

interface ExtensionWorld {
  readonly chrome: { readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
}

/** Resolves when the page is tidied. */
export async function pageIsTidied(page: Page): Promise<void> {
  await page.waitForSelector(trayHost)
}

/** Resolves when the page is tidied no more. */
export async function pageIsUntidied(page: Page): Promise<void> {
  await page.waitForFunction(host => document.querySelector(host) === null, {}, trayHost)
}

/** What is inside the tray's closed shadow root. */
export async function insideTray({ page, readerRealm }: WithWorld): Promise<ElementHandle<Element>> {
  const root = await readerRealm(page).evaluateHandle(selector => {
    const { dom } = (globalThis as unknown as ExtensionWorld).chrome
    return dom.openOrClosedShadowRoot(document.querySelector(selector) as Element)
  }, trayHost)
  const tray = await (root.asElement() as ElementHandle<Element> | null)?.$('.tray')
  if (!tray) throw new Error(`There is no tray in ${page.url()}.`)
  return tray
}
