import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { hasReader, reader, readerIsOpen } from '../support/reader'
import { samplePage, say as words } from '../support/sample-pages'
import { madeUpHosts, sitesIn } from '../support/sites'
import { pageIsTidied } from '../support/tray'

const html = { 'content-type': 'text/html; charset=utf-8' }
const article = samplePage('en-feature', {})
const address = '/2026/the-woman-who-listens-to-the-tide'
const late = 'Nobody had told the harbour master that the gauge was read by hand, and nobody meant to.'

const routes = {
  [address]: { body: article, headers: { ...html, 'cache-control': 'max-age=60' } },
  '/ahead/': {
    body: `<script type="speculationrules">{"prerender": [{"urls": ["${address}"], "eagerness": "immediate"}]}</script>
      <a href="${address}">The woman who listens to the tide</a>`,
    headers: html,
  },
}

describe.skipIf(withoutChromium)('a page that opens automatically', () => {
  const chromium = useChromium({ args: [madeUpHosts], routes })
  const { allow, revoke, choose, registered } = sitesIn(chromium)
  let page: Page
  const go = (path: string, where = page) =>
    where.goto(`http://krant.example:${new URL(chromium.origin).port}${path}`)
  const title = async () => titleOfButton(await chromium.worker())
  const text = async () => (await readArticle(chromium.readerRealm(page))).text

  beforeAll(() => allow('*://*.krant.example/*'))
  beforeEach(async () => {
    page = await chromium.newPage()
    await choose({ 'krant.example': 'always' })
  })
  afterEach(() => page.close())

  test('is tidied where the user chose that', async () => {
    await choose({ 'krant.example': 'always' }, 'tidy')
    await go(address)
    await pageIsTidied(page)
    expect(await hasReader(page)).toBe(false)
  })

  test('shows text that the page adds after it was opened', async () => {
    await go(address)
    await readerIsOpen(page)
    expect(await text()).not.toContain(late)
    await page.$eval(
      'article p:last-of-type',
      (last, words) => last.insertAdjacentHTML('afterend', `<p>${words}</p>`),
      late,
    )
    await expect.poll(text).toContain(late)
  })

  test('is still open when the user comes back to it, and the button is lit', async () => {
    await go(address)
    await readerIsOpen(page)
    await page.goto('about:blank')
    await page.goBack()
    await readerIsOpen(page)
    expect(await page.$$eval(reader, all => all.length)).toBe(1)
    await expect.poll(title).toBe(words('action_close'))
  })

  test('opens when a prerendered page is shown', async () => {
    await go('/ahead/')
    await page.click('a')
    // Puppeteer does not follow the page that takes the place of this one in its tab; the button does.
    await expect.poll(title).toBe(words('action_close'))
  })

  test('has its own button state in each tab', async () => {
    await go('/nl-voorpagina/')
    await expect.poll(title).toMatch(/^Not opened: /)
    const other = await chromium.newPage()
    await go(address, other)
    await readerIsOpen(other)
    await expect.poll(title).toBe(words('action_close'))
    await page.bringToFront()
    await expect.poll(title).toMatch(/^Not opened: /)
    await other.close()
  })

  test('is not opened once the permission was revoked', async () => {
    await revoke('*://*.krant.example/*')
    await expect.poll(registered).toEqual([])
    await go(address)
    await expect.poll(title).toBe(words('action_open'))
    expect(await hasReader(page)).toBe(false)
    await allow('*://*.krant.example/*')
  })

  describe('whose end never arrives', () => {
    let server: Server
    beforeAll(async () => {
      server = createServer((_, response) => {
        response.writeHead(200, html)
        response.write(article.slice(0, article.indexOf('</article>')))
      })
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    })
    afterAll(() => server.closeAllConnections())

    test('is on the screen all the same', async () => {
      await page.evaluateOnNewDocument(() => {
        const world = globalThis as unknown as { wasHiddenBefore: Promise<boolean> }
        world.wasHiddenBefore = new Promise(resolve => {
          let wasHidden = false
          const look = () => {
            const opacity = document.body ? getComputedStyle(document.body).opacity : '0'
            wasHidden ||= document.body !== null && opacity === '0'
            if (document.body && opacity === '1') resolve(wasHidden)
            else requestAnimationFrame(look)
          }
          look()
        })
      })
      const { port } = server.address() as AddressInfo
      const going = page.goto(`http://krant.example:${port}${address}`).catch(() => null)
      await page.waitForSelector('body')
      const wasHidden = await page.evaluate(
        () => (globalThis as unknown as { wasHiddenBefore: Promise<boolean> }).wasHiddenBefore,
      )
      expect(wasHidden).toBe(true)
      server.closeAllConnections()
      await going
    })
  })
})
