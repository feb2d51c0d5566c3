import { beforeAll, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, readerIsClosed, readerIsOpen } from '../support/reader'

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const article = `<!doctype html><html lang="nl"><head><title>De sluis blijft dicht</title></head><body><main>
  <h1>De sluis blijft dicht</h1>${`<p>${line}</p>`.repeat(8)}</main></body></html>`

/** Runs in the extension's world: a stand-in for the translator, which not every Chromium has. */
const addTranslator = () => {
  const translator = { translate: async (text: string) => `EN ${text}`, destroy: () => undefined }
  const factory = { availability: async () => 'available', create: async () => translator }
  Object.assign(globalThis, { Translator: factory })
}

describe.skipIf(withoutChromium)('the translator of the browser', () => {
  const chromium = useChromium({ routes: { '/sluis': { body: article } } })

  beforeAll(async () => {
    const { page } = chromium
    await chromium.read('/sluis')
    await chromium.readerRealm(page).evaluate(addTranslator)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    await chromium.click(page)
    await readerIsOpen(page)
  })

  test('puts the translation under each paragraph or in its place, and takes it away again', async () => {
    const { page } = chromium
    const dialog = await insideReader(chromium)
    await dialog.waitForSelector('[aria-label="Translation"]')
    await page.keyboard.press('l')
    await dialog.waitForSelector('#translate:popover-open')
    const seen = () =>
      dialog.$$eval('.content > p:last-of-type > span', spans =>
        spans.map(span => span.checkVisibility() && (span.textContent?.slice(0, 5) ?? '')),
      )
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual(['De sl', 'EN De'])
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual([false, 'EN De'])
    await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toEqual(['De sl', false])
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('EN De')
  })
})
