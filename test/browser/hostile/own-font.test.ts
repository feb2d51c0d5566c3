import { beforeAll, expect, test } from 'vitest'
import { type EitherBrowser, inBothBrowsers } from '../support/both-browsers'
import { samplePage } from '../support/sample-pages'
import { afterNextFrame } from '../support/waiting'

/** A font that is installed wherever these tests run, and of which the page has one by the same name. */
const font = 'DejaVu Sans Mono'

const body = samplePage('en-feature', {})
  .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  .replace(/<(?:img|link rel="icon")[^>]*>/g, '')
  .replace(
    '</head>',
    () => `<style>@font-face { font-family: "${font}"; src: url("/face?own") }</style></head>`,
  )

/** Runs with the reader's root: where the middle of something in the panel is. */
const ownTypeface = (root: ShadowRoot) => {
  const { left, top, width, height } = (
    root.querySelector('#type [name=typeface][value=own]') as Element
  ).getBoundingClientRect()
  return [left + width / 2, top + height / 2] as const
}
const fontField = (root: ShadowRoot) => {
  const field = root.querySelector('#type input[type=text]')
  if (!field) return [0, 0] as const
  const { left, top, width, height } = field.getBoundingClientRect()
  return [left + width / 2, top + height / 2] as const
}

const textFamily = (browser: EitherBrowser) =>
  browser.insideReader(root => getComputedStyle(root.querySelector('.content p') as Element).fontFamily)

inBothBrowsers('a font that the user has named', { '/faces': { body } }, browser => {
  const asked: string[] = []
  const facesInPage = () => browser.page.evaluate(() => document.fonts.size)

  beforeAll(async () => {
    browser.page.on('request', request => {
      if (request.url().includes('/face?')) asked.push(request.url())
    })
    await browser.read('/faces')
    await browser.page.keyboard.press('a')
  })

  test('is the installed one, under a name made up for the opening', async () => {
    const before = await facesInPage()
    await browser.page.mouse.click(...(await browser.insideReader(ownTypeface)))
    await expect.poll(async () => (await browser.insideReader(fontField))[0]).toBeGreaterThan(0)
    await browser.page.mouse.click(...(await browser.insideReader(fontField)))
    // Typed by the page, into what has the focus: nothing comes of it.
    await browser.page.evaluate(() => document.execCommand('insertText', false, 'Georgia'))
    await afterNextFrame(browser.page)
    expect(await textFamily(browser)).toBe('system-ui, sans-serif')
    expect(await browser.insideReader(root => root.querySelector('#own-font')?.textContent)).toContain(
      'As it is',
    )
    await browser.insideReader(root =>
      root.querySelector<HTMLInputElement>('#type input[type=text]')?.select(),
    )
    await browser.page.keyboard.type(font)
    await expect.poll(() => textFamily(browser)).toMatch(/^"?f\d{12,40}"?, system-ui/)
    expect(await facesInPage()).toBeGreaterThan(before)
  })

  test('asks for no face of the page', () => {
    expect(asked).toEqual([])
  })

  test('is that of the browser once the page gives the name a face', async () => {
    await browser.page.evaluate(async () => {
      const [family] = [...document.fonts]
        .map(face => face.family)
        .filter(name => /^"?f\d{12}/.test(name))
        .slice(-1)
      const face = new FontFace(family ?? '', 'local("Georgia"), local("DejaVu Serif")')
      await face.load().catch(() => undefined)
      document.fonts.add(face)
    })
    await afterNextFrame(browser.page)
    await expect.poll(() => textFamily(browser), { timeout: 4000 }).toBe('system-ui, sans-serif')
  })
})
