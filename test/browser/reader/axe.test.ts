import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { animationsEnd } from '../support/animations'
import { axeFaultsIn } from '../support/axe'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, isPanelOpen, readerIsClosed } from '../support/reader'

const themes = ['light', 'sepia', 'dark', 'black', 'own'] as const
const panels = [
  ['a', 'type'],
  ['?', 'keys'],
  ['h', 'omitted'],
] as const

const line =
  'The lock closes in autumn, and the skippers sail around it by the northern channel until the spring.'
/** Notes, a table and code that are wider than the text, and a formula. */
const annotated = `<!doctype html><html lang="en"><head><title>The lock stays closed</title></head><body><main>
  <h1>The lock stays closed</h1>${`<p>${line}</p>`.repeat(6)}<p>${line}<sup id="m1"><a href="#n1">1</a></sup></p>
  <table><tr>${'<th scope="col">Ships in a month</th>'.repeat(12)}</tr><tr>${'<td>a hundred thousand</td>'.repeat(12)}</tr></table>
  <p>${line}</p><pre><code>const level = ${'reading + '.repeat(40)}0</code></pre>
  <ol><li id="n1">See <a href="https://harbour.example/">the report</a> of the harbour. <a href="#m1">↩</a></li></ol></main></body></html>`

/** Axe does not know which of several popovers and dialogs lies on top, nor that what is under it is not read. */
const isNoCover = (fault: string) => !fault.includes('overlapped by another element')

/** Nor the background of a note, which has the colours of the panels. */
const isJudged = (fault: string) =>
  isNoCover(fault) && !/^color-contrast: #note .*\n?.*Unable to determine/s.test(fault)

describe.skipIf(withoutChromium)('axe finds no fault in', () => {
  const chromium = useChromium({ routes: { '/annotated': { body: annotated } } })
  let page: Page

  beforeAll(() => {
    page = chromium.page
  })

  const openIn = async (theme: (typeof themes)[number]) => {
    await chromium.read('/en-feature/')
    const dialog = await insideReader(chromium)
    await page.keyboard.press('a')
    await dialog.$(`#type input[name=theme][value=${theme}]`).then(swatch => swatch?.click())
    expect(await dialog.evaluate(element => element.getAttribute('data-theme'))).toBe(theme)
    await page.keyboard.press('Escape')
    return dialog
  }

  /** Axe cannot judge text that is scrolled half out of view. */
  const showWholeList = async (dialog: ElementHandle<Element>) => {
    await dialog.waitForSelector('.entry')
    await page.setViewport({ width: 1280, height: 2400 })
  }

  /** With all that unfolds, and the font of the user's own. */
  const showAllOfType = async (dialog: ElementHandle<Element>) => {
    await page.setViewport({ width: 1280, height: 1600 })
    const fold = await dialog.$('.fold[aria-expanded="false"]')
    await fold?.click()
    await dialog.waitForSelector('.more')
    await dialog.$('#type input[name=typeface][value=own]').then(one => one?.click())
    await dialog.waitForSelector('#own-font')
  }

  const complaints = async () => {
    const dialog = await insideReader(chromium)
    // Axe cannot judge text on a gradient; the glow is checked in the pictures.
    await dialog.evaluate(element => {
      const plain = document.createElement('style')
      plain.textContent = '.scroller, .reader { background-image: none !important }'
      element.before(plain)
    })
    await animationsEnd(dialog)
    return await axeFaultsIn(chromium.readerRealm(page))
  }

  describe.each(themes)('the %s theme', theme => {
    test('with an article', async () => {
      await openIn(theme)
      expect(await complaints()).toEqual([])
    })

    test.each(panels)('with the panel that %s opens', async (key, id) => {
      const dialog = await openIn(theme)
      await page.keyboard.press(key)
      expect(await isPanelOpen(dialog, id)).toBe(true)
      if (id === 'omitted') await showWholeList(dialog)
      if (id === 'type') await showAllOfType(dialog)
      const found = await complaints()
      await page.setViewport({ width: 1280, height: 900 })
      expect(found).toEqual([])
    })
  })

  test.each(['light', 'black'] as const)(
    'a note beside its mark, and what is wider than the text: %s',
    async theme => {
      await openIn(theme)
      await page.keyboard.press('Escape')
      await readerIsClosed(page)
      await chromium.read('/annotated')
      const dialog = await insideReader(chromium)
      await dialog.waitForSelector('pre[data-wide]')
      expect(await complaints()).toEqual([])
      await dialog.$('.content sup a').then(mark => mark?.click())
      await dialog.waitForSelector('.note:popover-open')
      expect((await complaints()).filter(isJudged)).toEqual([])
    },
  )

  test('the card of a failure', async () => {
    await chromium.read('/nl-voorpagina/')
    expect(await complaints()).toEqual([])
  })

  test('the reader in a narrow window, with the offer to go on in the article', async () => {
    await page.setViewport({ width: 320, height: 640 })
    await chromium.read('/en-feature/')
    const before = await insideReader(chromium)
    await before.waitForSelector('.progress-line')
    await before.$eval('.scroller', scroller => scroller.scrollTo(0, 3000))
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    await chromium.read('/en-feature/')
    await (await insideReader(chromium)).waitForSelector('.go-on')
    // Axe does not know that what is in the top layer lies over a prompt of the page.
    await page.$$eval('[id^="onetrust"]', prompts => prompts.map(prompt => prompt.remove()))
    const found = await complaints()
    await page.setViewport({ width: 1280, height: 900 })
    expect(found).toEqual([])
  })

  test('an article, and finds the faults that are put there', async () => {
    const dialog = await openIn('light')
    await dialog.evaluate(element => {
      element.querySelector('.bar .button')?.removeAttribute('aria-label')
      element.querySelector('.bar .button')?.removeAttribute('title')
      element.querySelector<HTMLElement>('.content p')?.style.setProperty('color', 'silver')
    })
    const found = (await complaints()).map(complaint => complaint.split(':')[0])
    expect(found).toContain('button-name')
    expect(found).toContain('color-contrast')
  })

  // The last of all: it leaves a place to go on at.
  test('the contents in a panel, and a picture shown large', async () => {
    const dialog = await openIn('dark')
    await dialog.waitForSelector('.print-button')
    await page.setViewport({ width: 360, height: 740 })
    await dialog.waitForSelector('.contents-button:not([hidden])')
    await page.keyboard.press('o')
    await dialog.waitForSelector('.contents-panel:popover-open')
    expect((await complaints()).filter(isNoCover)).toEqual([])
    await page.keyboard.press('Escape')
    await page.setViewport({ width: 1280, height: 900 })
    await dialog.$eval('.content [data-enlarges]', picture => (picture as HTMLElement).focus())
    await page.keyboard.press('Enter')
    expect((await complaints()).filter(isNoCover)).toEqual([])
  })
})
