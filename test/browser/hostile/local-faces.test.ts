import { beforeAll, describe, expect, test } from 'vitest'
import { type EitherBrowser, inBothBrowsers } from '../support/both-browsers'
import { readerIsClosed } from '../support/reader'
import { samplePage } from '../support/sample-pages'
import { afterNextFrame } from '../support/waiting'

/** The names that the reader looks its serif faces up by, each of which the page gives a face of its own. */
const installed = [
  'Iowan Old Style',
  'Charter',
  'Charter Roman',
  'Source Serif 4',
  'Noto Serif',
  'Liberation Serif',
  'LiberationSerif',
  'Georgia',
  'serif',
]

const watched = `<style>
  ${installed.map(name => `@font-face { font-family: "${name}"; src: url("/face?${encodeURI(name)}") }`).join('\n')}
</style><script>
  const seen = { loaded: [], statuses: [] }
  document.fonts.addEventListener('loadingdone', ({ fontfaces }) => {
    seen.loaded.push(...fontfaces.map(face => face.family).filter(family => /f\\d{12}/.test(family)))
  })
  const before = new Set(document.fonts)
  const added = () => [...document.fonts].filter(face => !before.has(face))
  const look = () => {
    seen.statuses.push(...added().map(face => face.status))
    requestAnimationFrame(look)
  }
  look()
</script>`

/** Adds a face by each new name, in another case, as soon as there is one. */
const takenOver = (makeFace: string) => `<script>
  const known = new Set([...document.fonts].map(face => face.family))
  const forged = []
  const forge = async () => {
    for (const { family } of document.fonts) {
      if (known.has(family)) continue
      known.add(family)
      ${makeFace}
    }
    requestAnimationFrame(forge)
  }
  forge()
</script>`

const withUrl = takenOver(`
  for (const weight of ['1 499', '500 1000']) {
    const face = new FontFace(family.toUpperCase(), 'url("/face?added")', { weight })
    document.fonts.add(face)
    forged.push(face)
  }`)

/** Loaded before it is added, and no listener after the page's hears of anything. */
const inSilence = takenOver(`
  const face = new FontFace(family, 'local("Liberation Mono"), local("Georgia")', { weight: '1 499' })
  face.load().then(() => document.fonts.add(face))
  document.fonts.addEventListener('loading', event => event.stopImmediatePropagation())
  forged.push(face)`)

/** Enlarges whatever is set in the faces that are new. */
const resized = takenOver(`
  for (const face of document.fonts) if (face.family === family) face.ascentOverride = '400%'
  forged.push(family)`)

const pageWith = (head: string) => ({
  body: samplePage('en-feature', {})
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(?:img|link rel="icon")[^>]*>/g, '')
    .replace('</head>', () => `${head}</head>`),
})

const routes = {
  '/watched': pageWith(watched),
  '/url': pageWith(withUrl),
  '/silent': pageWith(inSilence),
  '/resized': pageWith(resized),
}

const ownName = /^"?f\d{12,40}"?, serif$/

const textFamily = (browser: EitherBrowser) =>
  browser.insideReader(root => {
    const paragraph = root.querySelector('.content p')
    return paragraph ? getComputedStyle(paragraph).fontFamily : null
  })

const close = async ({ page }: EitherBrowser) => {
  await page.keyboard.press('Escape')
  await readerIsClosed(page)
}

inBothBrowsers('the serif typeface', routes, browser => {
  const familiesInPage = () => browser.page.evaluate(() => [...document.fonts].map(face => face.family))

  describe('on a page that has a face under each name', () => {
    let asked: string[]
    let before: readonly string[]

    beforeAll(async () => {
      asked = []
      browser.page.on('request', request => {
        if (request.url().includes('/face?')) asked.push(new URL(request.url()).search)
      })
      await browser.visit('/watched')
      before = await familiesInPage()
      await browser.click(browser.page)
      await browser.page.waitForFunction('seen.statuses.length > 0')
    })

    test('is an installed family under a name made up for the opening', async () => {
      expect(await textFamily(browser)).toMatch(ownName)
    })

    test('has loaded by the first frame, and the page hears of nothing', async () => {
      await afterNextFrame(browser.page)
      const seen = (await browser.page.evaluate('seen')) as { loaded: string[]; statuses: string[] }
      expect(new Set(seen.statuses)).toEqual(new Set(['loaded']))
      expect(seen.loaded).toEqual([])
    })

    test('asks for no face of the page', () => {
      expect(asked).toEqual([])
    })

    test('is added whatever the typeface is, so that the page does not learn which', async () => {
      const withSerif = await familiesInPage()
      await browser.page.keyboard.press('f')
      await expect.poll(() => textFamily(browser)).not.toMatch(ownName)
      expect(await familiesInPage()).toEqual(withSerif)
      await browser.page.keyboard.press('f')
      await expect.poll(() => textFamily(browser)).toBe('sans-serif')
      expect(await familiesInPage()).toEqual(withSerif)
      await browser.page.keyboard.press('f')
      await expect.poll(() => textFamily(browser)).toMatch(ownName)
    })

    test('leaves the page with its own faces', async () => {
      await close(browser)
      expect(await familiesInPage()).toEqual(before)
    })
  })

  test('is the one of the browser within two frames after the page gives the name a face', async () => {
    await browser.read('/url')
    await browser.page.waitForFunction('forged.length > 0')
    await afterNextFrame(browser.page)
    await afterNextFrame(browser.page)
    expect(await textFamily(browser)).toBe('serif')
    expect(await familiesInPage()).toHaveLength((await browser.page.evaluate('forged.length')) as number)
  })

  test('is that of the browser from then on, whenever the reader opens in that page', async () => {
    await close(browser)
    const before = await familiesInPage()
    await browser.click(browser.page)
    await expect.poll(() => textFamily(browser).catch(() => null)).toBe('serif')
    expect(await familiesInPage()).toEqual(before)
    await close(browser)
  })

  test('is so at the next check where the page keeps the events from us', async () => {
    await browser.read('/silent')
    await browser.page.waitForFunction('forged.some(face => document.fonts.has(face))')
    await expect.poll(() => textFamily(browser), { timeout: 3000 }).toBe('serif')
    await close(browser)
  })

  test('is so at the next check where the page changes our faces', async () => {
    await browser.read('/resized')
    await browser.page.waitForFunction('forged.length > 0')
    await expect.poll(() => textFamily(browser), { timeout: 3000 }).toBe('serif')
    await close(browser)
  })
})
