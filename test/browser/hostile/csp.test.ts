import { beforeAll, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { errorsIn, type LoggedErrors } from '../support/logged-errors'
import { insideReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { samplePage } from '../support/sample-pages'
import { insideTray, pageIsTidied, pageIsUntidied } from '../support/tray'

const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** A page without anything that its own content security policy would block. */
const body = samplePage('en-feature', {})
  .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  .replace(/<(?:img|link rel="icon")[^>]*>/g, '')

type WithViolations = typeof globalThis & { violations: string[] }

describe.skipIf(withoutChromium)('on a page whose content security policy allows nothing', () => {
  const chromium = useChromium({
    routes: {
      '/strict': { body, headers: { 'content-security-policy': policy } },
      '/refused-style': {
        body: body.replace('<html', '<html style="color: red"'),
        headers: { 'content-security-policy': policy },
      },
    },
  })
  let errors: LoggedErrors

  beforeAll(async () => {
    const { page, visit, click } = chromium
    errors = errorsIn(page)
    await visit('/strict')
    await page.evaluate(() => {
      const world = globalThis as WithViolations
      world.violations = []
      document.addEventListener('securitypolicyviolation', event =>
        world.violations.push(event.violatedDirective),
      )
    })
    await click(page)
    await readerIsOpen(page)
  })

  test('the reader shows the article with its own style', async () => {
    const dialog = await insideReader(chromium)
    const title = await dialog.$eval('h1', heading => {
      const { fontSize, fontWeight } = getComputedStyle(heading)
      return { text: heading.textContent, fontSize: Number.parseFloat(fontSize), fontWeight }
    })
    expect(title).toEqual({ text: 'The woman who listens to the tide', fontSize: 42, fontWeight: '650' })
    const { background, size } = await dialog.evaluate(element => {
      const { backgroundColor, fontSize } = getComputedStyle(element)
      return { background: backgroundColor, size: fontSize }
    })
    expect({ background, size }).toEqual({ background: 'rgb(253, 252, 250)', size: '20px' })
  })

  test('preferences can be changed', async () => {
    const { page } = chromium
    const dialog = await insideReader(chromium)
    await page.keyboard.press('a')
    await dialog.$('#type input[value=sepia]').then(swatch => swatch?.click())
    expect(await dialog.evaluate(element => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(246, 237, 220)',
    )
    await page.keyboard.press('Escape')
  })

  test('blocks left out are listed with our style', async () => {
    const dialog = await insideReader(chromium)
    await chromium.page.keyboard.press('h')
    await dialog.waitForSelector('.entry')
    expect(await dialog.$eval('.entry', entry => getComputedStyle(entry).display)).toBe('flex')
    await chromium.page.keyboard.press('Escape')
  })

  test('the page can be tidied, and ending that restores it', async () => {
    const { page, click } = chromium
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await click(page)
    await readerIsOpen(page)
    await page.keyboard.press('t')
    await pageIsTidied(page)
    const hidden = await page.$$eval('[data-leeslamp-hidden]', all => all.map(one => one.checkVisibility()))
    expect(new Set(hidden)).toEqual(new Set([false]))
    const tray = await insideTray(chromium)
    expect(await tray.$eval('.handle', handle => getComputedStyle(handle).display)).toBe('flex')
    await click(page)
    await pageIsUntidied(page)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  test('nothing is blocked and nothing is logged as an error', async () => {
    const { page, readerRealm } = chromium
    // A round trip through the isolated world and the page: reports that were under way have arrived by then.
    await readerRealm(page).evaluate(() => document.title)
    expect(await page.evaluate(() => (globalThis as WithViolations).violations)).toEqual([])
    expect(errors).toEqual([])
  })

  test('the policy is in force', async () => {
    const { page } = chromium
    const blocked = await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('style'), { textContent: 'h1 { color: red }' }),
      )
      return getComputedStyle(document.querySelector('h1') as Element).color
    })
    expect(blocked).toBe('rgb(0, 0, 0)')
    await page.waitForFunction(() => (globalThis as WithViolations).violations.length > 0)
  })

  test('a style of the page that the policy refused does not count afterwards', async () => {
    const { page, click, visit } = chromium
    await visit('/refused-style')
    const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).color)
    const before = await colour()
    await click(page)
    await readerIsOpen(page)
    await click(page)
    await readerIsClosed(page)
    expect(await colour()).toBe(before)
  })
})
