import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import {
  applicationRoutes,
  bridge,
  front,
  goInApplication,
  historyLength,
  sluice,
} from '../support/application'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { sitesInFirefox, sitesPrefs } from '../support/firefox-sites'
import { anotherReaderOpens, hasReader, readerIsClosed, readerIsOpen } from '../support/reader'
import { say } from '../support/sample-pages'

describe.skipIf(withoutFirefox)('a single-page application, in Firefox', () => {
  const firefox = useFirefox(applicationRoutes, sitesPrefs)
  const { allow, choose, titleOfButton } = sitesInFirefox(firefox)
  const go = (path: string) =>
    firefox.page.goto(`http://krant.example:${new URL(firefox.origin).port}${path}`)

  /** The page has been probed, and is not opened. */
  const isNotOpened = async () => {
    await readerIsClosed(firefox.page)
    await expect.poll(titleOfButton).toMatch(/^Not opened: /)
    expect(await hasReader(firefox.page)).toBe(false)
  }
  const shows = async (title: string) => {
    await readerIsOpen(firefox.page)
    expect((await readArticle(firefox.readerRealm(firefox.page))).title).toBe(title)
  }
  /** Another article takes the place of the one that is shown. */
  const showsNext = async (turn: () => Promise<unknown>, title: string) => {
    await anotherReaderOpens(firefox.page, turn)
    await shows(title)
  }

  beforeAll(async () => {
    await allow('*://*.krant.example/*')
    await choose('krant.example')
  })
  beforeEach(() => go(front))

  test('its articles open, and its front page closes them', async () => {
    const { page } = firefox
    await isNotOpened()
    await goInApplication(page, sluice.path)
    await shows(sluice.title)
    await expect.poll(titleOfButton).toBe(say('action_close'))
    await goInApplication(page, front)
    await isNotOpened()
  })

  test('back and forward go from article to article, and we add no history entry', async () => {
    const { page } = firefox
    await isNotOpened()
    const before = await historyLength(page)
    await goInApplication(page, sluice.path)
    await shows(sluice.title)
    await showsNext(() => goInApplication(page, bridge.path), bridge.title)
    await showsNext(() => page.evaluate(() => history.back()), sluice.title)
    await showsNext(() => page.evaluate(() => history.forward()), bridge.title)
    await page.evaluate(() => history.go(-2))
    await isNotOpened()
    expect(await historyLength(page)).toBe(before + 2)
    expect(await page.evaluate(() => location.pathname)).toBe(front)
  })

  test('the previous article, still shown at the address of the next, is not opened again', async () => {
    const { page } = firefox
    await isNotOpened()
    await goInApplication(page, sluice.path)
    await shows(sluice.title)
    await showsNext(() => goInApplication(page, bridge.path, 400), bridge.title)
  })

  test('an article that the user closed stays closed, and the next one opens', async () => {
    const { page } = firefox
    await go(sluice.path)
    await shows(sluice.title)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    await expect.poll(titleOfButton).toBe(say('action_open'))
    await goInApplication(page, bridge.path)
    await shows(bridge.title)
  })
})
