import { beforeAll, describe, expect, test } from 'vitest'
import { animationsEnd } from '../support/animations'
import { useChromium, withoutChromium } from '../support/chromium'
import { pressIn } from '../support/press'
import { insideReader } from '../support/reader'
import { insideTray, pageIsTidied } from '../support/tray'

describe.skipIf(withoutChromium)('in forced colours', () => {
  const chromium = useChromium()

  beforeAll(async () => {
    const { page, read } = chromium
    const client = await page.createCDPSession()
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    await read('/en-feature/')
    await animationsEnd(await insideReader(chromium))
  })

  test('text and background are the system’s', async () => {
    const dialog = await insideReader(chromium)
    const shown = await dialog.$$eval('.title, .standfirst, .kicker, .meta b, .content p', all => [
      ...new Set(all.map(element => getComputedStyle(element).color)),
    ])
    expect(shown).toEqual(['rgb(0, 0, 0)'])
    expect(await dialog.evaluate(element => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
  })

  test('buttons have an outline, and the chosen option stands out', async () => {
    const dialog = await insideReader(chromium)
    await chromium.page.keyboard.press('a')
    const edges = await dialog.$$eval('.bar .button', all =>
      all.map(button => getComputedStyle(button).borderStyle),
    )
    expect(new Set(edges)).toEqual(new Set(['solid']))
    const [chosen, other] = await dialog.$$eval('.segments label', all =>
      all.map(label => getComputedStyle(label).backgroundColor),
    )
    expect(chosen).not.toBe(other)
  })

  test('the tray and its marks stand out from the page', async () => {
    const { page } = chromium
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await pageIsTidied(page)
    const tray = await insideTray(chromium)
    await pressIn(tray, '.count')
    const edges = await tray.$$eval('.handle, .list, .button', all =>
      all.map(element => getComputedStyle(element).borderStyle),
    )
    expect(new Set(edges)).toEqual(new Set(['solid']))
  })
})
