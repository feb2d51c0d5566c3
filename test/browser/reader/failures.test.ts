import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { readArticle } from '../../../scripts/reading.mjs'
import { attackingPage } from '../support/attacks'
import { badgeOfButton, titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { hasReader, readerIsOpen } from '../support/reader'
import { say } from '../support/sample-pages'

declare const chrome: Browser

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`

const frames = `<!doctype html><title>Streekblad</title>
  <frameset cols="20%, 80%"><frame src="/nl-voorpagina/"><frame src="/en-feature/"></frameset>`

describe.skipIf(withoutChromium)('where the browser allows no extension', () => {
  const chromium = useChromium({
    routes: {
      '/rapport.pdf': { body: pdf, headers: { 'content-type': 'application/pdf' } },
      '/frames': { body: frames },
      '/unrendered': attackingPage('', 'html { display: none !important }'),
    },
  })
  let page: Page

  beforeEach(async () => {
    page = await chromium.newPage()
  })

  afterEach(() => page.close())

  const title = async () => titleOfButton(await chromium.worker())
  /** Clicks the button and reads the popup below it. */
  const noticeAfterClick = async () => {
    const appears = chromium.browser.waitForTarget(target => /\/notice\.html[?#]/.test(target.url()))
    await chromium.click(page)
    const popup = await (await appears).asPage()
    await popup.waitForSelector('.advice:not(:empty)')
    const text = await popup.$eval('[role=alert]', element => element.textContent)
    const gone = new Promise(resolve => popup.once('close', resolve))
    await popup.close()
    await gone
    return text
  }

  test('on a page of the browser a notice says so', async () => {
    await page.goto('chrome://version')
    const text = await noticeAfterClick()
    expect(text).toContain(say('failure_restrictedPage'))
    expect(text).toContain(say('failure_restrictedPage_advice'))
    await expect.poll(title).toBe(say('failure_restrictedPage'))
  })

  test('the notice is shown again at the next click', async () => {
    await page.goto('chrome://version')
    expect(await noticeAfterClick()).toBe(await noticeAfterClick())
  })

  test('a notice that is not about the page is shown once; then the button works as before', async () => {
    const { visit, click, worker } = chromium
    await visit('/en-feature/', page)
    await (await worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const tabId = tab?.id ?? 0
      await chrome.action.setBadgeText({ tabId, text: '!' })
      await chrome.action.setPopup({
        tabId,
        popup: `src/notice/notice.html?tab=${tabId}&badge=4#siteNotSaved`,
      })
    })
    expect(await noticeAfterClick()).toContain(say('failure_siteNotSaved_advice'))
    await expect.poll(async () => badgeOfButton(await worker())).toBe('4')
    await click(page)
    await readerIsOpen(page)
  })

  test('a view that does not load: a notice says so once, and the next click opens the reader', async () => {
    const { visit, click, worker } = chromium
    await visit('/en-feature/', page)
    await (await worker()).evaluate(() => {
      const { scripting } = chrome
      const { executeScript } = scripting
      scripting.executeScript = async injection => {
        if ('files' in injection) throw new Error('Could not load file')
        return executeScript(injection)
      }
      Object.assign(globalThis, { loadViewsAgain: () => Object.assign(scripting, { executeScript }) })
    })
    const text = await noticeAfterClick()
    await (await worker()).evaluate('loadViewsAgain()')
    expect(text).toContain(say('failure_viewNotLoaded'))
    expect(text).toContain(say('failure_viewNotLoaded_advice'))
    await click(page)
    await readerIsOpen(page)
  })

  test('the button works again on the next page of the tab', async () => {
    await page.goto('chrome://version')
    await noticeAfterClick()
    await chromium.read('/en-feature/', page)
    await expect.poll(title).toBe(say('action_close'))
  })

  test('on a page that is divided into frames a notice says so, and the button has nothing to close', async () => {
    await chromium.visit('/frames', page)
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    const text = await noticeAfterClick()
    expect(text).toContain(say('failure_framesetPage'))
    expect(text).toContain(say('failure_framesetPage_advice'))
    await expect.poll(title).toBe(say('failure_framesetPage'))
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  test('where the page keeps the reader out of sight a notice says so, once it has given way', async () => {
    await chromium.visit('/unrendered', page)
    expect(await noticeAfterClick()).toContain(say('failure_viewNotShown_advice'))
    expect(await hasReader(page)).toBe(false)
  })

  test('over a PDF a card says so', async () => {
    await chromium.read('/rapport.pdf', page)
    const { failure } = await readArticle(chromium.readerRealm(page))
    expect(failure).toContain(say('failure_pdfPage'))
    expect(failure).toContain(say('failure_pdfPage_advice'))
  })
})
