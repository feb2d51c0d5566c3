import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { stateOf } from '../support/page-state'
import { pressNamed } from '../support/press'
import { hasReader, insideReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { say } from '../support/sample-pages'
import { insideTray, pageIsTidied, pageIsUntidied, trayHost } from '../support/tray'

const textOf = (element: Element) => element.textContent ?? ''

describe.skipIf(withoutChromium)('a page tidied from the reader', () => {
  const chromium = useChromium()
  let page: Page

  beforeEach(async () => {
    page = chromium.page
    await chromium.visit('/nl-portal-wordpress/')
  })

  const tidyFromReader = async (): Promise<ElementHandle<Element>> => {
    await chromium.click(page)
    await readerIsOpen(page)
    await page.keyboard.press('t')
    await pageIsTidied(page)
    return await insideTray(chromium)
  }
  const count = (tray: ElementHandle<Element>) => tray.$eval('.count', textOf)
  const hiddenNow = () => page.$$eval('[data-leeslamp-hidden]', all => all.length)
  test('hides its clutter, and the tray says how much is hidden', async () => {
    const tray = await tidyFromReader()
    expect(await hasReader(page)).toBe(false)
    expect(await page.$eval('h1', heading => heading.checkVisibility())).toBe(true)
    const hidden = await hiddenNow()
    expect(hidden).toBeGreaterThan(2)
    const isShown = await page.$$eval('[data-leeslamp-hidden]', all => all.map(one => one.checkVisibility()))
    expect(new Set(isShown)).toEqual(new Set([false]))
    expect(await count(tray)).toMatch(/^Hidden: \d+$/)
  })

  test('shows a hidden block, and hides it again', async () => {
    const tray = await tidyFromReader()
    const before = await count(tray)
    await pressNamed(tray, 'Hidden')
    await pressNamed(tray, `${say('tray_show')}:`)
    const after = await count(tray)
    expect(Number(after.match(/\d+/))).toBe(Number(before.match(/\d+/)) - 1)
    await pressNamed(tray, `${say('tray_hide')}:`)
    expect(await count(tray)).toBe(before)
  })

  test.each([
    ['the toolbar button', () => chromium.click(page)],
    ['the button of the tray', async () => pressNamed(await insideTray(chromium), say('tray_end'))],
  ])('is restored by %s', async (_, end) => {
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }))
    const before = await stateOf(page)
    await tidyFromReader()
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toBe(before.html)
    await end()
    await pageIsUntidied(page)
    expect(await stateOf(page)).toEqual(before)
  })

  test('lights the toolbar button as well', async () => {
    await tidyFromReader()
    const worker = await chromium.worker()
    await expect.poll(() => titleOfButton(worker)).toBe(say('action_untidy'))
    await chromium.click(page)
    await expect.poll(() => titleOfButton(worker)).toBe(say('action_open'))
  })

  test('can be left for the article, and closing that restores the page', async () => {
    const before = await stateOf(page)
    await tidyFromReader()
    await page.keyboard.press('t')
    await readerIsOpen(page)
    expect(await page.$$(`${trayHost}, [data-leeslamp-hidden]`)).toEqual([])
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await stateOf(page)).toEqual(before)
  })

  test('counts clutter that comes late, and announces it', async () => {
    const tray = await tidyFromReader()
    const before = Number((await count(tray)).match(/\d+/))
    await page.evaluate(() => {
      const bar = document.createElement('div')
      bar.className = 'newsletter-popup'
      bar.style.cssText = 'position: fixed; inset: auto 0 0'
      bar.append('Elke ochtend het nieuws in je mailbox')
      document.body.append(bar)
    })
    await expect.poll(() => count(tray)).toBe(`Hidden: ${before + 1}`)
    await expect.poll(() => tray.$eval('[role=status]', textOf)).toBe(`Hidden: ${before + 1}`)
  })

  test('can be tidied without an article too', async () => {
    await chromium.visit('/nl-voorpagina/')
    await chromium.click(page)
    await readerIsOpen(page)
    const card = await insideReader(chromium)
    await pressNamed(card, say('tidy'))
    await pageIsTidied(page)
    expect(await count(await insideTray(chromium))).toMatch(/^Hidden: \d+$/)
    await chromium.click(page)
    await pageIsUntidied(page)
    expect(await hiddenNow()).toBe(0)
  })
})

describe.skipIf(withoutChromium)('the paragraph being read stays in place', () => {
  const chromium = useChromium()

  /** Runs in the page: how far below the top of the window the letters of a paragraph begin. */
  const topOfLetters = (paragraph: Element) => {
    const range = document.createRange()
    range.selectNodeContents(paragraph)
    return range.getClientRects()[0]?.top ?? Number.NaN
  }
  const topIn = async (paragraphs: readonly ElementHandle<Element>[], opening: string) => {
    for (const paragraph of paragraphs) {
      const isIt = await paragraph.evaluate((one, text) => one.textContent?.trim().startsWith(text), opening)
      if (isIt) return await paragraph.evaluate(topOfLetters)
    }
    return Number.NaN
  }

  test('from the article to the page, and back', async () => {
    const { page } = chromium
    await chromium.read('/en-feature/')
    const dialog = await insideReader(chromium)
    const opening = await dialog.$eval('.content > p:nth-of-type(9)', paragraph => {
      const scroller = paragraph.closest('.scroller')
      if (scroller) scroller.scrollTop += paragraph.getBoundingClientRect().top - 120
      return (paragraph.textContent ?? '').slice(0, 40)
    })
    const top = await topIn(await dialog.$$('.content > p'), opening)
    await page.keyboard.press('t')
    await pageIsTidied(page)
    expect(Math.abs((await topIn(await page.$$('p'), opening)) - top)).toBeLessThanOrEqual(2)

    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }))
    await page.keyboard.press('t')
    await readerIsOpen(page)
    const again = await insideReader(chromium)
    const topAgain = await topIn(await again.$$('.content > p'), opening)
    expect(Math.abs(topAgain - (top - 40))).toBeLessThanOrEqual(2)

    await page.keyboard.press('t')
    await pageIsTidied(page)
    await chromium.click(page)
    await pageIsUntidied(page)
    expect(Math.abs((await topIn(await page.$$('p'), opening)) - topAgain)).toBeLessThanOrEqual(2)
  })
})
