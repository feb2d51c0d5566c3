import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { say as words } from '../support/sample-pages'
import { madeUpHosts, sitesIn } from '../support/sites'
import { tabsIn } from './support/tabs'

describe.skipIf(withoutChromium)('a tab of a site that opens automatically', () => {
  const chromium = useChromium({ args: [madeUpHosts] })
  const { allow, choose } = sitesIn(chromium)
  const tabs = tabsIn(chromium)
  let page: Page
  const title = async () => titleOfButton(await chromium.worker())
  /** The article is open, once, and the button of the active tab says so. */
  const isShown = async (tab: Page) => {
    await readerIsOpen(tab)
    expect(await tab.$$eval(reader, all => all.length)).toBe(1)
    await expect.poll(title).toBe(words('action_close'))
  }

  beforeAll(async () => {
    await allow('*://*.krant.example/*')
    await choose({ 'krant.example': 'always' })
  })
  beforeEach(async () => {
    page = await chromium.newPage()
    await page.goto(`http://krant.example:${new URL(chromium.origin).port}/en-feature/`)
    await isShown(page)
  })

  test('that is closed and restored shows the article again', async () => {
    const restored = await tabs.closeAndRestore(page)
    await isShown(restored)
    await restored.close()
  })

  test('that is discarded shows the article once it is active again', async () => {
    const loaded = await tabs.discardAndShow(page)
    await isShown(loaded)
    await loaded.close()
  })

  test('that is duplicated shows the article in both, and each closes its own', async () => {
    const twin = await tabs.duplicate(page)
    await isShown(twin)
    await twin.keyboard.press('Escape')
    await readerIsClosed(twin)
    await expect.poll(title).toBe(words('action_open'))
    await page.bringToFront()
    await isShown(page)
    await twin.close()
    await page.close()
  })
})
