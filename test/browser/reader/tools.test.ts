import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, readerIsClosed } from '../support/reader'
import { until } from '../support/waiting'

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const section = (name: string, more = '') => `<h2>${name}</h2>${`<p>${line}</p>`.repeat(12)}${more}`
const figure = (file: string, caption: string) =>
  `<figure><img src="/media/${file}.svg" width="1200" height="675" alt="${caption} bij avond"><figcaption>${caption}</figcaption></figure>`

const article = `<!doctype html><html lang="nl"><head><title>De sluis blijft dicht</title>
  <style>html, body { height: 100% !important; overflow: hidden !important } body { display: grid !important }</style></head>
  <body><nav><a href="/">Voorpagina</a></nav><article><h1>De sluis blijft dicht</h1>
  ${section('Kade', figure('logbook', 'Het logboek'))}${section('Diepte', figure('tide-gauge', 'De peilschaal'))}
  ${section('Geld')}<p>Zo eindigt het.</p></article></body></html>`

/** Runs in the reader's dialog. */
const focused = (dialog: Element) => (dialog.getRootNode() as ShadowRoot).activeElement?.textContent ?? ''
const marked = (dialog: Element) => dialog.querySelector('.contents-rail [aria-current]')?.textContent
const large = (dialog: Element) => {
  const lightbox = (dialog.getRootNode() as ShadowRoot).querySelector('.lightbox')
  const picture = lightbox?.querySelector('img')
  return (
    lightbox && { file: picture?.src.split('/').at(-1), caption: lightbox.querySelector('p')?.textContent }
  )
}

const widthOfLarge = (dialog: Element) =>
  (dialog.getRootNode() as ShadowRoot).querySelector('.lightbox img')?.getBoundingClientRect().width ?? 0

/** The page does not scroll, so that no more sheets of it are printed. */
const ofPage = 2

/** How many sheets of paper the browser prints. */
async function sheetsOf(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A5' })
  return (
    Buffer.from(file)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  )
}

describe.skipIf(withoutChromium)('once the text is shown', () => {
  const chromium = useChromium({ routes: { '/sluis': { body: article } } })
  let page: Page
  let dialog: ElementHandle<Element>

  beforeEach(async () => {
    page = chromium.page
    await chromium.read('/sluis')
    dialog = await insideReader(chromium)
    await dialog.waitForSelector('.print-button')
  })

  /** The browser takes a moment to give the page the style of a printed reader. */
  const articleIsPrinted = () =>
    until('the article to be printed', async () => (await sheetsOf(page)) > ofPage)

  test('N and P step from subhead to subhead, and the list marks where the user is', async () => {
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await dialog.evaluate(focused)).toBe('Diepte')
    await until('the list to mark it', async () => (await dialog.evaluate(marked)) === 'Diepte')
    await page.keyboard.press('p')
    expect(await dialog.evaluate(focused)).toBe('Kade')
  })

  test('O lists the sections; one that is chosen is read, and the list is gone', async () => {
    await page.keyboard.press('o')
    expect(await dialog.evaluate(focused)).toBe('Kade')
    await page.setViewport({ width: 360, height: 740 })
    await dialog.waitForSelector('.contents-button:not([hidden])')
    await page.keyboard.press('o')
    const panel = await dialog.waitForSelector('.contents-panel:popover-open')
    await panel?.$('li:last-child button').then(button => button?.click())
    await until('the list to close', () =>
      dialog.$eval('.contents-panel', list => !list.matches(':popover-open')),
    )
    expect(await dialog.evaluate(focused)).toBe('Geld')
    await page.setViewport({ width: 1280, height: 900 })
  })

  test('Enter shows a picture large, arrows the others, and Esc leads back to it', async () => {
    await dialog.$eval('.content img', picture => (picture as HTMLElement).focus())
    const place = await dialog.$eval('.scroller', scroller => scroller.scrollTop)
    await page.keyboard.press('Enter')
    expect(await dialog.evaluate(large)).toEqual({ file: 'logbook.svg', caption: 'Het logboek' })
    await page.keyboard.press('ArrowRight')
    expect(await dialog.evaluate(large)).toEqual({ file: 'tide-gauge.svg', caption: 'De peilschaal' })
    const fitting = await dialog.evaluate(widthOfLarge)
    await page.keyboard.press('+')
    expect(await dialog.evaluate(widthOfLarge)).toBeCloseTo(1.5 * fitting, 0)
    await page.keyboard.press('-')
    expect(await dialog.evaluate(widthOfLarge)).toBe(fitting)
    await page.keyboard.press('Escape')
    expect(await dialog.evaluate(large)).toBeNull()
    expect(await dialog.$eval('.content img', picture => picture.matches(':focus'))).toBe(true)
    expect(await dialog.$eval('.scroller', scroller => scroller.scrollTop)).toBe(place)
  })

  test('a click shows a picture large too, but not one of the page', async () => {
    const picture = await dialog.$('.content img')
    await picture?.evaluate(element => (element as HTMLElement).click())
    expect(await dialog.evaluate(large)).toBeNull()
    await picture?.click()
    expect(await dialog.evaluate(large)).toMatchObject({ file: 'logbook.svg' })
    await page.keyboard.press('Escape')
  })

  test('what is printed is the whole article, and nothing of the page', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    const printed = chromium.readerRealm(page).evaluate(
      () =>
        new Promise<string>(resolve =>
          addEventListener('beforeprint', () => {
            const { dom } = (
              globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot } } }
            ).chrome
            const sheet = document.documentElement.lastElementChild
            resolve(
              sheet ? (dom.openOrClosedShadowRoot(sheet).querySelector('.paper')?.textContent ?? '') : '',
            )
          }),
        ),
    )
    await articleIsPrinted()
    expect(await printed).toMatch(
      /^127\.0\.0\.1De sluis blijft dicht.*http.*sluisKade.*Geld.*Zo eindigt het\.$/s,
    )
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  test('a page that is read no more is printed itself', async () => {
    await articleIsPrinted()
    // Esc would take away the offer to go on first.
    await chromium.click(page)
    await readerIsClosed(page)
    await expect.poll(() => sheetsOf(page)).toBeLessThanOrEqual(ofPage)
  })
})
