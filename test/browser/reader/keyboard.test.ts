import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, isPanelOpen, reader, readerIsClosed } from '../support/reader'

/** Runs in the page: the name of the element in the reader that has the focus. */
const nameOfFocus = (dialog: Element): string => {
  const { activeElement } = dialog.getRootNode() as ShadowRoot
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? ''
}

const focusIsVisible = (dialog: Element): boolean => {
  const { activeElement } = dialog.getRootNode() as ShadowRoot
  const seen = activeElement?.closest('label') ?? activeElement
  if (!activeElement?.matches(':focus-visible') || !seen) return false
  const { outlineStyle, outlineWidth } = getComputedStyle(seen)
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
}

/** Runs in the page: a panel restores the focus in a task of its own, and the browser updates it once a frame. */
const nextFrames = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))

const focusIsInPanel = (dialog: Element): boolean => {
  const { activeElement } = dialog.getRootNode() as ShadowRoot
  return activeElement?.closest('#type') != null
}

describe.skipIf(withoutChromium)('with the keyboard alone', () => {
  const chromium = useChromium()
  let page: Page
  let dialog: ElementHandle<Element>

  beforeEach(async () => {
    page = chromium.page
    await chromium.read('/en-feature/')
    dialog = await insideReader(chromium)
  })

  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const isOpen = (id: 'type' | 'keys' | 'omitted' | 'site') => isPanelOpen(dialog, id)

  test('the focus begins on the title, which shows no outline', async () => {
    expect(await dialog.evaluate(nameOfFocus)).toBe('The woman who listens to the tide')
    expect(await dialog.evaluate(focusIsVisible)).toBe(false)
  })

  test('Tab goes through the controls, then through the links, always with a visible focus', async () => {
    await press('Tab')
    await dialog.$eval('.bar .button', button => (button as HTMLElement).focus())
    const names: string[] = []
    await dialog.waitForSelector('.print-button')
    for (let stop = 0; stop < 8; stop++) {
      names.push(await dialog.evaluate(nameOfFocus))
      expect(await dialog.evaluate(focusIsVisible), names.at(-1)).toBe(true)
      await press('Tab')
    }
    expect(names.slice(0, 7)).toEqual([
      'Close',
      'Print',
      'Tidy the page instead',
      expect.stringMatching(/^Left out of the page: \d+$/),
      'This site',
      'Keyboard shortcuts',
      'Type and colours',
    ])
  })

  test('Tab never leaves the reader for the page', async () => {
    const outside: string[] = []
    for (let stop = 0; stop < 30; stop++) {
      await press('Tab')
      const where = await page.evaluate(
        selector =>
          document.activeElement?.matches(`${selector}, body`) ? '' : document.activeElement?.outerHTML,
        reader,
      )
      // Between the last stop and the first comes the browser's own interface: then no element has the focus.
      if (where) outside.push(where)
    }
    expect(outside).toEqual([])
  })

  test.each([
    ['a', 'type'],
    ['?', 'keys'],
    ['h', 'omitted'],
    ['s', 'site'],
  ] as const)('%s opens a panel and closes it again', async (key, id) => {
    await press(key)
    expect(await isOpen(id)).toBe(true)
    await press(key)
    expect(await isOpen(id)).toBe(false)
  })

  test('the panel takes the focus and restores it', async () => {
    await dialog.$eval('.aa', button => (button as HTMLElement).focus())
    await press('Enter')
    expect(await isOpen('type')).toBe(true)
    await press('Tab')
    expect(await dialog.evaluate(focusIsInPanel)).toBe(true)
    expect(await dialog.evaluate(focusIsVisible)).toBe(true)
    await press('Escape')
    expect(await isOpen('type')).toBe(false)
    await dialog.evaluate(nextFrames)
    expect(await dialog.evaluate(nameOfFocus)).toBe('Type and colours')
  })

  test('a panel opened by its key restores the focus too', async () => {
    await press('a', 'Tab', 'Escape')
    await dialog.evaluate(nextFrames)
    expect(await dialog.evaluate(nameOfFocus)).toBe('The woman who listens to the tide')
  })

  test('Tab goes into a panel that was opened by its key', async () => {
    await press('a', 'Tab')
    expect(await dialog.evaluate(focusIsInPanel)).toBe(true)
  })

  test('arrows choose in the panel', async () => {
    await dialog.$eval('.aa', button => (button as HTMLElement).focus())
    await press('Enter', 'Tab', 'ArrowRight', 'ArrowRight')
    expect(await dialog.evaluate(element => element.getAttribute('data-theme'))).toBe('sepia')
    await press('ArrowLeft', 'ArrowLeft')
  })

  test('a link to a part of the text goes there without changing the address', async () => {
    const address = page.url()
    await dialog.$eval('a[href="#fn1"], a[href^="#"]', link => (link as HTMLElement).focus())
    await press('Enter')
    expect(page.url()).toBe(address)
    expect(await dialog.evaluate(nameOfFocus)).not.toBe('')
  })

  test('shortcuts of the browser still reach it', async () => {
    await press('Control', 'Shift')
    await page.keyboard.down('Control')
    await press('a')
    await page.keyboard.up('Control')
    expect(await isOpen('type')).toBe(false)
    await press('Escape')
    await readerIsClosed(page)
  })
})
