import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeSiteRules } from '../../../src/site-rules/site-rule'
import { entryOf, sitesOf } from '../../unit/support/sites'
import { axeFaultsInPage } from '../support/axe'
import { useChromium, withoutChromium } from '../support/chromium'
import { errorsIn } from '../support/logged-errors'
import { useLongestWords } from '../support/longest-words'
import { optionsIn } from '../support/options'
import { sitesIn } from '../support/sites'

const origin = '*://*.krant.example/*'
const krant = sitesOf({ 'krant.example': 'always' })
const rules = writeSiteRules([
  { site: 'krant.example', hide: [{ selector: '.promo', kind: 'ad' }], keep: ['#weer'], content: null },
])
const manySettings = {
  sites: sitesOf({
    'krant.example': 'always',
    '=m.blad.example': 'always',
    'een-krant-met-een-heel-erg-lange-naam.example/regio/zeeland/*': 'always',
    'forum.example': 'never',
    '!krant.example/live?id=3': 'never',
    'avondblad.example': 'always',
  }),
  siteRules: { ...rules, setAside: [{ site: 'no site' }] },
}

describe.skipIf(withoutChromium)('the options page', () => {
  const chromium = useChromium()
  const { allow, revoke, registered } = sitesIn(chromium)
  const { open, choices, stored, rows } = optionsIn(chromium)
  let page: Page
  let errors: string[]
  const click = (selector: string) => page.locator(selector).click()
  const named = (name: string) => click(`::-p-aria([name="${name}"][role="button"])`)
  const notice = () => page.$eval('.notice', bar => bar.querySelector('p')?.textContent ?? '')
  const patterns = async () => (await registered()).flatMap(({ matches }) => matches)

  // An origin that was allowed once is granted again without a prompt, even after the extension released it.
  beforeAll(() => allow(origin))
  beforeEach(async () => {
    page = await chromium.newPage()
    errors = errorsIn(page)
    await page.setViewport({ width: 1280, height: 900 })
  })
  afterEach(async () => {
    expect(errors).toEqual([])
    await page.close()
  })

  describe('in its list of sites', () => {
    test('adds a site that is typed, requests its permission and registers its script', async () => {
      await open(page)
      await page.type('.add input', 'https://www.krant.example/')
      await page.keyboard.press('Enter')
      await expect.poll(notice).toBe('krant.example opens by itself from now on.')
      await expect.poll(() => rows(page)).toEqual(['krant.example'])
      expect(await page.$('.missing')).toBeNull()
      await expect.poll(patterns).toEqual([origin])
    })

    test('changes how a site opens, removes it and undoes that', async () => {
      await open(page, { sites: krant })
      await named('Allow Leeslamp on krant.example')
      await page.select('.entry select', 'tidy')
      await expect.poll(() => choices(page)).toEqual(['krant.example: always tidy'])
      await named('Remove krant.example')
      await expect.poll(() => choices(page)).toEqual([])
      await expect.poll(patterns).toEqual([])
      await named('Undo')
      await expect.poll(() => choices(page)).toEqual(['krant.example: always tidy'])
      await expect.poll(patterns).toEqual([origin])
    })

    test('says where a permission is missing, and requests it', async () => {
      await open(page, { sites: krant })
      expect(await page.$eval('.missing', element => element.textContent)).toMatch(/permission/)
      await named('Allow Leeslamp on krant.example')
      await expect.poll(() => page.$('.missing')).toBeNull()
      await expect.poll(notice).toBe('Leeslamp is allowed on krant.example now.')
      await revoke(origin)
      await expect.poll(() => page.$('.missing')).not.toBeNull()
      await allow(origin)
    })

    test('finds a site among two thousand', async () => {
      const many = Array.from(
        { length: 2000 },
        (_, at) => [`krant${at}.example`, entryOf('always', at)] as const,
      )
      await open(page, { sites: new Map(many) })
      expect(await rows(page)).toHaveLength(100)
      await page.type('input[type=search]', 'krant1999')
      await expect.poll(() => rows(page), { interval: 10 }).toEqual(['krant1999.example'])
    })

    test('adds the site that it was opened for with one click', async () => {
      await open(page, {}, '#site=krant.example')
      await named('Always open krant.example')
      await expect.poll(patterns).toEqual([origin])
      await expect.poll(() => page.$('.asked')).toBeNull()
    })
  })

  describe('in its preferences', () => {
    test('shows a choice at once, and saves it', async () => {
      await open(page)
      await click('#reading input[value=sepia]')
      await named('Larger text')
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia')
      const shown = await page.$eval('.preview', host => {
        const text = host.shadowRoot?.querySelector('.content p')
        return text && getComputedStyle(text).fontSize
      })
      expect(shown).toBe('21px')
      await expect.poll(async () => (await stored(page)).theme).toBe('sepia')
    })
  })

  describe('in its backup', () => {
    let folder: string

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'leeslamp-'))
    })
    afterAll(() => rm(folder, { recursive: true }))

    const choose = async (file: string) => {
      const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>
      await field.uploadFile(file)
    }
    const last = () => page.$eval('.last-result', box => box.querySelector('p')?.textContent ?? '')

    test('restores everything from its file after a reset', async () => {
      await open(page, { sites: krant, siteRules: rules })
      await click('#reading input[value=black]')
      await expect.poll(async () => (await stored(page)).theme).toBe('black')
      const client = await page.createCDPSession()
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
      await named('Export')
      await expect.poll(() => readdir(folder)).toEqual([expect.stringMatching(/^leeslamp-[\d-]+\.json$/)])
      const [name = ''] = await readdir(folder)
      const exported = async () => JSON.parse(await readFile(join(folder, name), 'utf8'))
      await expect.poll(exported).toMatchObject({ version: 1 })

      await named('Reset everything')
      await expect.poll(last).toBe('Everything is as it was at first.')
      expect([await choices(page), await stored(page)]).toEqual([
        [],
        { rules: writeSiteRules([]), theme: 'auto' },
      ])
      await choose(join(folder, name))
      await named('Import this')
      await expect.poll(last).toBe('Imported.')
      expect([await choices(page), await stored(page)]).toEqual([
        ['krant.example: always reader'],
        { rules, theme: 'black' },
      ])
      await named('Undo')
      await expect.poll(() => choices(page)).toEqual([])
    })

    test('refuses a damaged file, and changes nothing', async () => {
      await open(page, { sites: krant, siteRules: rules })
      const broken = join(folder, 'broken.json')
      await writeFile(broken, '{"format":"leeslamp-backup",')
      await choose(broken)
      await expect.poll(last).toMatch(/damaged/)
      expect([await choices(page), (await stored(page)).rules]).toEqual([
        ['krant.example: always reader'],
        rules,
      ])
    })
  })

  describe('is accessible:', () => {
    test.each([
      ['light', 1280],
      ['dark', 1280],
      ['light', 320],
      ['dark', 320],
    ])('axe finds no fault in it, %s and %i px wide', async (scheme, width) => {
      await page.setViewport({ width, height: 900 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await open(page, manySettings, '#site=nieuw.example')
      await page.$$eval('details', all => {
        for (const one of all) one.open = true
      })
      await named('Remove forum.example')
      // Axe cannot judge text over a gradient.
      await page.addStyleTag({ content: ':root, select { background-image: none !important }' })
      expect(await axeFaultsInPage(page)).toEqual([])
    })

    test('axe finds faults that are put there', async () => {
      await open(page, manySettings)
      await page.$eval('.entry select', select => select.removeAttribute('aria-label'))
      await page.$eval(
        '.intro',
        intro => intro instanceof HTMLElement && intro.style.setProperty('color', 'silver'),
      )
      await page.addStyleTag({ content: ':root, select { background-image: none !important }' })
      const found = (await axeFaultsInPage(page)).map(complaint => complaint.split(':')[0])
      expect(found).toEqual(expect.arrayContaining(['select-name', 'color-contrast']))
    })

    test('every control is reached with Tab, in order, with a visible focus', async () => {
      await open(page, manySettings)
      const reached = []
      for (let at = 0; at < 120; at++) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(() => {
          const { activeElement: element } = document
          if (!element || element === document.body) return null
          const seen = element.closest('label:has(input)') ?? element
          const { outlineStyle, outlineWidth } = getComputedStyle(seen)
          const own = getComputedStyle(element)
          return {
            what: element.textContent || element.getAttribute('aria-label') || element.outerHTML,
            part: element.closest('section')?.id ?? element.closest('nav, .notice')?.tagName,
            isSeen: [outlineStyle, own.outlineStyle].includes('solid') && outlineWidth !== '0px',
          }
        })
        if (!stop) break
        reached.push(stop)
      }
      expect(reached.filter(({ isSeen }) => !isSeen)).toEqual([])
      const parts = reached.map(({ part }) => part).filter((part, at, all) => part !== all[at - 1])
      expect(parts).toEqual(['NAV', 'sites', 'rules', 'reading', 'shortcuts', 'data'])
    })

    test('in forced colours the chosen option stands out', async () => {
      const client = await page.createCDPSession()
      await client.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      })
      await open(page, { sites: sitesOf({ 'nos.nl': 'always' }) })
      const colours = (selector: string) =>
        page.$eval(selector, element => getComputedStyle(element).backgroundColor)
      expect(await colours('.chip[aria-pressed=true]')).not.toBe(await colours('.chip[aria-pressed=false]'))
      expect(await page.$eval('.primary', button => getComputedStyle(button).borderStyle)).toBe('solid')
      const ring = await page.$eval(
        '.swatches label:has(:checked)',
        one => getComputedStyle(one).outlineColor,
      )
      expect(ring).toBe(await colours('.chip[aria-pressed=true]'))
    })
  })
})

describe.skipIf(withoutChromium)(
  'the options page in a narrow window, in the longest words of all languages',
  () => {
    const chromium = useChromium({ extension: useLongestWords() })
    const { open } = optionsIn(chromium)

    test.each(['ltr', 'rtl'])('does not overflow, %s', async direction => {
      const { page } = chromium
      await page.setViewport({ width: 320, height: 640 })
      await open(page, manySettings, '#site=een-krant-met-een-heel-erg-lange-naam.example%2Fregio%2F*')
      const sticksOut = await page.evaluate(way => {
        document.documentElement.dir = way
        for (const one of document.querySelectorAll('details')) one.open = true
        return [...document.querySelectorAll('body *')]
          .filter(element => !element.matches('.notice, .notice *'))
          .filter(element => {
            const { left, right } = element.getBoundingClientRect()
            return left < 0 || right > 320
          })
          .map(element => `${element.tagName} ${element.className}`)
      }, direction)
      expect(sticksOut).toEqual([])
    })
  },
)
