import type { ElementHandle, Page, Realm } from 'puppeteer-core'
import { afterNextFrame } from './waiting'

/** The reader's element in the page. A page may have an element of that name, but not with this state. */
export const reader = 'body > leeslamp-reader[data-state]'

/** Resolves when the reader shows an article, or the card of a failure, and hears keys. */
export async function readerIsOpen(page: Page): Promise<void> {
  await page.waitForSelector(`${reader}:not([data-state=opening])`)
  await afterNextFrame(page)
}

/** Resolves when no reader is in the page. The page is restored by then: both happen in one task. */
export async function readerIsClosed(page: Page): Promise<void> {
  // Not `{ hidden: true }`: for Puppeteer an element without a size is hidden, and the reader's has none.
  await page.waitForSelector(`body:not(:has(${reader.replace('body ', '')}))`)
}

/**
 * Resolves when the open reader is gone and another is open in its place, however quickly.
 * @param turn goes to another page
 */
export async function anotherReaderOpens(page: Page, turn: () => Promise<unknown>): Promise<void> {
  const last = await page.waitForSelector(reader)
  await turn()
  await page.waitForFunction(host => !host?.isConnected, {}, last)
  await readerIsOpen(page)
}

export async function hasReader(page: Page): Promise<boolean> {
  return (await page.$(reader)) !== null
}

interface WithRealm {
  readonly page: Page
  readonly readerRealm: (page: Page) => Realm
}

/** The dialog in the reader's closed shadow root, which only the extension's isolated world can reach. */
export async function insideReader(
  { page: usual, readerRealm }: WithRealm,
  page: Page = usual,
): Promise<ElementHandle<Element>> {
  const root = await readerRealm(page).evaluateHandle(selector => {
    const { dom } = (globalThis as unknown as IsolatedWorld).chrome
    return dom.openOrClosedShadowRoot(document.querySelector(selector) as Element)
  }, reader)
  const dialog = await (root.asElement() as ElementHandle<Element> | null)?.$('dialog')
  if (!dialog) throw new Error(`The reader in ${page.url()} has no dialog.`)
  return dialog
}

interface IsolatedWorld {
  readonly chrome: { readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
}

/** Whether a popover of the reader is open. */
export function isPanelOpen(
  dialog: ElementHandle<Element>,
  id: 'type' | 'keys' | 'omitted' | 'site',
): Promise<boolean> {
  return dialog.$eval(`#${id}`, panel => panel.matches(':popover-open'))
}
