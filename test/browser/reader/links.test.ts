import { beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { useChromium, withoutChromium } from '../support/chromium'
import { hasReader, insideReader, readerIsOpen } from '../support/reader'
import { afterNextFrame } from '../support/waiting'

declare const chrome: Browser

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const page = (title: string, text: string) =>
  `<!doctype html><html lang="nl"><head><title>${title}</title></head><body><main><h1>${title}</h1>${text}</main></body></html>`
const article = (title: string, more = '') => page(title, `${`<p>${line}</p>`.repeat(8)}${more}`)

const routes = {
  '/sluis': {
    body: article(
      'De sluis blijft dicht',
      '<p>Eerder schreven wij over <a href="/brug">de brug die openging</a> en over <a href="/lijst">alles</a>.</p>',
    ),
  },
  '/brug': { body: article('De brug gaat open') },
  '/lijst': { body: page('Alles', '<ul><li><a href="/brug">De brug</a></li></ul>') },
}

describe.skipIf(withoutChromium)('a link in the reader', () => {
  const chromium = useChromium({ routes })

  beforeAll(async () => {
    const worker = await chromium.worker()
    await worker.evaluate(() => chrome.storage.sync.set({ 'readerPreferences.followLinks': true }))
  })

  const follow = async (words: string) => {
    await chromium.read('/sluis')
    const dialog = await insideReader(chromium)
    await dialog.waitForSelector('.print-button')
    const link = await dialog.$(`::-p-text(${words})`)
    const gone = chromium.page.waitForNavigation()
    await link?.click()
    await gone
  }

  test('leads to an article that opens in the reader, and back leads to the page before', async () => {
    await follow('de brug die openging')
    await readerIsOpen(chromium.page)
    const dialog = await insideReader(chromium)
    expect(await dialog.$eval('h1', title => title.textContent)).toBe('De brug gaat open')
    await chromium.page.goBack()
    expect(new URL(chromium.page.url()).pathname).toBe('/sluis')
  })

  test('leads to any other page as it is', async () => {
    await follow('alles')
    expect(new URL(chromium.page.url()).pathname).toBe('/lijst')
    // Once our scripts are there, they have decided.
    await expect.poll(() => chromium.page.extensionRealms().length).toBeGreaterThan(0)
    await afterNextFrame(chromium.page)
    expect(await hasReader(chromium.page)).toBe(false)
  })
})
