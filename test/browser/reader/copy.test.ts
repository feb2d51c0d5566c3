import type { KeyInput } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { type EitherBrowser, inBothBrowsers } from '../support/both-browsers'
import { readerIsClosed, readerIsOpen } from '../support/reader'

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const article = `<!doctype html><html lang="nl"><head><title>De sluis blijft dicht</title></head>
  <body><nav><a href="/">Voorpagina</a></nav><textarea></textarea><main><h1>De sluis blijft dicht</h1>
  <h2>Kade</h2>${`<p>${line}</p>`.repeat(8)}<h2>Geld</h2><p>Zie <a href="/brug" class="intern">de brug</a> en de kade, waar
  de schepen van de zomer nog liggen te wachten op hun lading en op beter weer.</p></main><script>
  document.addEventListener('copy', () => { window.heard = true })
  document.addEventListener('paste', event => {
    window.pasted = ['text/html', 'text/plain'].map(type => event.clipboardData.getData(type)) })</script></body></html>`

interface PasteWindow extends Window {
  readonly heard?: boolean
  readonly pasted?: readonly [html: string, plain: string]
}

inBothBrowsers('copying', { '/sluis': { body: article } }, browser => {
  beforeAll(async () => {
    await browser.visit('/sluis')
    await browser.click(browser.page)
    await readerIsOpen(browser.page)
  })

  test('Ctrl A and Ctrl C give the article alone, as headings, paragraphs and links without styles', async () => {
    const { page } = browser
    await expect
      .poll(() => browser.insideReader(root => root.querySelector('.print-button') !== null))
      .toBe(true)
    await withControl(browser, 'a', 'SelectAll')
    await withControl(browser, 'c', 'Copy')
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await page.evaluate(() => (window as PasteWindow).heard)).toBeUndefined()
    await page.focus('textarea')
    await withControl(browser, 'v', 'Paste')
    await page.waitForFunction(() => (window as PasteWindow).pasted !== undefined)
    const [html = '', plain = ''] = (await page.evaluate(() => (window as PasteWindow).pasted)) ?? []
    expect(html).toMatch(/<h1>De sluis blijft dicht<\/h1>[\s\S]*<h2>Kade<\/h2><p>De sluis/)
    expect(html).toMatch(/<a href="http[^"]*\/brug">de brug<\/a>/)
    expect(html).not.toMatch(/class=|style=|Voorpagina|<button/)
    expect(plain.split(/\r?\n\r?\n/).slice(0, 3)).toEqual([
      'De sluis blijft dicht',
      expect.any(String),
      'Kade',
    ])
    expect(plain.split(line)).toHaveLength(9)
  })
})

/** Presses a key with Ctrl. In Chromium only a command does what the browser does then. */
async function withControl({ name, page }: EitherBrowser, key: KeyInput, command: string): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press(key, name === 'Chromium' ? { commands: [command] } : {})
  await page.keyboard.up('Control')
}
