import { describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { readerIsClosed } from '../support/reader'
import { say } from '../support/sample-pages'

declare const chrome: Browser

describe.skipIf(withoutChromium)('the toolbar button', () => {
  const chromium = useChromium()
  const open = say('action_open')
  const close = say('action_close')

  /** The content script tells the worker what the page shows, and the worker then draws the button. */
  const title = async () => titleOfButton(await chromium.worker())

  test('says for each tab what a click does', async () => {
    const { newPage, page, read, visit } = chromium
    await read('/en-feature/')
    await expect.poll(title).toBe(close)

    const other = await newPage()
    await visit('/nl-short-semantic/', other)
    await expect.poll(title).toBe(open)
    await other.close()

    await page.bringToFront()
    await expect.poll(title).toBe(close)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    await expect.poll(title).toBe(open)
  })

  test('is off again when the tab goes to another page', async () => {
    await chromium.read('/en-feature/')
    await expect.poll(title).toBe(close)
    await chromium.visit('/nl-short-semantic/')
    await expect.poll(title).toBe(open)
  })

  test('has the keyboard shortcut that the reader lists', async () => {
    const worker = await chromium.worker()
    const commands = await worker.evaluate(() => chrome.commands.getAll())
    const shortcuts = commands.map(({ name, shortcut }) => [name, shortcut])
    // The other commands have none until the user assigns one: few keys are free everywhere.
    expect(Object.fromEntries(shortcuts)).toEqual({ _execute_action: 'Alt+R', tidy: '', 'next-view': '' })
  })
})
