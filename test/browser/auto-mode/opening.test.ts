import type { ElementHandle, Page } from 'puppeteer-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  applicationRoutes,
  bridge,
  front,
  goInApplication,
  historyLength,
  sluice,
} from '../support/application'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { stateOf } from '../support/page-state'
import {
  anotherReaderOpens,
  hasReader,
  insideReader,
  reader,
  readerIsClosed,
  readerIsOpen,
} from '../support/reader'
import { samplePage, say as words } from '../support/sample-pages'
import { madeUpHosts, sitesIn } from '../support/sites'

const html = { 'content-type': 'text/html; charset=utf-8' }

describe.skipIf(withoutChromium)('on a site that opens automatically', () => {
  const chromium = useChromium({
    args: [madeUpHosts],
    routes: {
      ...applicationRoutes,
      '/cached-page-of-the-paper': {
        body: samplePage('en-feature', {}),
        headers: { ...html, 'cache-control': 'max-age=60' },
      },
    },
  })
  const { allow, choose, registered, kill, whileStorageIsFull } = sitesIn(chromium)
  let page: Page
  const go = (path: string) => page.goto(`http://krant.example:${new URL(chromium.origin).port}${path}`)
  const title = async () => titleOfButton(await chromium.worker())

  beforeAll(() => allow('*://*.krant.example/*'))
  beforeEach(async () => {
    page = await chromium.newPage()
    await choose({ 'krant.example': 'always' })
  })
  afterEach(() => page.close())

  test('an article opens in the reader, and closing restores the page', async () => {
    await go('/en-feature/')
    await readerIsOpen(page)
    await expect.poll(title).toBe(words('action_close'))
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    const after = await stateOf(page)
    await choose({})
    await go('/en-feature/')
    expect(after).toEqual(await stateOf(page))
  })

  test('a front page is not opened, and the button says why', async () => {
    await go('/nl-voorpagina/')
    await expect.poll(title).toMatch(/^Not opened: /)
    expect(await hasReader(page)).toBe(false)
  })

  test('articles open and close after the service worker was killed', async () => {
    await kill()
    await go('/en-feature/')
    await readerIsOpen(page)
    await kill()
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    await expect.poll(title).toBe(words('action_open'))
  })

  test('the reader follows a single-page application from article to article', async () => {
    await go(front)
    await expect.poll(title).toMatch(/^Not opened: /)
    const before = await historyLength(page)
    await goInApplication(page, sluice.path)
    await readerIsOpen(page)
    await anotherReaderOpens(page, () => goInApplication(page, bridge.path))
    expect(await historyLength(page)).toBe(before + 2)
    await anotherReaderOpens(page, () => page.goBack())
    await page.goBack()
    await readerIsClosed(page)
    expect(new URL(page.url()).pathname).toBe(front)
    expect(await hasReader(page)).toBe(false)
  })

  test('a click on the button closes the article, and another opens it again', async () => {
    await go('/en-feature/')
    await readerIsOpen(page)
    await chromium.click(page)
    await readerIsClosed(page)
    expect(await hasReader(page)).toBe(false)
    await chromium.click(page)
    await readerIsOpen(page)
    expect(await page.$$eval(reader, all => all.length)).toBe(1)
  })

  describe('in the reader’s panel', () => {
    let dialog: ElementHandle<Element>
    const pick = async (opening: string) => {
      await dialog.waitForSelector(`#site input[value="${opening}"]`)
      await dialog.$eval(`#site input[value="${opening}"]`, input => (input as HTMLElement).focus())
      await page.keyboard.press('Space')
    }

    beforeEach(async () => {
      await choose({})
      await go('/en-feature/')
      await chromium.click(page)
      await readerIsOpen(page)
      dialog = await insideReader({ ...chromium, page })
      await page.keyboard.press('s')
    })
    afterEach(() => allow('*://*.krant.example/*'))

    test('the site is chosen, and removed again', async () => {
      await pick('reader')
      await expect
        .poll(async () => (await registered()).flatMap(({ matches }) => matches))
        .toEqual(['*://*.krant.example/*'])
      await pick('click')
      await expect.poll(registered).toEqual([])
    })

    test('a choice that cannot be stored is reported, and changes nothing', async () => {
      await whileStorageIsFull(async () => {
        await pick('reader')
        const said = () => dialog.$eval('#site [role="status"]', status => status.textContent)
        await expect.poll(said).toBe(words('failure_siteNotSaved_advice'))
      })
      const chosen = await dialog.$eval('#site input:checked', input => (input as HTMLInputElement).value)
      expect(chosen).toBe('click')
      expect(await registered()).toEqual([])
    })
  })
})
