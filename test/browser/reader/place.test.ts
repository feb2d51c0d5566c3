import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { animationsEnd } from '../support/animations'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader } from '../support/reader'

describe.skipIf(withoutChromium)('the paragraph being read stays in place', () => {
  const chromium = useChromium()
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
})
