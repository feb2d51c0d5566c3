import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { animationsEnd } from '../support/animations'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, readerIsClosed, readerIsOpen } from '../support/reader'

declare const chrome: Browser

describe.skipIf(withoutChromium)('the paragraph being read stays in place', () => {
  const chromium = useChromium({ isPrivateToo: true })
  let page: Page
  let dialog: ElementHandle<Element>

  beforeAll(async () => {
    page = chromium.page
    await chromium.read('/en-feature/')
    dialog = await insideReader(chromium)
    await animationsEnd(dialog)
  })

  /** Scrolls until a paragraph begins below the bar. */
  beforeEach(async () => {
    await dialog.$eval('.content > p:nth-of-type(9)', paragraph => {
      const scroller = paragraph.closest('.scroller') as Element
      scroller.scrollTop += paragraph.getBoundingClientRect().top - 60
    })
  })

  const measure = async () => {
    await animationsEnd(dialog)
    return await dialog.$eval('.content > p:nth-of-type(9)', paragraph => {
      const { top, width } = paragraph.getBoundingClientRect()
      return { top, width, size: Number.parseFloat(getComputedStyle(paragraph).fontSize) }
    })
  }

  test.each([
    ['+', 'larger'],
    ['-', 'smaller'],
    [']', 'wider'],
    ['[', 'narrower'],
    ['f', 'in another typeface'],
  ] as const)('%s: %s', async (key: KeyInput, what) => {
    const before = await measure()
    for (let time = 0; time < 3; time++) await page.keyboard.press(key)
    const after = await measure()
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2)
    if (what === 'larger') expect(after.size).toBe(before.size + 3)
    if (what === 'smaller') expect(after.size).toBe(before.size - 3)
    if (what === 'wider') expect(after.width).toBeGreaterThan(before.width + 50)
    if (what === 'narrower') expect(after.width).toBeLessThan(before.width - 50)
  })

  test('at the very top the title stays in view', async () => {
    await dialog.$eval('.scroller', scroller => scroller.scrollTo(0, 0))
    await page.keyboard.press('+')
    await animationsEnd(dialog)
    expect(await dialog.$eval('.scroller', ({ scrollTop }) => scrollTop)).toBe(0)
  })

  describe('the place in an article', () => {
    const scrollTop = (inside: ElementHandle<Element>) =>
      inside.$eval('.scroller', scroller => scroller.scrollTop)
    const offer = (inside: ElementHandle<Element>) =>
      inside.$eval('.place', slot => slot.querySelector('.go-on')?.textContent ?? null)
    const countKept = async () => {
      const { places } = await (await chromium.worker()).evaluate(() => chrome.storage.local.get('places'))
      return (places as { readonly kept: readonly unknown[] }).kept.length
    }

    /** Reads on to the middle of an article by the wheel, once the place is followed, and closes the reader. */
    const readAndClose = async (where: Page) => {
      const inside = await insideReader(chromium, where)
      await inside.waitForSelector('.progress-line')
      await where.mouse.move(640, 450)
      await where.mouse.wheel({ deltaY: 2200 })
      await expect
        .poll(() => inside.$eval('.progress-line', line => line.textContent))
        .toMatch(/% · \d min left$/)
      await where.keyboard.press('Escape')
      await readerIsClosed(where)
    }

    test('is not kept in a private window, and else offered again, also after a reload', async () => {
      const worker = await chromium.worker()
      const address = `${chromium.origin}/en-feature/`
      await worker.evaluate(url => chrome.windows.create({ url, incognito: true }), `${address}?private`)
      const target = await chromium.browser.waitForTarget(found => found.url() === `${address}?private`)
      const hidden = (await target.asPage()) as Page
      await hidden.setViewport({ width: 1280, height: 900 })
      await hidden.waitForSelector('h1')
      await chromium.click(hidden)
      await readerIsOpen(hidden)
      await readAndClose(hidden)
      await hidden.close()

      await page.keyboard.press('Escape')
      await readerIsClosed(page)
      await chromium.read('/en-feature/')
      await readAndClose(page)
      await expect.poll(countKept).toBe(1)
      const paragraphs = await page.$$eval('p', all =>
        all
          .filter(one => one.getBoundingClientRect().top > 0)
          .map(one => one.textContent?.trim().slice(0, 40)),
      )

      await page.reload()
      await chromium.click(page)
      await readerIsOpen(page)
      const inside = await insideReader(chromium)
      await expect.poll(() => offer(inside)).toMatch(/^Go on where you were · \d\d%$/)
      expect(await inside.evaluate(element => (element.getRootNode() as ShadowRoot).activeElement?.id)).toBe(
        'title',
      )
      expect(await scrollTop(inside)).toBe(0)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => scrollTop(inside)).toBeGreaterThan(1500)
      expect(await offer(inside)).toBeNull()
      // What is next in the text is what came next in the page, that was left at the same place.
      const next = await inside.$$eval('.content > p', all =>
        all
          .find(one => one.getBoundingClientRect().top > 0)
          ?.textContent?.trim()
          .slice(0, 40),
      )
      expect(paragraphs.slice(0, 3)).toContain(next)
    })
  })
})
