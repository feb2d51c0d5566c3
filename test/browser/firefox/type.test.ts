import { describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { sitesPrefs } from '../support/firefox-sites'
import { optionsInFirefox } from '../support/options'
import { reader } from '../support/reader'

declare const chrome: Browser

interface IsolatedWorld {
  readonly chrome: { readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
}

/** Runs in the world of the reader: what its text looks like, and a sentence in a panel. */
const styleOfText = (selector: string) => {
  const { dom } = (globalThis as unknown as IsolatedWorld).chrome
  const root = dom.openOrClosedShadowRoot(document.querySelector(selector) as Element)
  const styleOf = (what: string) => getComputedStyle(root.querySelector(what) as Element)
  const { color, wordSpacing, textAlign } = styleOf('.content p')
  return { color, wordSpacing, textAlign, panel: styleOf('#type p').color }
}

describe.skipIf(withoutFirefox)('what is chosen on the options page, in Firefox', () => {
  const firefox = useFirefox({}, sitesPrefs)
  const { open } = optionsInFirefox(firefox)

  test('holds in the reader, a style of the user’s own too', async () => {
    const page = await firefox.newPage()
    await open(page)
    await page.$eval('.own-style textarea', one => {
      const area = one as HTMLTextAreaElement
      area.value = 'p { color: rgb(1, 2, 3) }'
      area.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.$eval('#reading [aria-label="More space between words"]', one => (one as HTMLElement).click())
    await page.$eval('#reading .check input', one => (one as HTMLElement).click())
    const stored = () => page.evaluate(() => chrome.storage.sync.get(null))
    await expect.poll(stored).toEqual({
      'readerPreferences.ownStyle': 'p { color: rgb(1, 2, 3) }',
      'readerPreferences.wordSpace': 5,
      'readerPreferences.justify': true,
    })
    await page.close()
    await firefox.page.bringToFront()
    await firefox.read('/en-feature/')
    const shown = () => firefox.readerRealm(firefox.page).evaluate(styleOfText, reader)
    await expect.poll(async () => (await shown()).color).toBe('rgb(1, 2, 3)')
    expect(await shown()).toMatchObject({ wordSpacing: '1px', textAlign: 'justify' })
    expect((await shown()).panel).not.toBe('rgb(1, 2, 3)')
  })
})
