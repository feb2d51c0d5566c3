import type { ElementHandle } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { useChromium, withoutChromium } from '../support/chromium'
import { errorsIn } from '../support/logged-errors'
import { insideReader } from '../support/reader'
import { storePreferences } from '../support/storage'

declare const chrome: Browser

const appearanceOf = (dialog: ElementHandle<Element>) =>
  dialog.evaluate(element => {
    const { style } = element as HTMLElement
    // Custom properties have other names in each page, which end like this.
    const measure = (name: string) =>
      style.getPropertyValue(Array.from(style).find(property => property.endsWith(`-${name}`)) ?? '')
    return {
      theme: element.getAttribute('data-theme'),
      typeface: element.getAttribute('data-typeface'),
      size: getComputedStyle(element).fontSize,
      width: Array.from(element.querySelectorAll('#type output'))[1]?.textContent,
      leading: measure('leading'),
    }
  })

const defaults = { theme: 'light', typeface: 'serif', size: '20px', width: '65', leading: '1.6' }

describe.skipIf(withoutChromium)('a preference that the user chooses', () => {
  const chromium = useChromium()

  /** Resolves once the storage holds just this. */
  const storageHolds = async (wanted: Readonly<Record<string, unknown>>) => {
    const worker = await chromium.worker()
    const read = () => worker.evaluate(() => chrome.storage.sync.get())
    await expect.poll(read).toEqual(wanted)
  }

  test('applies to this page, to the next one and to a new tab', async () => {
    const { newPage, page, read } = chromium
    await read('/en-feature/')
    const dialog = await insideReader(chromium)
    expect(await appearanceOf(dialog)).toEqual(defaults)
    await page.keyboard.press('a')
    for (const choice of ['value=sans', 'value=dark'])
      await dialog.$(`#type [${choice}]`).then(found => found?.click())
    for (const button of ['Larger text', 'Shorter lines', 'More space between lines'])
      await dialog.$(`#type [aria-label="${button}"]`).then(found => found?.click())
    const chosen = { theme: 'dark', typeface: 'sans', size: '21px', width: '60', leading: '1.7' }
    expect(await appearanceOf(dialog)).toEqual(chosen)
    await storageHolds({
      'readerPreferences.theme': 'dark',
      'readerPreferences.typeface': 'sans',
      'readerPreferences.size': 21,
      'readerPreferences.width': 60,
      'readerPreferences.leading': 1.7,
    })

    await read('/nl-portal-wordpress/')
    expect(await appearanceOf(await insideReader(chromium))).toEqual(chosen)
    const other = await newPage()
    await read('/nl-short-semantic/', other)
    expect(await appearanceOf(await insideReader(chromium, other))).toEqual(chosen)
    await other.close()
  })

  test('can be reset to the default', async () => {
    const { page, read } = chromium
    await read('/en-feature/')
    const dialog = await insideReader(chromium)
    await page.keyboard.press('a')
    await dialog.$('#type .reset').then(button => button?.click())
    expect(await appearanceOf(dialog)).toEqual(defaults)
  })

  test.each([
    ['nothing of the kind', 'lamp'],
    ['null', null],
    ['values of other types', { theme: 7, typeface: ['serif'], size: '20', width: {}, leading: true }],
    ['values out of range', { theme: 'neon', typeface: 'comic', size: 4000, width: -1, leading: 1e9 }],
  ])('is the default where the storage holds %s', async (_what, stored) => {
    const { page, read } = chromium
    await storePreferences(await chromium.worker(), stored)
    const errors = errorsIn(page)
    await read('/en-feature/')
    expect(await appearanceOf(await insideReader(chromium))).toEqual(defaults)
    expect(errors).toEqual([])
  })

  test('is stored even when it equals the default again', async () => {
    await storePreferences(await chromium.worker(), { size: 21 })
    await chromium.read('/en-feature/')
    await insideReader(chromium)
    await chromium.page.keyboard.press('-')
    await storageHolds({ readerPreferences: { size: 21 }, 'readerPreferences.size': 20 })
  })
})
