import type { Browser } from 'webextension-polyfill'
import { serializeSites } from '../../../src/sites/storage-format'
import { sitesOf } from '../../unit/support/sites'
import type { Chromium } from '../support/chromium'
import { insideReader, reader } from '../support/reader'
import { type LayoutState, read, site } from './state'

declare const chrome: Browser

/** Scrolls on and back, which brings the bar over the text. */
async function scrollBack(chromium: Chromium): Promise<void> {
  const dialog = await insideReader(chromium)
  await dialog.$eval('.scroller', async scroller => {
    const scroll = async (top: number) => {
      scroller.scrollTo(0, top)
      // The event comes before the next frame but one.
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    }
    for (const top of [0, 700, 600]) await scroll(top)
  })
  await dialog.waitForSelector('.bar[data-over=true][data-away=false]')
}

const inReader = { host: reader, root: 'dialog' }
const panel = (name: string, key: 'a' | 's' | '?' | 'h', id: string, ready: string): LayoutState => ({
  ...inReader,
  name,
  scope: `#${id}`,
  isPanel: true,
  open: async chromium => {
    await read(chromium)
    await chromium.page.keyboard.press(key)
    await (await insideReader(chromium)).waitForSelector(`#${id} ${ready}`)
  },
})

export const typePanel = panel('the panel of type', 'a', 'type', '.row')
export const scrolledBack: LayoutState = {
  ...inReader,
  name: 'the article, scrolled back',
  scope: 'dialog',
  isPanel: true,
  open: read,
  arrange: scrollBack,
}

export const readerStates: readonly LayoutState[] = [
  { ...inReader, name: 'the article', scope: 'dialog', isPanel: true, open: read },
  scrolledBack,
  typePanel,
  panel('the panel of the site', 's', 'site', '.row'),
  panel('the sheet of keys', '?', 'keys', 'kbd'),
  panel('the list of what is left out', 'h', 'omitted', '.entry'),
  {
    ...panel('the panel of a site that the browser does not allow', 's', 'site', '.trouble:not(:empty)'),
    open: async chromium => {
      const worker = await chromium.worker()
      await worker.evaluate(async stored => chrome.storage.local.set(stored), {
        sites: { ...serializeSites(sitesOf({ [site]: 'always' })) },
      })
      await read(chromium)
      await chromium.page.keyboard.press('s')
      await (await insideReader(chromium)).waitForSelector('#site .trouble:not(:empty)')
      await worker.evaluate(() => chrome.storage.local.clear())
    },
  },
  {
    ...inReader,
    name: 'the card of a failure',
    scope: 'dialog',
    isPanel: true,
    open: chromium => read(chromium, '/nl-voorpagina/'),
  },
]
