import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { isFocusRestored, noteFocus, stateOf } from '../support/page-state'
import { insideReader, isPanelOpen, readerIsClosed, readerIsOpen } from '../support/reader'
import { samplePage } from '../support/sample-pages'

const smooth = '<style>html { scroll-behavior: smooth }</style>'

describe.skipIf(withoutChromium)('closing restores the page', () => {
  const chromium = useChromium({
    routes: { '/smooth': { body: samplePage('en-feature', { head: smooth }) } },
  })
  let page: Page

  const ways = {
    'the close button': async () => {
      const dialog = await insideReader(chromium)
      await dialog.$('.bar .button').then(button => button?.click())
    },
    Esc: () => page.keyboard.press('Escape'),
    'the toolbar button': () => chromium.click(page),
  }

  const openAndCloseWith = async (close: () => Promise<void>) => {
    await chromium.click(page)
    await readerIsOpen(page)
    await close()
    await readerIsClosed(page)
  }

  /** Scrolls so far that a field in the middle of the article stands in the window, and puts the caret in it. */
  const goToTheMiddle = async () => {
    await page.$eval('#nl-mail', field => {
      field.scrollIntoView({ block: 'center', behavior: 'instant' })
      if (!(field instanceof HTMLInputElement)) return
      field.type = 'text'
      field.value = 'kade bij haven.example'
      field.focus({ preventScroll: true })
      field.setSelectionRange(2, 8)
    })
    await noteFocus(page)
    expect((await stateOf(page)).scroll[1]).toBeGreaterThan(500)
  }

  beforeEach(async () => {
    page = chromium.page
    await chromium.visit('/en-feature/')
  })

  test.each(Object.entries(ways))('by %s', async (_name, close) => {
    await goToTheMiddle()
    const before = await stateOf(page)
    await openAndCloseWith(close)
    expect(await stateOf(page)).toEqual(before)
    expect(await isFocusRestored(page)).toBe(true)
  })

  test('on a page that scrolls smoothly', async () => {
    await chromium.visit('/smooth')
    await goToTheMiddle()
    const before = await stateOf(page)
    await openAndCloseWith(ways.Esc)
    expect(await stateOf(page)).toEqual(before)
  })

  test('to its scroll position, though the page has scrolled itself meanwhile', async () => {
    await chromium.visit('/smooth')
    await goToTheMiddle()
    const before = await stateOf(page)
    await chromium.click(page)
    await readerIsOpen(page)
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await stateOf(page)).toEqual(before)
  })

  test('with the caret at its place in a field', async () => {
    await goToTheMiddle()
    await openAndCloseWith(ways.Esc)
    await page.keyboard.type('mei')
    expect(await page.$eval('#nl-mail', field => (field as HTMLInputElement).value)).toBe(
      'kamei haven.example',
    )
  })

  test('with the same words selected', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('.body > p')?.firstChild
      if (text) getSelection()?.setBaseAndExtent(text, 24, text, 4)
    })
    const before = await stateOf(page)
    expect(before.selection).toEqual([4, 24, 'alarm clock in Elspe'])
    await openAndCloseWith(ways.Esc)
    expect(await stateOf(page)).toEqual(before)
  })

  test('without having changed any of its nodes', async () => {
    const touched = await page.evaluateHandle(() => {
      const changes: string[] = []
      new MutationObserver(records => {
        for (const { type, target, addedNodes, removedNodes } of records) {
          const nodes = [...addedNodes, ...removedNodes].map(node => node.nodeName)
          changes.push([type, target.nodeName, ...nodes].join(' '))
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      return changes
    })
    await openAndCloseWith(ways.Esc)
    // Its element comes and goes, and so does the style that takes the scroll bar from the page.
    const ofTheReader = /^(?:childList BODY DIV|attributes HTML)$/
    expect((await touched.jsonValue()).filter(change => !ofTheReader.test(change))).toEqual([])
  })

  test('after ten times as well', async () => {
    await goToTheMiddle()
    const before = await stateOf(page)
    for (let time = 0; time < 10; time++) await openAndCloseWith(ways['the toolbar button'])
    expect(await stateOf(page)).toEqual(before)
    expect(await isFocusRestored(page)).toBe(true)
  })

  test('Esc closes the open panel first, then the reader', async () => {
    await chromium.click(page)
    await readerIsOpen(page)
    const dialog = await insideReader(chromium)
    await page.keyboard.press('a')
    expect(await isPanelOpen(dialog, 'type')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await isPanelOpen(dialog, 'type')).toBe(false)
    expect(await dialog.evaluate(element => element.hasAttribute('open'))).toBe(true)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
  })
})
