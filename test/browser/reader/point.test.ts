import type { ElementHandle, KeyInput } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { clearSiteRules } from '../support/storage'
import { insidePicker } from '../support/tray'

const row = (name: string) =>
  `<li><a href="/${name}">Veer ${name} vaart om acht uur</a> van de steiger aan de noordkant</li>`
/** A page that is no article: what the user wants to read in it is a list. */
const timetable = `<!doctype html><html lang="nl"><head><title>Dienstregeling</title></head><body>
  <nav><a href="/">Voorpagina</a> <a href="/weer">Weer</a></nav><main><h1>Dienstregeling</h1>
  <p class="intro">Kort.</p><ul class="ferries">${['een', 'twee', 'drie', 'vier'].map(row).join('')}</ul></main>
  <footer>Contact</footer></body></html>`

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const article = `<!doctype html><html lang="nl"><head><title>De sluis blijft dicht</title></head><body><main>
  <h1>De sluis blijft dicht</h1><div>${`<p>${line}</p>`.repeat(8)}
  <p class="last">Zo eindigt het verhaal van de sluis en van de schippers.</p></div></main></body></html>`

/** Runs in the reader's dialog. */
const text = (dialog: Element) => dialog.querySelector('.content')?.textContent ?? ''
const stateOf = (dialog: Element) => (dialog as HTMLElement).dataset['state']

describe.skipIf(withoutChromium)('pointing at the article', () => {
  const chromium = useChromium({
    routes: { '/veren': { body: timetable }, '/veren-2': { body: timetable }, '/sluis': { body: article } },
  })

  beforeEach(async () => clearSiteRules(await chromium.worker()))

  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await chromium.page.keyboard.press(key)
  }
  const open = async (path = '/veren'): Promise<ElementHandle<Element>> => {
    await chromium.visit(path)
    await chromium.click(chromium.page)
    await readerIsOpen(chromium.page)
    return insideReader(chromium)
  }
  /** Presses W in an open reader, and gives what the picker says. */
  const point = async () => {
    await press('w')
    await readerIsClosed(chromium.page)
    const picker = await insidePicker(chromium)
    return () => picker.$eval('.status', element => element.textContent ?? '')
  }
  const backInReader = async () => {
    await readerIsOpen(chromium.page)
    return insideReader(chromium)
  }

  test('shows what the user points at, with the keys alone', async () => {
    expect(await (await open()).evaluate(stateOf)).toBe('failure')
    const said = await point()
    expect(await said()).toMatch(/Veer een/)
    await press('Enter')
    const dialog = await backInReader()
    expect(await dialog.evaluate(text)).toMatch(/Veer een vaart.*Veer vier vaart/s)
    expect(await dialog.evaluate(text)).not.toMatch(/Voorpagina|Contact/)
  })

  test('narrows an article to a part of it, and R gives the usual text again', async () => {
    await open('/sluis')
    const said = await point()
    const { x, y } = await chromium.page.$eval('.last', part => part.getBoundingClientRect().toJSON())
    await chromium.page.mouse.move(x + 5, y + 5)
    await expect.poll(said).toMatch(/De sluis/)
    await press('ArrowDown')
    await expect.poll(said).not.toMatch(/De sluis/)
    await press('Enter')
    const dialog = await backInReader()
    expect(await dialog.evaluate(text)).toBe('Zo eindigt het verhaal van de sluis en van de schippers.')
    await press('r')
    await expect.poll(() => dialog.evaluate(text)).toContain('schippers varen zolang om')
  })

  test('is left with Esc, and the reader is as it was', async () => {
    await open()
    await point()
    await press('Escape')
    expect(await (await backInReader()).evaluate(stateOf)).toBe('failure')
  })

  test('holds for the site where the user says so, until they take it back', async () => {
    await open()
    await point()
    await press('s', 'Enter')
    await backInReader()
    const other = await open('/veren-2')
    expect(await other.evaluate(text)).toContain('Veer vier vaart')
    const kept = await other.waitForSelector('.content ~ .reading-choice input:checked')
    await kept?.click()
    expect(await (await open()).evaluate(stateOf)).toBe('failure')
  })

  test('a click on the page takes the block, which a pointer need not hit exactly', async () => {
    await open()
    const said = await point()
    const { x, y } = await chromium.page.$eval('li:last-child a', link =>
      link.getBoundingClientRect().toJSON(),
    )
    await chromium.page.mouse.move(x + 5, y + 5)
    expect(await said()).toMatch(/Veer een/)
    await chromium.page.mouse.click(x + 5, y + 5)
    expect(await (await backInReader()).evaluate(text)).toContain('Veer een vaart')
    expect(new URL(chromium.page.url()).pathname).toBe('/veren')
  })

  test('a click on the toolbar ends it and leaves the page as it is', async () => {
    await open()
    await point()
    await chromium.click(chromium.page)
    await chromium.page.waitForFunction(() => document.querySelector('[popover]') === null)
    expect(await chromium.page.$eval('body', body => body.getAttribute('style'))).toBeNull()
    await readerIsClosed(chromium.page)
  })
})
