import type { ElementHandle, Page, Target } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { builtForChromium, type Chromium, useChromium, withoutChromium } from '../support/chromium'
import { stateOf } from '../support/page-state'
import { hasReader, insideReader, reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { say } from '../support/sample-pages'
import { insideTray, pageIsTidied, pageIsUntidied, trayHost } from '../support/tray'
import { until } from '../support/waiting'

/** Runs in the service worker. */
const isActivated = () =>
  (globalThis as { serviceWorker?: ServiceWorker }).serviceWorker?.state === 'activated'

/** Installs the same folder once more, as an update does. */
const replaceExtension = async ({ browser }: Chromium) => {
  const starts = new Promise<Target>(resolve => {
    browser.on('targetcreated', target => target.type() === 'service_worker' && resolve(target))
  })
  await browser.installExtension(builtForChromium)
  const worker = await (await starts).worker()
  if (!worker) throw new Error('The new extension has no worker.')
  // A click before the new background listens would be lost.
  await until('the new background', () => worker.evaluate(isActivated))
}

describe.skipIf(withoutChromium)('a reader that is open while the extension is updated', () => {
  const chromium = useChromium()
  let page: Page
  let dialog: ElementHandle<Element>
  let before: Awaited<ReturnType<typeof stateOf>>

  beforeAll(async () => {
    page = chromium.page
    await chromium.visit('/en-feature/')
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
    before = await stateOf(page)
    await chromium.click(page)
    await readerIsOpen(page)
    // Afterwards the old content scripts can no longer look into the reader.
    dialog = await insideReader(chromium)
    await replaceExtension(chromium)
  })

  test('still works, and says that a choice is not saved', async () => {
    await page.keyboard.press('a')
    await page.keyboard.press('+')
    const trouble = await dialog.waitForSelector('.trouble:not([hidden])')
    expect(await trouble?.evaluate(element => element.textContent)).toBe(say('not_saved'))
  })

  test('stays open when the page can no longer be tidied, and says so', async () => {
    await page.keyboard.press('t')
    const refusal = await dialog.waitForSelector('.refusal:not(:empty)')
    expect(await refusal?.evaluate(element => element.textContent)).toBe(say('view_missing'))
  })

  test('closes at the next click, which restores the page', async () => {
    await chromium.click(page)
    await readerIsClosed(page)
    expect(await stateOf(page)).toEqual(before)
  })

  test('opens in its new version at the click after that', async () => {
    await chromium.click(page)
    await readerIsOpen(page)
    expect(await page.$$eval(reader, all => all.length)).toBe(1)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await hasReader(page)).toBe(false)
    expect(await stateOf(page)).toEqual(before)
  })
})

describe.skipIf(withoutChromium)('a page that is tidied while the extension is updated', () => {
  const chromium = useChromium()
  let page: Page
  let tray: ElementHandle<Element>
  let before: Awaited<ReturnType<typeof stateOf>>

  beforeEach(async () => {
    page = chromium.page
    await chromium.visit('/en-feature/')
    before = await stateOf(page)
    await chromium.click(page)
    await readerIsOpen(page)
    await page.keyboard.press('t')
    await pageIsTidied(page)
    tray = await insideTray(chromium)
    await replaceExtension(chromium)
  })

  test('still lists its blocks, and is restored at the next click', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await tray.waitForSelector('.list')
    await chromium.click(page)
    await pageIsUntidied(page)
    expect(await stateOf(page)).toEqual(before)
    await chromium.click(page)
    await readerIsOpen(page)
    expect(await page.$$eval(`${reader}, ${trayHost}`, all => all.length)).toBe(1)
  })

  test('is restored when the article can no longer be shown', async () => {
    await page.keyboard.press('t')
    await pageIsUntidied(page)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await stateOf(page)).toEqual(before)
  })
})
