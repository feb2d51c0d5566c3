import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { useChromium, withoutChromium } from '../support/chromium'
import { optionsIn } from '../support/options'
import { insideReader } from '../support/reader'

declare const chrome: Browser

/** What is refused, and what the sentence about it names. */
const refused = [
  ['an address', 'p { background: url(/loaded?url) }', 'url('],
  ['an escaped name', String.raw`p { background: \75rl(/loaded?escaped) }`, 'url('],
  ['an address in a shorthand with a variable', 'p { background: var(--x, url(/loaded?var)) }', 'url('],
  ['an escape in a variable', String.raw`p { --x: \75rl(/loaded?hidden); background: var(--x) }`, '\\'],
  [
    'a comment that hides a quote',
    'p { --x: /*"*/url(/loaded?comment)/*"*/; background: var(--x) }',
    'is not possible here',
  ],
  ['a picture by its string', 'p { background: image-set("/loaded?set" 1x) }', 'image-set('],
  ['a sheet', '@import "/loaded?import"; p { color: red }', '@import'],
  ['a font', '@font-face { font-family: x; src: url(/loaded?font) } p { font-family: x }', '@font-face'],
  ['a property', '@property --x { syntax: "*"; inherits: true } p { color: red }', '@property'],
  ['an address within a condition', '@media (width > 1px) { p { background: url(/loaded?media) } }', 'url('],
  ['a picture by an old name', 'p { background: -webkit-image-set("/loaded?old" 1x) }', 'image-set('],
  [
    'pictures that are mixed',
    'p { background: -webkit-cross-fade(url(/loaded?mixed), url(/loaded?other), 50%) }',
    '-webkit-cross-fade(',
  ],
  ['a picture of an attribute', 'p { --x: image-set(attr(data-x) 1x); background: var(--x) }', 'image-set('],
  ['a value of another type', 'p { background: attr(data-x type(<image>)) }', 'type('],
  ['a text from elsewhere', 'p::before { content: url(/loaded?content) }', 'url('],
  ['a pointer from elsewhere', 'p { cursor: url(/loaded?cursor), auto }', 'url('],
  [
    'a function of its own',
    '@function --x() { result: url(/loaded?function) } p { background: --x() }',
    '@function',
  ],
  ['a layer', '@layer x { p { color: red } }', '@layer'],
  ['a scope', '@scope (p) to (a) { :scope { color: red } }', '@scope'],
  ['a condition on a container', '@container style(--x: 1) { p { color: red } }', '@container'],
  ['a start', '@starting-style { p { color: red } }', '@starting-style'],
  ['names of a font', '@font-feature-values x { @styleset { y: 1 } }', '@font-feature-values'],
  ['a namespace', '@namespace x url(/loaded?namespace); p { color: red }', '@namespace'],
  ['what is around the text', ':not(&) { display: none }', '&'],
  ['a rule within a rule', 'p { :not(&) { display: none } }', '&'],
  ['no rule', 'what is this', 'There is no rule'],
  ['more than can be synced', `p { color: red } /*${'x'.repeat(7000)}*/`, '7,000'],
] as const

const allowed = `blockquote { font-style: normal }
@media (width > 100px) { .content p::first-letter { color: color-mix(in srgb, red 50%, blue) } }
h2::before { content: "url(§) " }
p { color: rgb(1, 2, 3) }`

describe.skipIf(withoutChromium)('a style of the user’s own for the text', () => {
  const chromium = useChromium()
  const { openBeside } = optionsIn(chromium)
  let options: Page

  const told = () => options.$eval('#own-style-hint', hint => hint.textContent)
  const write = (style: string) =>
    options.$eval(
      '.own-style textarea',
      (field, value) => {
        const area = field as HTMLTextAreaElement
        area.value = value
        area.dispatchEvent(new Event('input', { bubbles: true }))
      },
      style,
    )
  const stored = () =>
    options.evaluate(
      async () => (await chrome.storage.sync.get(null))['readerPreferences.ownStyle'] as string | undefined,
    )
  const store = (style: string) =>
    options.evaluate(value => chrome.storage.sync.set({ 'readerPreferences.ownStyle': value }), style)

  beforeAll(async () => {
    options = await chromium.newPage()
    await openBeside(options)
  })

  test.each(refused)('is refused with %s', async (_what, style, named) => {
    await write(style)
    await expect.poll(told).toContain(named)
    expect(await stored()).toBeUndefined()
  })

  test.each(refused)('is not used with %s, whatever is stored, and loads nothing', async (_what, style) => {
    const asked: string[] = []
    chromium.page.on('request', request => asked.push(request.url()))
    await store(style.slice(0, 6900))
    await chromium.page.bringToFront()
    await chromium.read('/en-feature/')
    const dialog = await insideReader(chromium)
    expect(await dialog.$eval('.content p', one => getComputedStyle(one).backgroundImage)).toBe('none')
    expect(await dialog.$eval('.bar', one => getComputedStyle(one).display)).toBe('flex')
    expect(asked.filter(url => url.includes('/loaded'))).toEqual([])
    chromium.page.removeAllListeners('request')
    await options.evaluate(() => chrome.storage.sync.clear())
  })

  test('is saved, shown in the preview, and used for what is in the text alone', async () => {
    await options.bringToFront()
    await openBeside(options)
    await write(allowed)
    await expect.poll(stored).toBe(allowed)
    expect(await told()).toContain('For those who write CSS')
    const inPreview = () =>
      options.$eval('.preview', host => {
        const paragraph = host.shadowRoot?.querySelector('.content p')
        return paragraph && getComputedStyle(paragraph).color
      })
    await expect.poll(inPreview).toBe('rgb(1, 2, 3)')
    await chromium.page.bringToFront()
    await chromium.read('/en-feature/')
    const dialog = await insideReader(chromium)
    expect(await dialog.$eval('.content p', one => getComputedStyle(one).color)).toBe('rgb(1, 2, 3)')
    expect(await dialog.$eval('.content h2', one => getComputedStyle(one, '::before').content)).toBe(
      '"url(§) "',
    )
    expect(await dialog.$eval('#type .trouble', one => getComputedStyle(one).color)).not.toBe('rgb(1, 2, 3)')
  })
})
