import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import { views } from '../../../src/domain/view'
import { useChromium, withoutChromium } from '../support/chromium'
import { hasReader, reader, readerIsOpen } from '../support/reader'
import { madeUpHosts, sitesIn } from '../support/sites'
import { pageIsUntidied } from '../support/tray'
import { chooseInMenu } from './support/menus'

const krant = '*://*.krant.example/*'
const headline = 'The woman who listens to the tide'

describe.skipIf(withoutChromium)('a link that is opened in the reader', () => {
  const chromium = useChromium({ args: [madeUpHosts] })
  const { allow, allowIfAsked, choose, granted } = sitesIn(chromium)
  let page: Page
  const addressOf = (host: string, path: string) => `http://${host}:${new URL(chromium.origin).port}${path}`
  /** Opens a link of the page in the reader. @returns the new tab */
  const openLink = async (linkUrl: string): Promise<Page> => {
    const coming = chromium.browser.waitForTarget(target => target.url() === linkUrl)
    await chooseInMenu(chromium, page, { menuItemId: 'open-link', linkUrl })
    const tab = await (await coming).page()
    if (!tab) throw new Error(`${linkUrl} has no tab.`)
    await readerIsOpen(tab)
    return tab
  }
  const readIn = async (tab: Page) => {
    expect(await tab.$$eval(reader, all => all.length)).toBe(1)
    return (await readArticle(chromium.readerRealm(tab))).title
  }

  beforeEach(async () => {
    page = await chromium.newPage()
    await page.goto(addressOf('blad.example', '/nl-voorpagina/'))
  })
  afterEach(() => page.close())

  test('opens in a tab of its own, and the permission for it is released', async () => {
    await allowIfAsked(krant)
    const tab = await openLink(addressOf('krant.example', '/en-feature/'))
    expect(await readIn(tab)).toBe(headline)
    await expect.poll(granted).toEqual([])
    expect(await hasReader(page)).toBe(false)
    await tab.close()
  })

  test.each(views)('to a site that opens automatically is in the reader, once: %s', async view => {
    await allow(krant)
    await choose({ 'krant.example': 'always' }, view)
    const tab = await openLink(addressOf('krant.example', '/en-feature/'))
    await pageIsUntidied(tab)
    expect(await readIn(tab)).toBe(headline)
    expect(await granted()).toEqual([krant])
    await tab.close()
    await choose({})
  })
})
