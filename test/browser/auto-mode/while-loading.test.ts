import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import { views } from '../../../src/domain/view'
import { titleOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { hasReader, reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { say as words } from '../support/sample-pages'
import { madeUpHosts, sitesIn } from '../support/sites'
import { pageIsTidied, trayHost } from '../support/tray'
import { useHeldPages } from './support/held-pages'
import { openersIn } from './support/loaded-scripts'

const article = '/2026/the-ferry-keeps-its-last-bell'
const list = '/2026/everything-about-the-last-ferry'
const script = '/late.js'

const beginningOf = (
  title: string,
  type = 'article',
) => `<!doctype html><html lang="en"><head><title>${title}</title>
  <meta property="og:type" content="${type}"><meta property="og:title" content="${title}">
  <script src="${script}" defer></script></head><body class="page"><header><a href="/">The Harbour Post</a></header>`
const paragraphs = [
  'The last ferry of the day leaves the east quay at ten past nine, and it has done so since the bridge was closed.',
  'Nobody on board expected the bell to be rung again, least of all the woman who had taken it down that spring.',
  'She keeps it in the kitchen, wrapped in a towel, and says that it is too loud for a room with a clock in it.',
  'The council had wanted it for the museum, where it would have hung beside the oars and the tide tables.',
  'For now the skipper rings it by hand each evening, once for every passenger who has missed the boat.',
]
const restOfArticle = `<main><article><h1>The ferry keeps its last bell</h1><p>By Marit Holm</p>
  ${paragraphs.map(text => `<p>${text} ${text.replace('The', 'This')}</p>`).join('')}</article></main></body></html>`
const restOfList = `<main><h1>Everything about the last ferry</h1><ul>${Array.from(
  { length: 60 },
  (_, at) => `<li><a href="/2026/ferry-${at}"><h3>Ferry story number ${at}</h3></a></li>`,
).join('')}</ul></main></body></html>`

interface WithHoldTime {
  /** For how long the page was held invisible. ms */
  heldFor: Promise<number>
}

/** Runs in the page before anything of it is there: notes when the style that hides it comes and goes. */
function noteHoldTime(): void {
  Object.assign(globalThis, {
    heldFor: new Promise(resolve => {
      let begun: number | null = null
      const look = () => {
        const isHeld = document.querySelector('html > style') !== null
        if (isHeld) begun ??= performance.now()
        else if (begun !== null) resolve(performance.now() - begun)
      }
      new MutationObserver(look).observe(document, { childList: true, subtree: true })
    }),
  } satisfies WithHoldTime)
}

describe.skipIf(withoutChromium)('a page that opens automatically, while it is loading', () => {
  const chromium = useChromium({ args: [madeUpHosts] })
  const { allow, choose } = sitesIn(chromium)
  const held = useHeldPages({
    [article]: [beginningOf('The ferry keeps its last bell'), restOfArticle],
    [list]: [beginningOf('Everything about the last ferry'), restOfList],
    '/': [beginningOf('The Harbour Post'), restOfList],
    '/sport/': [beginningOf('Sport', 'website'), restOfList],
    [script]: ['', 'globalThis.isLateScriptThere = true'],
  })
  let page: Page
  let going: Promise<unknown>
  /** Goes to a page; resolves once the browser has the beginning of it. */
  const go = async (path: string) => {
    going = page.goto(`http://krant.example:${held.port}${path}`).catch(() => null)
    await page.waitForSelector('header')
  }
  const title = async () => titleOfButton(await chromium.worker())
  const text = async () => (await readArticle(chromium.readerRealm(page))).text
  const hasLoaded = (...openers: string[]) => expect.poll(() => openersIn(page)).toEqual(openers)
  const isLateScriptThere = () => page.evaluate(() => 'isLateScriptThere' in globalThis)

  beforeAll(() => allow('*://*.krant.example/*'))
  beforeEach(async () => {
    page = await chromium.newPage()
    await choose({ 'krant.example': 'always' })
  })
  afterEach(async () => {
    held.forget()
    // A page whose answer was cut off never finishes loading.
    await page.close()
    await going
  })

  test.each(views)(
    'has the scripts that open it before its text, and is unchanged until then: %s',
    async view => {
      await choose({ 'krant.example': 'always' }, view)
      await go(article)
      await hasLoaded('session', view)
      // The style that hides the page goes by itself.
      await page.waitForSelector('html:not(:has(> style))')
      const [now, asServed] = await page.evaluate(begin => {
        const { documentElement } = new DOMParser().parseFromString(begin, 'text/html')
        return [document.documentElement.outerHTML, documentElement.outerHTML]
      }, beginningOf('The ferry keeps its last bell'))
      expect(now).toBe(asServed)
      await held.release(article)
      await (view === 'reader' ? readerIsOpen(page) : pageIsTidied(page))
      expect(await page.$$eval(`${reader}, ${trayHost}`, all => all.length)).toBe(1)
    },
  )

  test('opens before its deferred scripts have loaded, and stays open', async () => {
    await go(article)
    await held.release(article)
    await readerIsOpen(page)
    expect(await isLateScriptThere()).toBe(false)
    expect(await text()).toContain('once for every passenger')
    await held.release(script)
    await going
    expect(await isLateScriptThere()).toBe(true)
    expect(await page.$$eval(reader, all => all.length)).toBe(1)
  })

  test('is not opened when it turns out to be a list, and a click opens it', async () => {
    await page.evaluateOnNewDocument(noteHoldTime)
    await go(list)
    await hasLoaded('session', 'reader')
    await held.release(list)
    await expect.poll(title).toMatch(/^Not opened: /)
    expect(await hasReader(page)).toBe(false)
    // Its late script has not come: without a limit of its own the page would stay hidden until then.
    expect(await page.evaluate(() => (globalThis as unknown as WithHoldTime).heldFor)).toBeGreaterThan(0)
    await chromium.click(page)
    await readerIsOpen(page)
    await expect.poll(title).toBe(words('action_close'))
  })

  test.each(views)(
    'shows the article in a reader that the user opened before the text was there: %s',
    async view => {
      await choose({ 'krant.example': 'always' }, view)
      await go(article)
      await hasLoaded('session', view)
      await chromium.click(page)
      await readerIsOpen(page)
      await held.release(article)
      await expect.poll(text).toContain('once for every passenger')
      expect(await page.$$eval(`${reader}, ${trayHost}`, all => all.length)).toBe(1)
      await chromium.click(page)
      await readerIsClosed(page)
    },
  )

  test.each(['/', '/sport/'])('gets no scripts where no article is expected: %s', async path => {
    await go(path)
    await held.release(path)
    await held.release(script)
    await going
    await expect.poll(title).toMatch(/^Not opened: /)
    expect(await openersIn(page)).toEqual([])
  })
})
