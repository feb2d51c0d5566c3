import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { writeSiteRules } from '../../../src/site-rules/site-rule'
import { sitesOf } from '../../unit/support/sites'
import { axeFaultsInPage } from '../support/axe'
import { useChromium, withoutChromium } from '../support/chromium'
import { optionsIn } from '../support/options'

declare const chrome: Browser

const rules = writeSiteRules([{ site: 'krant.example', hide: [], keep: ['#weer'], content: null }])
const manyRules = Array.from({ length: 60_000 }, (_, at) => ({ site: `krant${at}.example`, keep: ['#weer'] }))
const brokenEverywhere = {
  sites: [{ scope: 'javascript:alert(1)' }, { scope: `${'x'.repeat(80)}.example`, stance: 'x' }, 7],
  siteRules: [
    { site: 'krant.example', hide: [{ selector: '[[', kind: 'ad' }], keep: [`#${'y'.repeat(500)}`] },
    { site: '<img src=x onerror=alert(1)>' },
    { site: 'blad.example' },
  ],
  preferences: { theme: 'neon', size: 22, [`__proto__${'z'.repeat(100)}`]: 1 },
}

describe.skipIf(withoutChromium).each([
  ['en', /^The last 58,000 entries/, /^58,000 entries cannot be used/],
  ['nl', /^De laatste 58\.000 gegevens/, /^58\.000 gegevens zijn niet te gebruiken/],
  ['de', /^Die letzten 58\.000 Einträge/, /^58\.000 Einträge lassen sich nicht verwenden/],
])('the review of an import, in %s', (language, end, summary) => {
  const chromium = useChromium({ language })
  const { open, stored } = optionsIn(chromium)
  let page: Page
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leeslamp-'))
  })
  beforeEach(async () => {
    page = chromium.page
    await page.setViewport({ width: 1280, height: 900 })
    await open(page, { sites: sitesOf({ 'krant.example': 'always' }), siteRules: rules })
  })
  afterAll(() => rm(folder, { recursive: true }))

  const review = async (parts: object) => {
    const file = join(folder, 'backup.json')
    await writeFile(file, JSON.stringify({ format: 'leeslamp-backup', version: 1, ...parts }))
    const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>
    await field.uploadFile(file)
    await page.waitForSelector('#data .card')
  }
  const texts = (selector: string) =>
    page.$$eval(`#data .card ${selector}`, all => all.map(one => one.textContent ?? ''))
  const focused = () => page.evaluate(() => document.activeElement?.tagName)

  test('counts what is left out one by one', async () => {
    await review({ siteRules: manyRules })
    expect((await texts('summary'))[0]).toMatch(summary)
    expect(await texts('details p')).toEqual([expect.stringMatching(end)])
  })

  test('is opened, read and left by keyboard, and changes nothing by itself', async () => {
    await review(brokenEverywhere)
    await expect.poll(focused).toBe('H3')
    expect(await page.$eval('details.left-out', one => one.open)).toBe(false)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('SUMMARY')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.$eval('details.left-out', one => one.open)).toBe(true)
    expect(await texts('details li')).toHaveLength(9)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('BUTTON')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.$('#data .card')).toBeNull()
    expect((await stored(page)).rules).toEqual(rules)
  })

  test('applies the preferences that are valid, and keeps the rules where none is', async () => {
    await review(brokenEverywhere)
    await page.locator('#data .primary').click()
    await page.waitForSelector('.last-result button')
    const size = await page.evaluate(() => chrome.storage.sync.get('readerPreferences.size'))
    expect([size, await stored(page)]).toEqual([
      { 'readerPreferences.size': 22 },
      { rules, theme: undefined },
    ])
  })

  test.each([1280, 360, 320])(
    'does not overflow and has no fault that axe finds, %i px wide',
    async width => {
      await page.setViewport({ width, height: 900 })
      await review(brokenEverywhere)
      await page.locator('#data summary').click()
      await page.addStyleTag({ content: ':root, select { background-image: none !important }' })
      const sticksOut = await page.$$eval(
        '#data .card, #data .card *',
        (all, edge) => all.filter(one => one.getBoundingClientRect().right > edge).map(one => one.outerHTML),
        width,
      )
      expect([sticksOut, await axeFaultsInPage(page)]).toEqual([[], []])
    },
  )
})
