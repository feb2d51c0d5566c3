import type { ElementHandle } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { useChromium, withoutChromium } from '../support/chromium'
import { complaintsOf } from '../support/complaints'
import { insideReader } from '../support/reader'
import { storePreferences } from '../support/storage'

declare const chrome: Browser

const look = (dialog: ElementHandle<Element>) =>
  dialog.evaluate(element => {
    const { style } = element as HTMLElement
    return {
      theme: element.getAttribute('data-theme'),
      typeface: element.getAttribute('data-typeface'),
      size: getComputedStyle(element).fontSize,
      width: style.getPropertyValue('--width'),
      leading: style.getPropertyValue('--leading'),
    }
  })

const defaults = { theme: 'light', typeface: 'serif', size: '20px', width: '65', leading: '1.6' }

describe.skipIf(withoutChromium)('what a reader chooses', () => {
  const chromium = useChromium()

  /** Resolves once this is all that is in the storage. */
  const stored = async (wanted: Readonly<Record<string, unknown>>) => {
    const worker = await chromium.worker()
    const read = () => worker.evaluate(() => chrome.storage.sync.get())
    await expect.poll(read).toEqual(wanted)
  }

  test('holds in this page, in the next one and in a new tab', async () => {
    const { newPage, page, read } = chromium
    await read('/en-feature/')
    const dialog = await insideReader(chromium)
    expect(await look(dialog)).toEqual(defaults)
    await page.keyboard.press('a')
    for (const choice of ['value=sans', 'value=dark'])
      await dialog.$(`#type [${choice}]`).then(found => found?.click())
    for (const button of ['Larger text', 'Shorter lines', 'More space between lines'])
      await dialog.$(`#type [aria-label="${button}"]`).then(found => found?.click())
    const chosen = { theme: 'dark', typeface: 'sans', size: '21px', width: '60', leading: '1.7' }
    expect(await look(dialog)).toEqual(chosen)
    await stored({
      'readerPreferences.theme': 'dark',
      'readerPreferences.typeface': 'sans',
      'readerPreferences.size': 21,
      'readerPreferences.width': 60,
      'readerPreferences.leading': 1.7,
    })

    await read('/nl-portal-wordpress/')
    expect(await look(await insideReader(chromium))).toEqual(chosen)
    const other = await newPage()
    await read('/nl-short-semantic/', other)
    expect(await look(await insideReader(chromium, other))).toEqual(chosen)
    await other.close()
  })

  test('can be set back to what it was at first', async () => {
    const { page, read } = chromium
    await read('/en-feature/')
    const dialog = await insideReader(chromium)
    await page.keyboard.press('a')
    await dialog.$('#type .reset').then(button => button?.click())
    expect(await look(dialog)).toEqual(defaults)
  })

  test.each([
    ['nothing of the kind', 'lamp'],
    ['null', null],
    ['values of other types', { theme: 7, typeface: ['serif'], size: '20', width: {}, leading: true }],
    ['values out of range', { theme: 'neon', typeface: 'comic', size: 4000, width: -1, leading: 1e9 }],
  ])('is the default where the storage holds %s', async (_what, kept) => {
    const { page, read } = chromium
    await storePreferences(await chromium.worker(), kept)
    const complaints = complaintsOf(page)
    await read('/en-feature/')
    expect(await look(await insideReader(chromium))).toEqual(defaults)
    expect(complaints).toEqual([])
  })

  test('is kept, too, where it is the default again', async () => {
    await storePreferences(await chromium.worker(), { size: 21 })
    await chromium.read('/en-feature/')
    await insideReader(chromium)
    await chromium.page.keyboard.press('-')
    await stored({ readerPreferences: { size: 21 }, 'readerPreferences.size': 20 })
  })
})
