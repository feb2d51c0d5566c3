import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { stateOf } from '../support/page-state'
import { hasReader, insideReader, reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { samplePage, say } from '../support/sample-pages'

declare const chrome: Browser

const cacheable = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'max-age=60' }

describe.skipIf(withoutChromium)('a page that changes under the reader', () => {
  const chromium = useChromium({
    routes: { '/cached': { body: samplePage('en-feature', {}), headers: cacheable } },
  })
  let page: Page

  beforeEach(() => {
    page = chromium.page
  })

  test('may remove the reader: the next click opens it again', async () => {
    await chromium.visit('/en-feature/')
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }))
    const before = await stateOf(page)
    await chromium.click(page)
    await readerIsOpen(page)
    await page.$eval(reader, host => host.remove())
    expect(await stateOf(page)).toEqual(before)
    await chromium.click(page)
    await readerIsOpen(page)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await stateOf(page)).toEqual(before)
  })

  test('may replace its whole body: the next click opens the reader again', async () => {
    await chromium.read('/en-feature/')
    await page.evaluate(() => document.body.replaceWith(document.createElement('body')))
    expect(await hasReader(page)).toBe(false)
    await chromium.click(page)
    await readerIsOpen(page)
  })

  test('still has the reader open when the user comes back to it', async () => {
    await chromium.read('/cached')
    await page.goto('about:blank')
    await page.goBack()
    // From the back/forward cache the page comes back as it was left; loaded again it has no reader.
    if (await hasReader(page)) {
      const dialog = await insideReader(chromium)
      expect(await dialog.$eval('h1', heading => heading.textContent)).toBe(
        'The woman who listens to the tide',
      )
      await page.keyboard.press('Escape')
      await readerIsClosed(page)
    }
    await chromium.click(page)
    await readerIsOpen(page)
    await expect.poll(async () => titleOfButton(await chromium.worker())).toBe(say('action_close'))
  })

  test('takes two quick clicks for one', async () => {
    await chromium.visit('/en-feature/')
    const before = await stateOf(page)
    await Promise.all([chromium.click(page), chromium.click(page)])
    await page.waitForSelector(reader)
    await afterAllClicks()
    expect(await page.$$eval(reader, all => all.length)).toBe(1)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await stateOf(page)).toEqual(before)
  })

  /** Resolves when the page has handled every click: messages of the worker to a page arrive in order. */
  const afterAllClicks = async () => {
    const worker = await chromium.worker()
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const target = { tabId: tab?.id ?? -1 }
      await chrome.scripting.executeScript({ target, func: () => document.title })
      await chrome.tabs.sendMessage(target.tabId, {}, { frameId: 0 }).catch(() => undefined)
      await chrome.scripting.executeScript({ target, func: () => document.title })
    })
  }
})
