import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ElementHandle } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { themes } from '../../../src/settings/preferences'
import { originsOf } from '../../../src/sites/match-patterns'
import { entryOf, scopeOf } from '../../unit/support/sites'
import { animationsEnd } from '../support/animations'
import { useChromium, withoutChromium } from '../support/chromium'
import { optionsIn } from '../support/options'
import { differingPixels } from '../support/pixels'
import { insideReader, readerIsClosed } from '../support/reader'
import { sitesIn } from '../support/sites'
import { storePreferences } from '../support/storage'

const folder = fileURLToPath(new URL('../../../out/pictures', import.meta.url))
const widths = [1280, 768, 360] as const
const shown = themes.filter(theme => theme !== 'auto')

/** Sites in every state. Leeslamp has the permission for the first three. */
const sites = new Map([
  ['avondblad.example', entryOf('always', 6)],
  ['krant.example', entryOf('always', 5, 'tidy')],
  ['magazin.example/kultur/*', entryOf('always', 4)],
  ['tageblatt.example', entryOf('always', 3)],
  ['forum.example', entryOf('never', 2)],
  ['!krant.example/live', entryOf('never', 1)],
])
const allowed = [...sites.keys()].slice(0, 3).flatMap(written => originsOf(scopeOf(written)))

/** Runs in the page: how the text is laid out in the window. */
const measureText = (dialog: Element) => {
  const scroller = dialog.querySelector('.scroller') as Element
  const paragraphs = [...dialog.querySelectorAll('.content > p')]
  const [paragraph] = paragraphs as [Element]
  const letters = paragraphs.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0)
  const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
  // The last line of a paragraph is half full on average.
  const lines = paragraphs.reduce((sum, { clientHeight }) => sum + clientHeight / height - 0.5, 0)
  const { left, right } = paragraph.getBoundingClientRect()
  return {
    sticksOut: scroller.scrollWidth - scroller.clientWidth,
    charactersInLine: letters / lines,
    margins: [left, innerWidth - right],
  }
}

describe.skipIf(withoutChromium)('pictures', () => {
  const chromium = useChromium()

  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
  })

  const resize = (width: number) => chromium.page.setViewport({ width, height: width < 500 ? 740 : 900 })

  const take = async (name: string, dialog?: ElementHandle<Element>) => {
    if (dialog) await animationsEnd(dialog)
    await chromium.page.screenshot({ path: `${folder}/${name}.png` })
  }

  const read = async (path = '/en-feature/') => {
    await chromium.read(path)
    return await insideReader(chromium)
  }

  describe.each(shown)('in the theme %s', theme => {
    beforeAll(async () => {
      await storePreferences(await chromium.worker(), { theme })
    })

    test.each(widths)('the reader %i px wide', async width => {
      await resize(width)
      const dialog = await read()
      await take(`${theme}-${width}`, dialog)
      const { sticksOut, charactersInLine, margins } = await dialog.evaluate(measureText)
      expect(sticksOut).toBeLessThanOrEqual(0)
      for (const margin of margins) expect(margin).toBeGreaterThanOrEqual(12)
      if (width === 1280) {
        expect(charactersInLine).toBeGreaterThanOrEqual(40)
        expect(charactersInLine).toBeLessThanOrEqual(80)
      }
      await dialog.$eval('.content table', table =>
        table.scrollIntoView({ block: 'center', behavior: 'instant' }),
      )
      await take(`${theme}-${width}-table`, dialog)
    })

    test.each([
      ['a', 'panel'],
      ['?', 'shortcuts'],
    ] as const)('the panel that %s opens', async (key, name) => {
      for (const width of [1280, 360]) {
        await resize(width)
        const dialog = await read()
        await chromium.page.keyboard.press(key)
        await take(`${theme}-${width}-${name}`, dialog)
        const panel = await dialog.$eval('.panel:popover-open', element => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
        })
        expect(panel, `in the window at ${width} px`).toBe(true)
      }
    })

    test('the card of a failure', async () => {
      for (const width of [1280, 360]) {
        await resize(width)
        const dialog = await read('/nl-voorpagina/')
        await take(`${theme}-${width}-failure`, dialog)
        const sticksOut = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
        expect(sticksOut).toBe(0)
      }
    })
  })

  test('a page before and after', async () => {
    await resize(1280)
    await storePreferences(await chromium.worker(), { theme: 'light' })
    const dialog = await read('/nl-portal-wordpress/')
    await take('after', dialog)
    await chromium.page.keyboard.press('Escape')
    await readerIsClosed(chromium.page)
    await chromium.page.evaluate(() => Promise.all([...document.images].map(image => image.decode())))
    await take('before')
    const [before, after] = ['before', 'after'].map(name => readFileSync(`${folder}/${name}.png`, 'base64'))
    expect(await differingPixels(chromium.page, before ?? '', after ?? '')).toBeGreaterThan(10_000)
  })

  test('the sites on the options page', async () => {
    const page = await chromium.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    await optionsIn(chromium).open(page, { sites })
    for (const origin of allowed) await sitesIn(chromium).allow(origin)
    await page.bringToFront()
    await expect.poll(() => page.$$eval('.missing', all => all.length)).toBe(1)
    const height = await page.$eval('.starters', part => part.getBoundingClientRect().top)
    const clip = { x: 0, y: 0, width: 1280, height: Math.floor(height) }
    const picture = await page.screenshot({ path: `${folder}/options.png`, clip })
    expect(picture.length).toBeLessThan(120_000)
    await page.close()
  })
})
