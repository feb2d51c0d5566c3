import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, isPanelOpen } from '../support/reader'
import { storePreferences } from '../support/storage'
import { until } from '../support/waiting'

declare const chrome: Browser

/** Runs in the reader: how far down a paragraph in the middle of the text stands. */
function topOf(paragraph: Element): number {
  return paragraph.getBoundingClientRect().top
}

describe.skipIf(withoutChromium)('the panel of type and colours', () => {
  const chromium = useChromium()
  let page: Page
  let dialog: ElementHandle<Element>

  const open = async () => {
    dialog = await insideReader(chromium)
    await page.keyboard.press('a')
    expect(await isPanelOpen(dialog, 'type')).toBe(true)
  }
  const openMore = async () => {
    await open()
    const fold = await dialog.waitForSelector('.fold')
    if ((await fold?.evaluate(one => one.getAttribute('aria-expanded'))) === 'false') await fold?.click()
    await dialog.waitForSelector('.more')
  }
  const press = async (name: string) => {
    const button = await dialog.$(`#type [aria-label="${name}"]`)
    await button?.click()
  }
  const tick = async (label: string) => {
    const labels = await dialog.$$('#type .check')
    for (const one of labels) if ((await one.evaluate(it => it.textContent)) === label) await one.click()
  }
  const styleOf = (selector: string, property: string) =>
    dialog.$eval(selector, (one, name) => getComputedStyle(one).getPropertyValue(name), property)
  const stored = async () => (await chromium.worker()).evaluate(() => chrome.storage.sync.get(null))

  beforeEach(async () => {
    page = chromium.page
    await page.setViewport({ width: 1280, height: 900 })
    await storePreferences(await chromium.worker(), {})
    await chromium.read('/en-feature/')
  })

  test.each([
    ['More space between paragraphs', '.content p', 'margin-bottom', '24px'],
    ['More space between letters', '.content p', 'letter-spacing', '0.2px'],
    ['More space between words', '.content p', 'word-spacing', '1px'],
  ])('%s', async (name, selector, property, value) => {
    await openMore()
    await press(name)
    await expect.poll(() => styleOf(selector, property)).toBe(value)
  })

  test.each([
    ['Justify the text', '.content p', 'text-align', 'start', 'justify'],
    ['Hyphenate words', '.content p', 'hyphens', 'auto', 'manual'],
    ['Indent first lines', '.content p + p', 'text-indent', '0px', '28px'],
  ])('%s, and back', async (label, selector, property, off, on) => {
    await openMore()
    expect(await styleOf(selector, property)).toBe(off)
    await tick(label)
    await expect.poll(() => styleOf(selector, property)).toBe(on)
    await tick(label)
    await expect.poll(() => styleOf(selector, property)).toBe(off)
  })

  test('pictures are large, small or left out, and dimmed on dark paper only', async () => {
    await openMore()
    const choose = (value: string) => dialog.$(`#type [value="${value}"]`).then(one => one?.click())
    const width = () => dialog.$eval('.lead', one => one.getBoundingClientRect().width)
    expect(await styleOf('.lead img', 'max-width')).toBe('100%')
    await choose('small')
    await expect.poll(() => styleOf('.lead img', 'max-width')).toBe('50%')
    await choose('large')
    await expect.poll(() => styleOf('.lead', 'display')).toBe('grid')
    await choose('none')
    await expect.poll(width).toBe(0)
    await choose('column')
    await expect.poll(width).toBeGreaterThan(0)
    await tick('Dim pictures on dark paper')
    expect(await styleOf('.lead img', 'filter')).toBe('none')
    await choose('dark')
    await expect.poll(() => styleOf('.lead img', 'filter')).toBe('brightness(0.72)')
  })

  test('what is read stays where it is, whatever is changed', async () => {
    dialog = await insideReader(chromium)
    const paragraph = (await dialog.$$('.content > p'))[9]
    await paragraph?.evaluate(one => one.scrollIntoView())
    await openMore()
    const before = await paragraph?.evaluate(topOf)
    for (const name of ['More space between paragraphs', 'More space between letters', 'Larger text'])
      await press(name)
    for (const value of ['none', 'easy', 'large'])
      await dialog.$(`#type [value="${value}"]`).then(one => one?.click())
    expect(await styleOf('.content p', 'font-size')).toBe('21px')
    const after = await paragraph?.evaluate(topOf)
    // Browsers scroll by whole pixels, and there were six changes.
    expect(Math.abs((after ?? 0) - (before ?? 0))).toBeLessThan(2)
  })

  test('a font of the device is used by its name, in whatever the user types, and survives a reload', async () => {
    await open()
    await dialog.$('#type [name="typeface"][value="own"]').then(one => one?.click())
    const field = await dialog.waitForSelector('#type input[type="text"]')
    const theme = await dialog.evaluate(one => one.getAttribute('data-theme'))
    await field?.click()
    await field?.type('Nowhere Fancy')
    await expect
      .poll(() => dialog.$eval('#own-font', one => one.textContent))
      .toBe('“Nowhere Fancy” is not installed on this device.')
    // Letters are for the field: C would change the colours.
    expect(await dialog.evaluate(one => one.getAttribute('data-theme'))).toBe(theme)
    await field?.click({ count: 3 })
    await field?.type('Liberation Mono')
    await expect.poll(() => styleOf('.content p', 'font-family')).toMatch(/^f\d+, system-ui/)
    expect(await styleOf('#own-font', 'font-family')).toMatch(/^f\d+$/)
    await until(
      'it to be stored',
      async () => (await stored())['readerPreferences.ownFont'] === 'Liberation Mono',
    )
    await chromium.read('/en-feature/')
    dialog = await insideReader(chromium)
    expect(await styleOf('.content p', 'font-family')).toMatch(/^f\d+, system-ui/)
  })

  test('own colours are used, and what they are worth is told', async () => {
    await open()
    await dialog.$('#type [value="own"]').then(one => one?.click())
    const ink = await dialog.waitForSelector('#type [aria-label="Text"]')
    expect(await dialog.$eval('#type .contrast', one => one.textContent)).toBe('13 : 1, very good')
    expect(await styleOf('.content p', 'color')).toBe('rgb(29, 38, 31)')
    expect(await ink?.evaluate(one => (one as HTMLInputElement).value)).toBe('#1d261f')
  })

  test('controls can be read in colours in which the text cannot', async () => {
    await storePreferences(await chromium.worker(), {
      ...{ theme: 'own', ownPaper: '#101418', ownInk: '#202428', ownAccent: '#14181c' },
    })
    await chromium.read('/en-feature/')
    await open()
    expect(await styleOf('.content p', 'color')).toBe('rgb(32, 36, 40)')
    expect(await styleOf('#type', 'color')).toBe('rgb(255, 255, 255)')
  })

  test('stays inside a small window, and scrolls in itself', async () => {
    await page.setViewport({ width: 360, height: 640 })
    await openMore()
    const box = await dialog.$eval('#type', panel => {
      const { left, right, top, bottom } = panel.getBoundingClientRect()
      return {
        left,
        right,
        top,
        bottom,
        scrolls: panel.scrollHeight > panel.clientHeight,
        wide: panel.scrollWidth - panel.clientWidth,
      }
    })
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(360)
    expect(box.top).toBeGreaterThanOrEqual(0)
    expect(box.bottom).toBeLessThanOrEqual(640)
    expect([box.scrolls, box.wide]).toEqual([true, 0])
  })
})
