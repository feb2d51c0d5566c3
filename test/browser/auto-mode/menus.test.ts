import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { hasReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { madeUpHosts, sitesIn } from '../support/sites'
import { pageIsTidied, trayHost } from '../support/tray'
import { chooseInMenu } from './support/menus'

const krant = '*://*.krant.example/*'

describe.skipIf(withoutChromium)('the menus', () => {
  const chromium = useChromium({ args: [madeUpHosts] })
  const { allow, allowIfAsked, choose, registered, granted } = sitesIn(chromium)
  let page: Page
  const go = (path: string) => page.goto(`http://krant.example:${new URL(chromium.origin).port}${path}`)
  const chooses = (menuItemId: string, more: { readonly checked?: boolean } = {}) =>
    chooseInMenu(chromium, page, { menuItemId, ...more })
  const title = async () => titleOfButton(await chromium.worker())
  const isAllowed = (...origins: string[]) => expect.poll(granted).toEqual(origins)
  const isRegistered = (...patterns: string[]) =>
    expect.poll(async () => (await registered()).flatMap(({ matches }) => matches)).toEqual(patterns)

  beforeEach(async () => {
    await choose({ 'krant.example': 'none', '!krant.example/en-feature/': 'none' })
    await allowIfAsked(krant)
    page = await chromium.newPage()
  })
  afterEach(() => page.close())

  test.each([
    ['always-reader', readerIsOpen],
    ['always-tidy', pageIsTidied],
  ])(
    '%s: shows this page and the next ones of the site so, until it is unchecked',
    async (entry, isShown) => {
      await go('/en-feature/')
      await chooses(entry, { checked: true })
      await isShown(page)
      await isRegistered(krant)
      await isAllowed(krant)
      await go('/nl-short-semantic/')
      await isShown(page)
      await chooses(entry, { checked: false })
      await isRegistered()
      await isAllowed()
    },
  )

  test('not-this-page: this page is not opened from then on, and others are', async () => {
    await allow(krant)
    await choose({ 'krant.example': 'always' })
    await go('/en-feature/')
    await chooses('not-this-page', { checked: true })
    await expect
      .poll(async () => (await registered()).flatMap(({ excludeMatches }) => excludeMatches))
      .not.toEqual([])
    await go('/en-feature/')
    expect(await hasReader(page)).toBe(false)
    await go('/nl-short-semantic/')
    await readerIsOpen(page)
  })

  test('never: no page of the site opens automatically, and the permission is released', async () => {
    await allow(krant)
    await choose({ 'krant.example': 'always' })
    await go('/en-feature/')
    await readerIsOpen(page)
    await chooses('never', { checked: true })
    await isRegistered()
    await isAllowed()
  })

  test('not-opened: opens the page all the same', async () => {
    await allow(krant)
    await choose({ 'krant.example': 'always' })
    await go('/nl-voorpagina/')
    await expect.poll(title).toMatch(/^Not opened: /)
    await chooses('not-opened')
    await readerIsOpen(page)
    expect(await hasReader(page)).toBe(true)
  })

  test('tidy: shows the page tidied instead of the article', async () => {
    await go('/en-feature/')
    await chromium.click(page)
    await readerIsOpen(page)
    await chooses('tidy')
    await pageIsTidied(page)
    await readerIsClosed(page)
    expect(await page.$$eval(trayHost, all => all.length)).toBe(1)
  })
})
