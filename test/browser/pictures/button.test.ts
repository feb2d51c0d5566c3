import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { buttonStrip } from './button-strip'

const folder = fileURLToPath(new URL('../../../out/pictures', import.meta.url))

describe.skipIf(withoutChromium)('the picture of the button', () => {
  const chromium = useChromium()

  test('shows each of its states, which differ', async () => {
    const { page } = chromium
    await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 })
    await page.setContent(buttonStrip())
    await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())))
    mkdirSync(folder, { recursive: true })
    const strip = await page.waitForSelector('table')
    const picture = await strip?.screenshot({ path: `${folder}/button.png` })
    expect(picture?.length).toBeLessThan(40_000)

    const looks = await page.$$eval('.bar.light td', all => all.map(({ innerHTML }) => innerHTML))
    expect(looks).toHaveLength(5)
    // A page that was not opened has the icon of any other; only its title says so.
    expect(new Set(looks).size).toBe(4)
    const titles = await page.$$eval('.titles td', all => all.map(({ textContent }) => textContent))
    expect(titles).toMatchObject({
      2: expect.stringMatching(/^Not opened: this looks like a front page\. /),
      3: 'Close the reader. This button and its shortcut always do.',
      4: 'Show the whole page',
    })
  })
})
