import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { animationsEnd } from '../support/animations'
import { useChromium, withoutChromium } from '../support/chromium'
import { differingPixels } from '../support/pixels'
import { insideReader, reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { samplePage } from '../support/sample-pages'

const covering = `<style>
  body > * { display: none !important; visibility: hidden !important; opacity: 0 !important; z-index: -1 !important }
  div { position: absolute !important; transform: scale(0) !important; width: 0 !important }
  body > .veil { display: block !important; visibility: visible !important; opacity: 1 !important; position: fixed;
    inset: 0; z-index: 2147483647 !important; background: crimson }
</style>`
const listening = `<script>
  heard = []
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, event => heard.push('document ' + event.key))
    document.addEventListener(type, event => heard.push('document, on the way down, ' + event.key), true)
    addEventListener(type, event => heard.push('window ' + event.key))
  }
</script>`

type Hostile = typeof globalThis & { __geraakt?: string[]; heard: string[] }

describe.skipIf(withoutChromium)('on a hostile page', () => {
  const chromium = useChromium({
    routes: {
      '/covering': { body: samplePage('en-feature', { head: covering, end: '<div class="veil"></div>' }) },
      '/listening': { body: samplePage('en-feature', { head: listening }) },
    },
  })
  let page: Page

  beforeEach(() => {
    page = chromium.page
  })

  /** Whether the reader is the topmost element at a point of the window. */
  const readerStandsAt = (x: number, y: number) =>
    page.evaluate(
      (selector, ...at) => document.elementFromPoint(...at)?.matches(selector) === true,
      reader,
      x,
      y,
    )

  const picture = async () => {
    await animationsEnd(await insideReader(chromium))
    return await page.screenshot({ encoding: 'base64' })
  }

  test('no payload of the page runs in the reader', async () => {
    await chromium.visit('/nl-vijandig/')
    // The page's SVG animation begins with its first frame, which may come after its load event.
    await page.waitForFunction(() => (globalThis as Hostile).__geraakt?.includes('svg-onbegin'))
    await page.evaluate(() => {
      ;(globalThis as Hostile).__geraakt = []
    })
    await chromium.click(page)
    await readerIsOpen(page)
    const dialog = await insideReader(chromium)
    // Handlers that wait for the user, and links that only look harmless.
    for (const element of await dialog.$$(
      'h1, .content p, .content em, .content strong, .content figure, img',
    )) {
      await element.hover()
    }
    const links = await dialog.$$eval('.content a', all => all.map(link => link.getAttribute('href')))
    expect(links.filter(href => !/^https?:|^#/.test(href ?? ''))).toEqual([])
    const pictures = await dialog.$$eval('img', all => all.map(image => image.src))
    expect(pictures.filter(source => !source.startsWith('http'))).toEqual([])
    expect(await page.evaluate(() => (globalThis as Hostile).__geraakt)).toEqual([])
  })

  test('the text of the page cannot lie over the controls', async () => {
    await chromium.read('/nl-vijandig/')
    const dialog = await insideReader(chromium)
    // What tells of the place is ours.
    const placed = await dialog.$$eval('.article, .article :not(.place *)', all =>
      all
        .filter(element => /fixed|absolute|sticky/.test(getComputedStyle(element).position))
        .map(({ id }) => id),
    )
    expect(placed).toEqual([])
    await dialog.$('.bar .button').then(button => button?.click())
    await readerIsClosed(page)
  })

  test('the reader is above everything, whatever styles the page has', async () => {
    await chromium.read('/covering')
    for (const [x, y] of [
      [20, 20],
      [640, 450],
      [1260, 880],
    ] as const) {
      expect(await readerStandsAt(x, y), `${x}, ${y}`).toBe(true)
    }
    const covered = await picture()
    await chromium.read('/en-feature/')
    expect(await differingPixels(page, covered, await picture())).toBe(0)
  })

  test('the page does not hear keys pressed in the reader', async () => {
    await chromium.read('/listening')
    await page.keyboard.press('a')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('j/?')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await page.evaluate(() => (globalThis as Hostile).heard)).toEqual([])
  })

  test('the page hears keys again once the reader is closed', async () => {
    await page.keyboard.press('j')
    expect(await page.evaluate(() => (globalThis as Hostile).heard)).toContain('window j')
  })

  test('the page cannot see into the reader', async () => {
    await chromium.read('/en-feature/')
    expect(await page.$eval(reader, host => host.shadowRoot)).toBe(null)
    expect(await page.$eval(reader, host => host.childNodes.length)).toBe(0)
    expect(await page.evaluate(() => document.querySelectorAll('dialog').length)).toBe(0)
  })
})
