import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { hasReader, insideReader, readerIsOpen } from '../support/reader'
import { samplePage, say as words } from '../support/sample-pages'
import { madeUpHosts, sitesIn } from '../support/sites'

const links = `<p>The harbour master wrote about it <a href="/en-feature/" id="article">last spring</a>, it was on
  <a href="/nl-voorpagina/" id="front">the front page</a> for a week, and
  <a href="/nl-short-semantic/" id="elsewhere">a paper inland</a> took it over.</p>
  <script>document.querySelector('#elsewhere').hostname = 'blad.example'</script>`
const withLinks = samplePage('en-feature', {}).replace('<p>She walks', `${links}<p>She walks`)

describe.skipIf(withoutChromium)('a link in an article that opened automatically', () => {
  const chromium = useChromium({
    args: [madeUpHosts],
    routes: { '/2026/how-the-gauge-of-the-harbour-is-read': { body: withLinks } },
  })
  const { allow, choose } = sitesIn(chromium)
  let page: Page
  const title = async () => titleOfButton(await chromium.worker())
  const link = async (name: string) => {
    const dialog = await insideReader({ ...chromium, page })
    const found = await dialog.$(`a[href*="${name}"]`)
    if (!found) throw new Error(`There is no link to ${name} in the article.`)
    return found
  }
  const follow = async (name: string) => {
    await Promise.all([page.waitForNavigation(), link(name).then(found => found.click())])
    expect(page.url()).toContain(name)
  }

  const openBehind = async (name: string) => {
    const coming = chromium.browser.waitForTarget(target => target.url().endsWith(name))
    await link(name).then(found => found.click({ button: 'middle' }))
    const tab = await (await coming).page()
    if (!tab) throw new Error(`${name} has no tab.`)
    return tab
  }

  beforeAll(async () => {
    await allow('*://*.krant.example/*')
    await allow('*://*.blad.example/*')
    await choose({ 'krant.example': 'always' })
  })
  beforeEach(async () => {
    page = await chromium.newPage()
    const { port } = new URL(chromium.origin)
    await page.goto(`http://krant.example:${port}/2026/how-the-gauge-of-the-harbour-is-read`)
    await readerIsOpen(page)
  })
  afterEach(() => page.close())

  test('leads to another article, which opens too', async () => {
    await follow('/en-feature/')
    await readerIsOpen(page)
    expect((await readArticle(chromium.readerRealm(page))).title).toBe('The woman who listens to the tide')
    await expect.poll(title).toBe(words('action_close'))
  })

  test('leads to a front page, which is not opened', async () => {
    await follow('/nl-voorpagina/')
    await expect.poll(title).toMatch(/^Not opened: /)
    expect(await hasReader(page)).toBe(false)
  })

  test('leads to another site and back to the open article', async () => {
    await follow('/nl-short-semantic/')
    await expect.poll(title).toBe(words('action_open'))
    expect(await hasReader(page)).toBe(false)
    await page.goBack()
    await readerIsOpen(page)
    await expect.poll(title).toBe(words('action_close'))
  })

  test('opens in a background tab, where the article opens too', async () => {
    const tab = await openBehind('/en-feature/')
    await readerIsOpen(tab)
    await tab.bringToFront()
    await expect.poll(title).toBe(words('action_close'))
    expect(tab.extensionRealms()).not.toEqual([])
    await tab.close()
  })

  test('runs nothing on a site that the user did not choose', async () => {
    const tab = await openBehind('/nl-short-semantic/')
    await tab.waitForFunction(() => document.readyState === 'complete')
    expect(new URL(tab.url()).hostname).toBe('blad.example')
    expect(tab.extensionRealms()).toEqual([])
    await tab.close()
  })
})
