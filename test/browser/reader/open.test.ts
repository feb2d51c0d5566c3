import { beforeAll, describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import { languageOfDates } from '../../../src/ui/reader/dates'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, reader, readerIsClosed } from '../support/reader'
import { articlePages, expectedText, otherPages, say } from '../support/sample-pages'

describe.skipIf(withoutChromium)('a click on the toolbar button', () => {
  const chromium = useChromium()
  // The sample pages are of Dutch, German and British newspapers; the reader writes times in its own zone.
  const zone = 'Europe/Amsterdam'

  beforeAll(async () => {
    await chromium.page.emulateTimezone(zone)
  })

  describe.each(articlePages)('on $name', ({ name, expected }) => {
    let reading: Awaited<ReturnType<typeof readArticle>>
    let time: string | null

    beforeAll(async () => {
      const { page, read, readerRealm } = chromium
      await read(`/${name}/`)
      reading = await readArticle(readerRealm(page))
      const dialog = await insideReader(chromium)
      time = await dialog.$$eval('.meta time', ([element]) => element?.getAttribute('datetime') ?? null)
    })

    test('shows its title, standfirst and author', () => {
      expect(reading.state).toBe('article')
      expect(reading.title).toBe(expected.title)
      expect(reading.standfirst).toBe(expected.standfirst ?? '')
      if (expected.byline) expect(reading.meta).toContain(expected.byline)
    })

    test('shows when it was written', () => {
      expect(time).toBe(expected.publishedTime)
      const day = new Intl.DateTimeFormat(languageOfDates('en', expected.lang), {
        dateStyle: 'long',
        timeZone: zone,
      })
      expect(reading.meta).toContain(day.format(new Date(expected.publishedTime ?? '')))
    })

    test('shows the whole text and nothing else', async () => {
      expect(reading.text).toBe(await expectedText(chromium.page, name))
    })

    test('shows none of its clutter', () => {
      const shown = reading.text.replaceAll('\n', ' ')
      expect(expected.clutter.filter(({ text }) => shown.includes(text))).toEqual([])
    })
  })

  describe.each(otherPages)('on $name', ({ name, failure }) => {
    test('says why there is nothing to read, and does not change the page', async () => {
      const { page, visit, read, readerRealm } = chromium
      await visit(`/${name}/`)
      const before = await page.evaluate(() => document.documentElement.outerHTML)
      await read(`/${name}/`)
      const reading = await readArticle(readerRealm(page))
      expect(reading.state).toBe('failure')
      expect(reading.failure).toContain(say(`failure_${failure}`))
      expect(reading.failure).toContain(say(`failure_${failure}_advice`))

      const host = await page.$eval(reader, element => element.outerHTML)
      const during = await page.evaluate(() => document.documentElement.outerHTML)
      expect(during.replace(host, '')).toBe(before)
      await page.keyboard.press('Escape')
      await readerIsClosed(page)
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    })
  })
})
