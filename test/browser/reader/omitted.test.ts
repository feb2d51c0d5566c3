import type { ElementHandle } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import { useChromium, withoutChromium } from '../support/chromium'
import { stateOf } from '../support/page-state'
import { pressNamed } from '../support/press'
import { insideReader, isPanelOpen, reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { otherPages, say } from '../support/sample-pages'
import { clearSiteRules } from '../support/storage'
import { trayHost } from '../support/tray'

const letter = 'One long read each Sunday'
const before = 'The pencil stayed.'
const after = 'Since then she has missed eleven readings'

describe.skipIf(withoutChromium)('a block left out of the article', () => {
  const chromium = useChromium()

  beforeEach(async () => clearSiteRules(await chromium.worker()))

  const text = async () => (await readArticle(chromium.readerRealm(chromium.page))).text
  const read = async (): Promise<ElementHandle<Element>> => {
    await chromium.visit('/en-feature/')
    await chromium.click(chromium.page)
    await readerIsOpen(chromium.page)
    return insideReader(chromium)
  }
  const openList = async (dialog: ElementHandle<Element>) => {
    await chromium.page.keyboard.press('h')
    await dialog.waitForSelector('#omitted .entry')
  }
  const entries = (dialog: ElementHandle<Element>) =>
    dialog.$$eval('.entry', all => all.map(entry => entry.textContent ?? ''))
  const heading = (dialog: ElementHandle<Element>) =>
    dialog.$eval('#omitted h2', ({ textContent }) => textContent)
  const show = say('tray_show')
  const hide = say('tray_hide')

  test('is listed with its kind, its first words and the reason', async () => {
    const dialog = await read()
    await openList(dialog)
    const listed = await entries(dialog)
    const found = listed.find(entry => entry.includes('Letters from the shore'))
    expect(found).toContain(say('clutter_newsletter'))
    expect(found).toContain(say('tray_why_token'))
    expect(await heading(dialog)).toBe(say('omitted_count').replace('$COUNT$', String(listed.length)))
    expect(await isPanelOpen(dialog, 'omitted')).toBe(true)
  })

  test('is put into the article at its place, in view, and taken out again', async () => {
    const dialog = await read()
    const bare = await text()
    await openList(dialog)
    const count = (await entries(dialog)).length
    await pressNamed(dialog, show, 'Letters from the shore')
    const [head = '', tail = ''] = (await text()).split(letter)
    expect(head.slice(-200)).toContain(before)
    expect(tail.slice(0, 200)).toContain(after)
    expect(await heading(dialog)).toBe(say('omitted_count').replace('$COUNT$', String(count - 1)))
    expect(await isPanelOpen(dialog, 'omitted')).toBe(true)
    const top = () => dialog.$eval('[data-new]', block => block.getBoundingClientRect().top)
    expect(await top()).toBeGreaterThan(60)
    expect(await top()).toBeLessThan(400)

    const place = () =>
      dialog.$$eval(
        '.content p',
        (all, start) =>
          all.find(({ textContent }) => textContent?.startsWith(start))?.getBoundingClientRect().top ?? -1,
        after,
      )
    const stood = await place()
    await pressNamed(dialog, hide, 'Letters from the shore')
    expect(await text()).toBe(bare)
    expect(Math.abs((await place()) - stood)).toBeLessThan(400)
    expect(await heading(dialog)).toBe(say('omitted_count').replace('$COUNT$', String(count)))
  })

  test('can be restored with the keyboard alone', async () => {
    const dialog = await read()
    await openList(dialog)
    const { keyboard } = chromium.page
    // Past the buttons that read the text another way.
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    expect(await dialog.$eval('.entry button.button', button => button.textContent)).toBe(hide)
    await keyboard.press('Escape')
    expect(await isPanelOpen(dialog, 'omitted')).toBe(false)
    await keyboard.press('h')
    expect(await isPanelOpen(dialog, 'omitted')).toBe(true)
    expect(await dialog.$$('#omitted .entries')).toHaveLength(1)
  })

  test('is in the article on the next visit once it is always shown, until that rule is removed', async () => {
    const dialog = await read()
    await openList(dialog)
    await pressNamed(dialog, show, 'Letters from the shore')
    await pressNamed(dialog, say('tray_always_show'), 'Letters from the shore')
    const ownRule = say('tray_why_user').replace('$SITE$', '127.0.0.1')
    await expect.poll(async () => (await entries(dialog)).join()).toContain(ownRule)
    expect(await text()).toContain(letter)

    const anew = await read()
    expect(await text()).toContain(letter)
    await openList(anew)
    await pressNamed(anew, say('tray_forget'), 'Letters from the shore')
    await expect.poll(text).not.toContain(letter)
    await expect.poll(async () => (await entries(anew)).join()).not.toContain(ownRule)
    await read()
    expect(await text()).not.toContain(letter)
  })

  test('leaves no trace in the page when it is restored', async () => {
    await chromium.visit('/en-feature/')
    const untouched = await stateOf(chromium.page)
    await chromium.click(chromium.page)
    await readerIsOpen(chromium.page)
    const dialog = await insideReader(chromium)
    await openList(dialog)
    await pressNamed(dialog, show, 'Letters from the shore')
    await chromium.click(chromium.page)
    await readerIsClosed(chromium.page)
    // The reader went to the block, and so does the page.
    expect(await stateOf(chromium.page)).toEqual({ ...untouched, scroll: expect.anything() })
  })

  test('stays in the article after the page was tidied in between', async () => {
    const dialog = await read()
    await openList(dialog)
    await pressNamed(dialog, show, 'Letters from the shore')
    const { keyboard } = chromium.page
    await keyboard.press('t')
    await chromium.page.waitForSelector(trayHost)
    await keyboard.press('t')
    await chromium.page.waitForSelector(reader)
    expect(await text()).toContain(letter)
  })

  test.each([320, 768])('is listed in a panel that fits into a window of %i px', async width => {
    await chromium.page.setViewport({ width, height: 640 })
    const dialog = await read()
    await openList(dialog)
    const found = await dialog.$eval('#omitted', panel => {
      const { left, right, top, bottom } = panel.getBoundingClientRect()
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
      return { isInside, sticksOut: panel.scrollWidth - panel.clientWidth }
    })
    expect(found).toEqual({ isInside: true, sticksOut: 0 })
    await pressNamed(dialog, show, 'Letters from the shore')
    const [bottom, panelTop] = await Promise.all([
      dialog.$eval('[data-new]', block => block.getBoundingClientRect().bottom),
      dialog.$eval('#omitted', panel => panel.getBoundingClientRect().top),
    ])
    if (width === 320) expect(bottom).toBeLessThan(panelTop)
    await chromium.page.setViewport({ width: 1280, height: 900 })
  })

  test('cannot be restored where there is no article', async () => {
    const [other] = otherPages
    await chromium.read(`/${other?.name}/`)
    await chromium.page.keyboard.press('h')
    const card = await insideReader(chromium)
    expect(await card.$('#omitted')).toBeNull()
  })
})
