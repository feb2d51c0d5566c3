import type { ElementHandle, Page, Realm } from 'puppeteer-core'
import { readerWorld } from '../../../scripts/firefox.mjs'
import { READER } from '../../../scripts/own-elements.mjs'
import { afterNextFrame, until } from './waiting'

/** The reader's element in the page. */
export const reader = READER

/** Resolves when the reader shows an article with its panels, or the card of a failure. */
export async function readerIsOpen(page: Page): Promise<void> {
  await page.waitForSelector(reader)
  await until('something to read', async () => (await stateOfReader(page)) !== 'opening')
  await afterNextFrame(page)
}

/** What the reader shows: that it is opening, an article or a failure. The panels are drawn after its first frame. */
async function stateOfReader(page: Page): Promise<string | undefined> {
  const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox')
  if (isFirefox) return await readerWorld(page.browser(), page).evaluate(readState, reader)
  return await page.extensionRealms().at(-1)?.evaluate(readState, reader)
}

/** Runs in the extension's world. */
function readState(selector: string): string | undefined {
  const { dom } = (globalThis as unknown as IsolatedWorld).chrome
  const host = document.querySelector(selector)
  const dialog = host && dom.openOrClosedShadowRoot(host).querySelector('dialog')
  const state = dialog?.dataset['state']
  return state === 'article' && !dialog?.querySelector('#keys') ? 'opening' : state
}

/** Resolves when no reader is in the page. The page is restored by then: both happen in one task. */
export async function readerIsClosed(page: Page): Promise<void> {
  // Not `{ hidden: true }`: for Puppeteer an element without a size is hidden, and the reader's has none.
  await page.waitForFunction(selector => document.querySelector(selector) === null, {}, reader)
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
