import { beforeAll, expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'
import { differingPixels } from '../support/pixels'
import { reader } from '../support/reader'
import { samplePage } from '../support/sample-pages'
import { pageIsTidied, pickerHost, trayHost } from '../support/tray'
import { afterNextFrame, until } from '../support/waiting'
import { type ComputedStyles, computedStyles, differences } from './support/computed-styles'
import { styleAttacks } from './support/style-attacks'

/** A page without pictures, which would come while the styles of the view are read. */
const pageWith = (head: string) => ({
  body: samplePage('en-feature', { head }).replace(/<(?:img|link rel="icon")[^>]*>/g, ''),
})

const routes = {
  '/plain': pageWith(''),
  ...Object.fromEntries(styleAttacks.map(({ path, head }) => [path, pageWith(head)])),
}

/** What hangs on the page by itself: how large a block is that is outlined, and where. */
const ofPlace =
  /\b(?:width|height|inline-size|block-size|perspective-origin|transform-origin|translate|top|left|right|bottom|inset.*): /

inBothBrowsers('what a page hands down', routes, browser => {
  const picture = () => browser.page.screenshot({ encoding: 'base64' })

  /** The styles in a view, once nothing in it is under way. */
  const stylesIn = async (view: string) => {
    await until('an end of all transitions', () =>
      browser.insideView(view, root =>
        root.getAnimations().every(({ playState }) => playState !== 'running'),
      ),
    )
    return await browser.insideView(view, computedStyles)
  }

  /** Opens the reader and selects the first word of the title. */
  const open = async (path: string) => {
    await browser.read(path)
    const [x, y] = await browser.insideReader(root => {
      const { left, top } = (root.querySelector('.title') as Element).getBoundingClientRect()
      return [left + 20, top + 20]
    })
    await browser.page.mouse.click(x, y, { clickCount: 2 })
    await browser.page.mouse.move(640, 400)
    return { reader: await stylesIn(reader), picture: await picture() }
  }

  /** Goes on to the tidied page, and from there to the picker. */
  const openOthers = async () => {
    const { page } = browser
    await page.keyboard.press('t')
    await pageIsTidied(page)
    const tray = await stylesIn(trayHost)
    await page.keyboard.press('p')
    await page.waitForSelector(pickerHost)
    await afterNextFrame(page)
    return { tray, picker: await stylesIn(pickerHost) }
  }

  let plain: {
    readonly [View in 'reader' | 'tray' | 'picker']: ComputedStyles
  } & { readonly picture: string }

  beforeAll(async () => {
    plain = { ...(await open('/plain')), ...(await openOthers()) }
  })

  test.each(styleAttacks)('the views look the same on a page that $does', async ({ path, aimsAlike }) => {
    const opened = await open(path)
    expect(differences(plain.reader, opened.reader)).toEqual([])
    expect(await differingPixels(browser.page, plain.picture, opened.picture)).toBe(0)
    const { tray, picker } = await openOthers()
    expect(differences(plain.tray, tray).filter(line => !ofPlace.test(line))).toEqual([])
    if (aimsAlike) {
      expect(differences(plain.picker, picker).filter(line => !ofPlace.test(line))).toEqual([])
    }
  })

  test('all of them are compared', () => {
    const sizes = [plain.reader, plain.tray, plain.picker].map(styles => Object.keys(styles).length)
    expect(Math.min(...sizes)).toBeGreaterThan(15)
  })
})
