import { beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { inBothBrowsers } from '../support/both-browsers'
import { useChromium, withoutChromium } from '../support/chromium'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { hasReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { samplePage } from '../support/sample-pages'
import { madeUpHosts, sitesIn } from '../support/sites'
import { pageIsTidied, pageIsUntidied } from '../support/tray'

declare const chrome: Browser

/** A page with an article and elements that are found among the globals of every world by their names. */
const naming = (elements: string) => ({ body: samplePage('en-feature', { end: elements }) })
/** A frame of another origin: reading anything of it throws. */
const frame = (name: string) => `<iframe name="${name}" src="data:text/html,Sluis"></iframe>`

const names = ['browser', 'chrome', '__leeslamp']
const routes = {
  '/named-elements': naming(names.map(name => `<p id="${name}">Sluis</p>`).join('')),
  '/named-form': naming('<form id="__leeslamp"><input name="session"><input name="pendingOpen"></form>'),
  '/named-frame': naming(frame('__leeslamp')),
}
/** The one of another origin named `browser`: one named `chrome` has Chromium crash with any extension. */
const apiNames = {
  '/named-frames': naming(`${frame('browser')}<iframe name="chrome" srcdoc="Sluis"></iframe>`),
  '/forms-with-fields': naming(
    ['browser', 'chrome'].map(name => `<form id="${name}"><input name="runtime"></form>`).join(''),
  ),
}

inBothBrowsers('a page whose elements and frames have the names of our globals', routes, browser => {
  test.each(Object.keys(routes))('opens, is tidied and closed, again and again: %s', async path => {
    const { page, click } = browser
    await browser.visit(path)
    for (let times = 0; times < 2; times++) {
      await click(page)
      await readerIsOpen(page)
      await page.keyboard.press('t')
      await pageIsTidied(page)
      await click(page)
      await pageIsUntidied(page)
    }
    await click(page)
    await readerIsOpen(page)
    await click(page)
    await readerIsClosed(page)
    expect(await hasReader(page)).toBe(false)
  })

  test('is tidied where the elements were removed after the reader opened', async () => {
    const { page } = browser
    await browser.read('/named-elements')
    await page.evaluate(all => {
      for (const name of all) document.getElementById(name)?.remove()
    }, names)
    await page.keyboard.press('t')
    await pageIsTidied(page)
    expect(await hasReader(page)).toBe(false)
  })
})

describe.skipIf(withoutFirefox)(
  'a page with frames or forms that are named as the APIs are, in Firefox',
  () => {
    const firefox = useFirefox(apiNames)

    test.each(Object.keys(apiNames))('opens: %s', async path => {
      await firefox.read(path)
      expect(await hasReader(firefox.page)).toBe(true)
    })
  },
)

describe.skipIf(withoutChromium)(
  'a page with frames or forms that are named as the APIs are, in Chromium',
  () => {
    const chromium = useChromium({ args: [madeUpHosts], routes: apiNames })
    const { allow, choose } = sitesIn(chromium)
    const popup = async () =>
      (await chromium.worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        return await chrome.action.getPopup(tab?.id === undefined ? {} : { tabId: tab.id })
      })

    // A new tab: in one where the extension has run before, its isolated world is there before the page's elements.
    test.each(Object.keys(apiNames))(
      'stays as it is, and the user is told that it is in the way: the browser gives us no APIs there: %s',
      async path => {
        const page = await chromium.newPage()
        await chromium.visit(path, page)
        const before = await page.evaluate(() => document.documentElement.outerHTML)
        await chromium.click(page)
        await expect.poll(popup).toMatch(/notice\.html#viewNotShown$/)
        expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
        await page.close()
      },
    )

    describe('on a chosen site', () => {
      beforeAll(async () => {
        await allow('*://*.krant.example/*')
        await choose({ 'krant.example': 'always' })
      })

      test.each(Object.keys(apiNames))('opens: the probe was there before the elements: %s', async path => {
        const { page, origin } = chromium
        await page.goto(`http://krant.example:${new URL(origin).port}${path}`)
        await readerIsOpen(page)
        await page.keyboard.press('t')
        await pageIsTidied(page)
        expect(await hasReader(page)).toBe(false)
      })
    })
  },
)
