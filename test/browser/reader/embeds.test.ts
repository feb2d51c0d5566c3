import type { ElementHandle, HTTPRequest } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { errorsIn, type LoggedErrors } from '../support/logged-errors'
import { pressIn } from '../support/press'
import { insideReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { samplePage, say } from '../support/sample-pages'

const player = 'https://www.youtube-nocookie.com/embed/aBcDeFgHi_1'
const film = `<p><iframe width="560" height="315" data-src="${player}" title="The tide at night"></iframe></p>`

const recording = '<p><video src="/weg.mp4" preload="none" controls></video></p>'

/** The sample page with something after its third paragraph. */
const pageWith = (markup: string) =>
  samplePage('en-feature', {}).replace(/(?:<p>[\s\S]*?<\/p>[\s\S]*?){3}/, found => found + markup)

const load = say('embed_load_video').replace('$PROVIDER$', 'YouTube')

describe.skipIf(withoutChromium)('a film in an article', () => {
  const chromium = useChromium({
    routes: {
      '/film': { body: pageWith(film) },
      '/strict': { body: pageWith(film), headers: { 'content-security-policy': "frame-src 'none'" } },
      '/gone': { body: pageWith(recording) },
    },
  })
  const requested: string[] = []
  let errors: LoggedErrors
  let dialog: ElementHandle<Element>

  beforeAll(async () => {
    const { page: where } = chromium
    errors = errorsIn(where)
    await where.setRequestInterception(true)
    where.on('request', (request: HTTPRequest) => {
      const url = request.url()
      if (url.startsWith(chromium.origin)) return void request.continue()
      requested.push(url)
      return void request.respond({
        contentType: 'text/html',
        body: '<title>Film</title><button>Play</button>',
      })
    })
  })

  beforeEach(async () => {
    requested.length = 0
    errors.length = 0
    await chromium.read('/film')
    dialog = await insideReader(chromium)
  })

  const focusedName = () =>
    dialog.evaluate(element => (element.getRootNode() as ShadowRoot).activeElement?.localName)

  /** A frame is not in the root of the reader, where a page could reach that from it. */
  const focusedOfPage = () => chromium.page.evaluate(() => document.activeElement?.localName)

  test('is a placeholder that loads nothing', async () => {
    const { page: where } = chromium
    await where.waitForNetworkIdle({ idleTime: 200 })
    expect(await dialog.$eval('.embed', box => (box as HTMLElement).innerText.split(/\n+/))).toEqual([
      'YouTube · youtube-nocookie.com',
      'The tide at night',
      load,
    ])
    expect(await dialog.$$('iframe, video, audio')).toHaveLength(0)
    expect(requested).toEqual([])
  })

  test('can be opened in a new tab instead', async () => {
    const link = await dialog.$eval('.embed-open', element => {
      const { href, target, rel, innerText } = element as HTMLAnchorElement
      return { href, target, rel, innerText }
    })
    expect(link).toEqual({
      href: 'https://www.youtube.com/watch?v=aBcDeFgHi_1',
      target: '_blank',
      rel: 'noopener noreferrer',
      innerText: say('embed_open'),
    })
  })

  test('is loaded with the keyboard, and then has the focus', async () => {
    const { page: where } = chromium
    await dialog.$eval('.embed .button', button => (button as HTMLElement).focus())
    await where.keyboard.press('Enter')
    const frame = await where.waitForFrame(player)
    await expect.poll(() => frame.title()).toBe('Film')
    expect(requested).toEqual([player])
    await expect.poll(focusedOfPage).toBe('iframe')
    expect(errors).toEqual([])
  })

  test('is as wide as the text, with the aspect ratio that the page gives it', async () => {
    await pressIn(dialog, '.embed .button')
    const { width, height, text } = await dialog.$eval('.embed-player', element => {
      const { width, height } = element.getBoundingClientRect()
      return { width, height, text: element.closest('.content')?.clientWidth }
    })
    expect(Math.round(width)).toBe(text)
    expect(width / height).toBeCloseTo(560 / 315, 1)
    const frame = await chromium.page.$eval('iframe[src]', element => {
      const { width, height } = element.getBoundingClientRect()
      return { width, height }
    })
    expect(frame).toEqual({ width, height })
  })

  test('tells the page nothing of the reader, and is removed with it', async () => {
    const { page: where } = chromium
    await pressIn(dialog, '.embed .button')
    await where.waitForFrame(player)
    const isApart = (frame: Element) => frame.getRootNode() === document && frame.assignedSlot === null
    expect(await where.$eval(`iframe[src="${player}"]`, isApart)).toBe(true)
    await dialog.$eval('.title', title => (title as HTMLElement).focus())
    await where.keyboard.press('Escape')
    await readerIsClosed(where)
    await expect.poll(() => where.frames().map(frame => frame.url())).not.toContain(player)
  })

  test('loads where the content security policy of the page forbids frames', async () => {
    const { page: where, visit, click } = chromium
    await visit('/strict')
    await click(where)
    await readerIsOpen(where)
    dialog = await insideReader(chromium)
    await pressIn(dialog, '.embed .button')
    await where.waitForFrame(player)
    expect(requested).toEqual([player])
    await expect.poll(focusedOfPage).toBe('iframe')
    expect(errors).toEqual([])
  })

  test('that cannot be loaded is replaced by a sentence and a link', async () => {
    const { read, origin } = chromium
    await read('/gone')
    dialog = await insideReader(chromium)
    await pressIn(dialog, '.embed .button')
    await expect.poll(() => dialog.$eval('.embed', box => box.textContent)).toBe(say('embed_failed'))
    expect(await dialog.$('video')).toBeNull()
    await expect.poll(focusedName).toBe('a')
    expect(await dialog.$eval('.embed-open', link => (link as HTMLAnchorElement).href)).toBe(
      `${origin}/weg.mp4`,
    )
  })
})
