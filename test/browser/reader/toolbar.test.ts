import { describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { readerIsClosed } from '../support/reader'
import { say } from '../support/sample-pages'

declare const chrome: Browser

describe.skipIf(withoutChromium)('the lamp in the toolbar', () => {
  const chromium = useChromium()
  const open = say('action_open')
  const close = say('action_close')

  /** Resolves once the lamp of the tab in front says this: the reader tells the worker, which takes a moment. */
  const says = async (wanted: string) => {
    const worker = await chromium.worker()
    const end = Date.now() + 3000
    let title = await titleOfButton(worker)
    while (title !== wanted && Date.now() < end) title = await titleOfButton(worker)
    return title
  }

  test('says for each tab what a click on it does', async () => {
    const { browser, page, read, visit } = chromium
    await read('/en-feature/')
    expect(await says(close)).toBe(close)

    const other = await browser.newPage()
    await visit('/nl-short-semantic/', other)
    expect(await says(open)).toBe(open)
    await other.close()

    await page.bringToFront()
    expect(await says(close)).toBe(close)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await says(open)).toBe(open)
  })

  test('goes out when the tab goes elsewhere', async () => {
    await chromium.read('/en-feature/')
    expect(await says(close)).toBe(close)
    await chromium.visit('/nl-short-semantic/')
    expect(await says(open)).toBe(open)
  })

  test('has the shortcut that the sheet promises', async () => {
    const worker = await chromium.worker()
    const commands = await worker.evaluate(() => chrome.commands.getAll())
    const shortcuts = commands.map(({ name, shortcut }) => [name, shortcut])
    // The others have none until their reader gives them one: few keys are free everywhere.
    expect(Object.fromEntries(shortcuts)).toEqual({ _execute_action: 'Alt+R', tidy: '', 'next-view': '' })
  })
})
