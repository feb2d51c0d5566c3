import type { HTTPRequest } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type EitherBrowser, inBothBrowsers } from '../support/both-browsers'
import { samplePage } from '../support/sample-pages'

/** A frame's script walks from its own element into the reader, and tells the page what it has found. */
const walking = `<script>
  let title = null
  try {
    const root = frameElement.getRootNode()
    if (root.host) title = root.querySelector('h1').textContent
  } catch {
    // The frame has no way out: that is told as null.
  }
  parent.postMessage({ title, origin: self.origin }, '*')
</script>`
const leadingTo = (address: string) => `<script>location.replace(${JSON.stringify(address)})</script>`

const paper = 'https://streekblad.example'
const youtube = 'https://www.youtube.com'

/** The sample page with frames after its third paragraph. */
const pageWith = (...sources: readonly string[]) =>
  samplePage('en-feature', {
    head: '<script>heard = []; addEventListener("message", event => heard.push(event.data))</script>',
  }).replace(
    /(?:<p>[\s\S]*?<\/p>[\s\S]*?){3}/,
    found =>
      found +
      sources.map(source => `<iframe width="640" height="480" data-src="${source}"></iframe>`).join(''),
  )

const bodies: Readonly<Record<string, string>> = {
  [`${paper}/own`]: pageWith(`${paper}/walk`),
  [`${paper}/led`]: pageWith('https://kaart.example/lead'),
  [`${paper}/graphic`]: pageWith('https://flo.uri.sh/visualisation/1/embed'),
  [`${paper}/film`]: pageWith(`${youtube}/embed/aBcDeFgHi_1`),
  [`${paper}/leading-film`]: pageWith(`${youtube}/embed/leadsAway_1`).replace(
    '</head>',
    () => `<script>addEventListener('message', ({ source, data }) => {
      if (data === 'ready') source.location = '${paper}/walk'
    })</script></head>`,
  ),
  [`${youtube}/embed/leadsAway_1`]: `<script>parent.postMessage('ready', '*')</script>`,
  [`${youtube}/watch`]: pageWith(`${youtube}/embed/aBcDeFgHi_1`),
  [`${paper}/names`]: pageWith(
    'https://datawrapper.dwcdn.evil.example/aB1cD/3/',
    'https://maps.google.com.evil.example/maps/embed?pb=1',
    'https://player.vimeo.com@evil.example/video/123',
    'https://dorp.example/@anna/112233/embed',
    'https://datawrapper.dwcdn.net/aB1cD/3/',
  ),
  [`${paper}/walk`]: walking,
  'https://kaart.example/lead': leadingTo(`${paper}/walk`),
  'https://flo.uri.sh/visualisation/1/embed': leadingTo(`${paper}/walk`),
  [`${youtube}/embed/aBcDeFgHi_1`]: walking,
}

type Listening = typeof globalThis & { heard: readonly { title: string | null; origin: string }[] }

inBothBrowsers('what a frame in the reader', {}, browser => {
  beforeAll(async () => {
    await browser.page.setRequestInterception(true)
    browser.page.on('request', (request: HTTPRequest) => {
      const body = bodies[request.url()]
      if (request.url().startsWith(browser.origin)) return void request.continue()
      return void request.respond({ status: body ? 200 : 404, contentType: 'text/html', body: body ?? '' })
    })
  })

  describe('finds is nothing of the reader', () => {
    test.each([
      ['in a page of the same site', `${paper}/own`],
      ['where an unknown host leads its frame to the page’s site', `${paper}/led`],
      ['where a graphic leads its frame to the page’s site', `${paper}/graphic`],
      ['in a player on its own site', `${youtube}/watch`],
    ])('%s', async (_, address) => {
      expect(await heardFrom(browser, address)).toEqual({ title: null, origin: 'null' })
    })
  })

  test('finds is nothing of the reader where the page leads a known player to its own site', async () => {
    await heardFrom(browser, `${paper}/leading-film`)
    const { page } = browser
    await page.waitForFunction(() => (globalThis as Listening).heard.length > 1)
    expect(await page.evaluate(() => (globalThis as Listening).heard.at(-1))).toEqual({
      title: null,
      origin: paper,
    })
  })

  test('may keep is the origin of a player that needs it', async () => {
    expect(await heardFrom(browser, `${paper}/film`)).toEqual({ title: null, origin: youtube })
  })

  test('is named after is the host that it comes from', async () => {
    await browser.read(`${paper}/names`)
    const names = await browser.insideReader(root =>
      [...root.querySelectorAll('.embed-provider')].map(name => name.textContent),
    )
    expect(names).toEqual([
      'datawrapper.dwcdn.evil.example',
      'maps.google.com.evil.example',
      'dorp.example',
      'Datawrapper · datawrapper.dwcdn.net',
    ])
  })
})

/** Opens a page in the reader, loads its embed, and returns what the frame has told the page. */
async function heardFrom({ page, read, insideReader }: EitherBrowser, address: string) {
  await read(address)
  const [x, y] = await insideReader(root => {
    const button = root.querySelector('.embed .button')
    button?.scrollIntoView({ block: 'center' })
    const { left = 0, top = 0 } = button?.getBoundingClientRect() ?? {}
    return [left + 5, top + 5] as const
  })
  await page.mouse.click(x, y)
  await page.waitForFunction(() => (globalThis as Listening).heard.length > 0)
  return await page.evaluate(() => (globalThis as Listening).heard.at(0))
}
