import type { Chromium } from '../support/chromium'
import { readerIsOpen } from '../support/reader'
import { pageIsTidied } from '../support/tray'

/** Something that the extension shows, and how to bring it about. */
export interface LayoutState {
  readonly name: string
  /** The element with its closed root; `null` for a page of the extension. */
  readonly host: string | null
  /** All that is drawn there. */
  readonly root: string
  /** The part that is looked at. */
  readonly scope: string
  /** Whether that part is to be in the window as a whole. */
  readonly isPanel: boolean
  /** Whether it is as wide as it wants to be, but on phones. */
  readonly isPopup?: boolean
  readonly open: (chromium: Chromium) => Promise<unknown>
  /** What is done once it has another size. */
  readonly arrange?: (chromium: Chromium) => Promise<unknown>
}

/** A site with a name, which can be chosen; 127.0.0.1 cannot. */
export const site = 'krant.example'
const article = '/en-feature/'

/** Goes to a page of a site with a name, so that the site can be chosen. */
function visit({ page, origin }: Chromium, path: string): Promise<unknown> {
  return page.goto(`http://${site}:${new URL(origin).port}${path}`)
}

export async function read(chromium: Chromium, path = article): Promise<void> {
  await visit(chromium, path)
  await chromium.click(chromium.page)
  await readerIsOpen(chromium.page)
}

export async function tidy(chromium: Chromium, path = article): Promise<void> {
  await read(chromium, path)
  await chromium.page.keyboard.press('t')
  await pageIsTidied(chromium.page)
}
