import type { ElementHandle, Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import { defaultPreferences, type ReaderPreferences } from '../../../src/settings/preferences'
import type * as opening from '../../../src/ui/reader/open-reader'
import { useBareChromium } from '../support/bare-chromium'
import { withoutChromium } from '../support/chromium'
import { reader } from '../support/reader'
import { say } from '../support/sample-pages'

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const text = `<p>Begin. ${line}</p><p data-uncertain>Weg één. ${line}</p><p data-uncertain>Weg twee. ${line}</p>
  <h2>Midden</h2>${`<p>${line}</p>`.repeat(12)}<ul data-uncertain><li>Weg drie. ${line}</li></ul><p>Einde. ${line}</p>`

const names = ['missing_other', 'show_other', 'taken_other', 'hide_other', 'label']
const strings = Object.fromEntries(names.map(name => [`uncertain_${name}`, say(`uncertain_${name}`)]))

type WithReader = typeof globalThis & { readonly opening: typeof opening }

/** Runs in the page: opens the reader with the test's article. Its shadow root is open, so that the test can look in. */
const openHere = (markup: string, initialPreferences: ReaderPreferences, said: typeof strings) => {
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' })
  }
  const article = {
    title: 'De sluis blijft dicht',
    siteName: 'Streekblad',
    section: null,
    lang: 'nl',
    dir: 'ltr',
    standfirst: null,
    byline: null,
    publishedTime: null,
    modifiedTime: null,
    excerpt: null,
    leadImage: null,
    content: document.createRange().createContextualFragment(markup),
    wordCount: 300,
    ending: { is: 'complete' },
    reading: 'usual',
  } as const
  const world = globalThis as WithReader
  world.opening.openReader(document, {
    view: { state: 'article', article },
    initialPreferences,
    locale: {
      translate: (name, ...values) => (said[name] ?? name).replace('$COUNT$', values[0] ?? ''),
      language: 'en',
      direction: 'ltr',
    },
    onPreferences: async () => null,
    site: null,
    initialSiteType: {},
    onSiteType: async () => null,
    onClose: () => undefined,
    onTidy: async () => null,
    onPoint: async () => null,
    initialNews: null,
    onReading: async () => '',
    readingIsKept: () => null,
    onKeepReading: async () => null,
    onAskSite: async () => null,
    onChooseSite: async () => null,
    countOmitted: () => 0,
    onOmitted: async () => null,
  })
}

describe.skipIf(withoutChromium)('paragraphs that may belong to the article', () => {
  const onlyPage = useBareChromium()
  let page: Page
  let bundle: string

  beforeAll(async () => {
    page = onlyPage()
    bundle = await bundleForPage('src/ui/reader/open-reader.tsx', 'opening')
  })
  afterEach(() => page.emulateMediaType())

  const open = async (width = 1000, preferences: Partial<ReaderPreferences> = {}) => {
    await page.setViewport({ width, height: 700 })
    await page.goto('data:text/html,<!doctype html><title>Streekblad</title><body>')
    await page.evaluate(bundle)
    await page.evaluate(openHere, text, { ...defaultPreferences, ...preferences }, strings)
    const dialog: ElementHandle<Element> | null = await page.$(`${reader} >>> dialog`)
    if (!dialog) throw new Error('The reader has no dialog.')
    const focusButton = () =>
      dialog.$eval('.uncertain-note .button', button => (button as HTMLElement).focus())
    const press = async () => {
      await focusButton()
      await page.keyboard.press('Enter')
    }
    const focused = () =>
      dialog.evaluate(element => (element.getRootNode() as ShadowRoot).activeElement?.textContent ?? '')
    return { dialog, focusButton, press, focused }
  }

  /** The text as it is seen, as a screen reader has it, and as it would be copied. */
  const perceived = async (dialog: ElementHandle<Element>) => [
    await dialog.$eval('.content', content => (content as HTMLElement).innerText),
    JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false })),
    await dialog.$eval('.content', content => {
      getSelection()?.selectAllChildren(content)
      return String(getSelection())
    }),
  ]

  test('are not seen, heard or copied, but announced', async () => {
    const { dialog } = await open()
    const texts = await perceived(dialog)
    for (const read of texts) {
      expect(read).toContain('Begin.')
      expect(read).not.toContain('Weg')
    }
    expect(texts[1]).toContain('3 paragraphs may be missing.')
  })

  test('are shown with the keyboard, marked, and take the focus', async () => {
    const { dialog, press, focused } = await open()
    await press()
    expect(await focused()).toMatch(/^Weg één\./)
    const texts = await perceived(dialog)
    for (const read of texts) expect(read).toContain('Weg drie.')
    expect(texts[1]).toContain('May not belong to the article')
    const top = await dialog.$eval('.uncertain', group => group.getBoundingClientRect().top)
    expect(top).toBeGreaterThan(64)
    expect(top).toBeLessThan(350)
  })

  test('are hidden again, and the button keeps the focus and its place', async () => {
    const { dialog, press, focusButton, focused } = await open()
    await press()
    await focusButton()
    const isInView = () =>
      dialog.$eval('.uncertain-note', note => {
        const { top, bottom } = note.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    expect(await isInView()).toBe(true)
    await page.keyboard.press('Enter')
    expect((await perceived(dialog)).join()).not.toContain('Weg')
    expect(await focused()).toBe('Show them')
    expect(await isInView()).toBe(true)
  })

  test('come between the text and its end for the Tab key', async () => {
    const { dialog, focused } = await open()
    await dialog.$eval('.end .button', button => (button as HTMLElement).focus())
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect(await focused()).toBe('Show them')
  })

  test.each([
    [1000, 36],
    [320, 36],
    [320, 14],
  ])('fit into a window of %i px with text of %i px', async (width, size) => {
    const { dialog, press } = await open(width, { size })
    await press()
    const found = await dialog.$eval('.scroller', scroller => ({
      sticksOut: scroller.scrollWidth - scroller.clientWidth,
      lefts: [...scroller.querySelectorAll('.uncertain, .uncertain-note .button')].map(
        element => element.getBoundingClientRect().left,
      ),
    }))
    expect(found.sticksOut).toBeLessThanOrEqual(0)
    expect(Math.min(...found.lefts)).toBeGreaterThanOrEqual(2)
  })

  test('are printed as they are shown, without the button', async () => {
    const { dialog, press } = await open()
    await press()
    await page.emulateMediaType('print')
    const isPrinted = await dialog.$$eval('.uncertain p, .uncertain-note .button', all =>
      all.map(element => element.checkVisibility()),
    )
    expect(isPrinted).toEqual([true, true, false])
  })
})
