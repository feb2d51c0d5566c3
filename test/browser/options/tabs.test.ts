import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeSiteRules } from '../../../src/site-rules/site-rule'
import { sitesOf } from '../../unit/support/sites'
import { useChromium, withoutChromium } from '../support/chromium'
import { optionsIn } from '../support/options'
import { insideReader, readerIsOpen } from '../support/reader'
import { madeUpHosts, sitesIn } from '../support/sites'

const siteRules = writeSiteRules([
  { site: 'krant.example', hide: [], keep: ['#weer'], content: null },
  { site: 'blad.example', hide: [], keep: ['#agenda'], content: null },
])

describe.skipIf(withoutChromium)('an options page in a background tab', () => {
  const chromium = useChromium({ args: [madeUpHosts] })
  const { allow } = sitesIn(chromium)
  const { open, openBeside, choices, rows, stored } = optionsIn(chromium)
  /** The options page in the background. */
  let page: Page
  let other: Page
  const presses = (where: Page, name: string) =>
    where.$eval(`[aria-label="${name}"]`, button => button instanceof HTMLElement && button.click())
  const theme = (where: Page) => where.evaluate(() => document.documentElement.dataset['theme'])

  beforeAll(async () => {
    await allow('*://*.krant.example/*')
    await allow('*://*.blad.example/*')
  })
  beforeEach(async () => {
    page = await chromium.newPage()
    other = await chromium.newPage()
  })
  afterEach(async () => {
    await page.close()
    await other.close()
  })
  const openBoth = async (
    ...stored: Parameters<typeof open> extends [Page, ...infer Rest] ? Rest : never
  ) => {
    await page.bringToFront()
    await open(page, ...stored)
    await other.bringToFront()
    await openBeside(other)
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden')
  }

  test('shows a site that is added in another tab, and how it opens', async () => {
    await openBoth()
    await other.type('.add input', 'krant.example')
    await other.keyboard.press('Enter')
    await expect.poll(() => rows(page)).toEqual(['krant.example'])
    await other.select('.entry select', 'tidy')
    await expect.poll(() => page.$eval('.entry select', select => select.value)).toBe('tidy')
  })

  test('shows a site that is chosen in the reader', async () => {
    await openBoth()
    await other.goto(`http://krant.example:${new URL(chromium.origin).port}/en-feature/`)
    await chromium.click(other)
    await readerIsOpen(other)
    const dialog = await insideReader({ ...chromium, page: other })
    await other.keyboard.press('s')
    await dialog.waitForSelector('#site input[value="tidy"]')
    await dialog.$eval('#site input[value="tidy"]', input => input instanceof HTMLElement && input.focus())
    await other.keyboard.press('Space')
    await expect.poll(() => rows(page)).toEqual(['krant.example'])
    expect(await choices(page)).toEqual(['krant.example: always tidy'])
  })

  test('follows a rule that is removed and a theme that is chosen in another tab', async () => {
    await openBoth({ siteRules })
    expect(await page.$$eval('#rules code', all => all.length)).toBe(2)
    await presses(other, 'Remove #weer')
    await expect
      .poll(() => page.$$eval('#rules code', all => all.map(one => one.textContent)))
      .toEqual(['#agenda'])
    await other.locator('#reading input[value=black]').click()
    await expect.poll(() => theme(page)).toBe('black')
    expect((await stored(page)).theme).toBe('black')
  })

  test('keeps the changes that are made in both tabs at once', async () => {
    const always = {
      'krant.example': 'always',
      'blad.example': 'always',
      'avondblad.example': 'always',
    } as const
    await openBoth({ sites: sitesOf(always) })
    await Promise.all([presses(page, 'Remove krant.example'), presses(other, 'Remove blad.example')])
    for (const one of [page, other]) {
      await expect.poll(() => rows(one)).toEqual(['avondblad.example'])
    }
    expect(await choices(page)).toEqual(['avondblad.example: always reader'])
  })
})
