import type { ElementHandle, Page } from 'puppeteer-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { titleOfButton } from './support/button'
import { useChromium, withoutChromium } from './support/chromium'
import { stateOf } from './support/page-state'
import { hasReader, insideReader, readerIsClosed, readerIsOpen } from './support/reader'
import { samplePage, say as words } from './support/sample-pages'
import { madeUpHosts, sitesIn } from './support/sites'

/** A site of which each page is put together by its scripts, under an address of its own. */
const application = `<!doctype html><title>Krant</title><body><nav><a href="/app/">Voorpagina</a></nav><main></main>
  <script>
    const articles = ${JSON.stringify({
      '/app/2026/de-sluis-blijft-nog-een-jaar-dicht': 'De sluis blijft nog een jaar dicht',
      '/app/2026/de-brug-gaat-in-mei-weer-open': 'De brug gaat in mei weer open',
    })}
    const text = 'Het waterschap heeft de afgelopen weken met alle schippers gesproken, en met de dorpen eromheen. '.repeat(3)
    const draw = () => {
      const title = articles[location.pathname]
      document.title = title ?? 'Krant'
      document.querySelector('main').innerHTML = title
        ? '<article><h1>' + title + '</h1>' + ('<p>' + text + '</p>').repeat(8) + '</article>'
        : Object.entries(articles).map(([to, name]) => '<div><h2><a href="' + to + '">' + name + '</a></h2></div>').join('')
    }
    window.go = to => { history.pushState(null, '', to); setTimeout(draw, 60) }
    addEventListener('popstate', draw)
    draw()
  </script></body>`

const html = { 'content-type': 'text/html; charset=utf-8' }
const [sluice = '', bridge = ''] = [
  '/app/2026/de-sluis-blijft-nog-een-jaar-dicht',
  '/app/2026/de-brug-gaat-in-mei-weer-open',
]

describe.skipIf(withoutChromium)('on a site that opens by itself', () => {
  const routes = Object.fromEntries(
    ['/app/', sluice, bridge].map(path => [path, { body: application, headers: html }]),
  )
  const chromium = useChromium({
    args: [madeUpHosts],
    routes: {
      ...routes,
      '/kept-page-of-the-paper': {
        body: samplePage('en-feature', {}),
        headers: { ...html, 'cache-control': 'max-age=60' },
      },
    },
  })
  const { allow, say, registered, kill, whileStorageIsFull } = sitesIn(chromium)
  let page: Page
  const go = (path: string) => page.goto(`http://krant.example:${new URL(chromium.origin).port}${path}`)
  const choose = async (said: Parameters<typeof say>[0]) => {
    await say(said)
    await expect.poll(async () => (await registered()).length).toBe(Object.keys(said).length > 0 ? 1 : 0)
  }
  const title = async () => titleOfButton(await chromium.worker())

  beforeAll(() => allow('*://*.krant.example/*'))
  beforeEach(async () => {
    page = await chromium.browser.newPage()
    await choose({ 'krant.example': 'always' })
  })
  afterEach(() => page.close())

  test('an article opens in the reader, and the page is given back as it was', async () => {
    await go('/en-feature/')
    await readerIsOpen(page)
    expect(await title()).toBe(words('action_close'))
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    const after = await stateOf(page)
    await choose({})
    await go('/en-feature/')
    expect(after).toEqual(await stateOf(page))
  })

  test('a front page stays as it is, and the button says why', async () => {
    await go('/nl-voorpagina/')
    await expect.poll(title).toMatch(/^Not opened: /)
    expect(await hasReader(page)).toBe(false)
  })

  test('the worker may have been killed', async () => {
    await kill()
    await go('/en-feature/')
    await readerIsOpen(page)
    await kill()
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    await expect.poll(title).toBe(words('action_open'))
  })

  test('the reader follows a page that shows itself under other addresses', async () => {
    await go('/app/')
    await expect.poll(title).toMatch(/^Not opened: /)
    const length = () => page.evaluate(() => history.length)
    const before = await length()
    await page.evaluate(to => (globalThis as unknown as { go(to: string): void }).go(to), sluice)
    await readerIsOpen(page)
    await page.evaluate(to => (globalThis as unknown as { go(to: string): void }).go(to), bridge)
    await readerIsClosed(page)
    await readerIsOpen(page)
    expect(await length()).toBe(before + 2)
    await page.goBack()
    await readerIsClosed(page)
    await readerIsOpen(page)
    await page.goBack()
    await readerIsClosed(page)
    expect(new URL(page.url()).pathname).toBe('/app/')
    expect(await hasReader(page)).toBe(false)
  })

  test('a click on the lamp closes the article, and opens it again', async () => {
    await go('/en-feature/')
    await readerIsOpen(page)
    await chromium.click(page)
    await readerIsClosed(page)
    await chromium.click(page)
    await readerIsOpen(page)
  })

  describe('in the reader itself', () => {
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

    test('it is chosen, and forgotten', async () => {
      await pick('reader')
      await expect
        .poll(async () => (await registered()).flatMap(({ matches }) => matches))
        .toEqual(['*://*.krant.example/*'])
      await pick('click')
      await expect.poll(registered).toEqual([])
    })

    test('a choice that cannot be stored is told of, and changes nothing', async () => {
      await whileStorageIsFull(async () => {
        await pick('reader')
        const said = () => dialog.$eval('#site [role="status"]', status => status.textContent)
        await expect.poll(said).toBe(words('failure_siteNotKept_advice'))
      })
      const chosen = await dialog.$eval('#site input:checked', input => (input as HTMLInputElement).value)
      expect(chosen).toBe('click')
      expect(await registered()).toEqual([])
    })
  })
})
