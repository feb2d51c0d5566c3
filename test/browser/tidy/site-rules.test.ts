import type { ElementHandle, KeyInput } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { pressIn, pressNamed } from '../support/press'
import { readerIsOpen } from '../support/reader'
import { say } from '../support/sample-pages'
import { clearSiteRules } from '../support/storage'
import { insidePicker, insideTray, pageIsTidied, trayHost } from '../support/tray'

/** A block that a tidied page keeps. */
const author = '.author-box'
/** More steps than there are blocks from the middle of the page to its end. */
const mostSteps = 60

describe.skipIf(withoutChromium)('a rule of the user for a site', () => {
  const chromium = useChromium()

  beforeEach(async () => clearSiteRules(await chromium.worker()))

  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await chromium.page.keyboard.press(key)
  }
  const tidied = async (): Promise<ElementHandle<Element>> => {
    await chromium.visit('/en-feature/')
    await chromium.click(chromium.page)
    await readerIsOpen(chromium.page)
    await press('t')
    await pageIsTidied(chromium.page)
    return insideTray(chromium)
  }
  const unfold = async (tray: ElementHandle<Element>) => {
    await pressIn(tray, '.count')
    await tray.waitForSelector('.list')
  }
  const isSeen = (selector: string) => chromium.page.$eval(selector, element => element.checkVisibility())
  const aimAtAuthor = async () => {
    const picker = await insidePicker(chromium)
    const aimed = () => picker.$eval('.status', element => element.textContent ?? '')
    for (let step = 0; step < mostSteps && !/About the author/.test(await aimed()); step++) {
      await press('ArrowRight')
    }
    expect(await aimed()).toMatch(/About the author/)
  }
  const pickAuthor = async (...keys: KeyInput[]) => {
    await press('p')
    await aimAtAuthor()
    await press(...keys)
  }
  const reasons = (tray: ElementHandle<Element>) =>
    tray.$$eval('.why', all => all.map(({ textContent }) => textContent))
  const ownRule = say('tray_why_user').replace('$SITE$', '127.0.0.1')
  const ruleIsListed = (tray: ElementHandle<Element>) => expect.poll(() => reasons(tray)).toContain(ownRule)

  test('keeps a picked block hidden on the next visit, until it is removed', async () => {
    await tidied()
    expect(await isSeen(author)).toBe(true)
    await pickAuthor('s', 'Enter', 'Escape')
    expect(await isSeen(author)).toBe(false)
    const tray = await insideTray(chromium)
    await unfold(tray)
    await ruleIsListed(tray)

    const nextTray = await tidied()
    expect(await isSeen(author)).toBe(false)
    await unfold(nextTray)
    expect(await reasons(nextTray)).toContain(ownRule)
    await pressNamed(nextTray, say('tray_forget'), 'About the author')
    await expect.poll(() => isSeen(author)).toBe(true)
    await tidied()
    expect(await isSeen(author)).toBe(true)
  })

  test('is not made for a block that is picked for the page alone', async () => {
    const tray = await tidied()
    await pickAuthor('Enter', 'Escape')
    expect(await isSeen(author)).toBe(false)
    await unfold(tray)
    expect(await reasons(tray)).toContain(say('tray_why_picked'))
    await tidied()
    expect(await isSeen(author)).toBe(true)
  })

  test('is removed when picking is undone', async () => {
    await tidied()
    await pickAuthor('s', 'Enter', 'u')
    expect(await isSeen(author)).toBe(true)
    await press('Escape')
    await tidied()
    expect(await isSeen(author)).toBe(true)
  })

  test('keeps a block shown on the next visit, and gives that as the reason', async () => {
    const tray = await tidied()
    expect(await isSeen('.share')).toBe(false)
    await unfold(tray)
    await pressNamed(tray, say('tray_always_show'), say('clutter_share'))
    expect(await isSeen('.share')).toBe(true)
    await ruleIsListed(tray)

    const nextTray = await tidied()
    expect(await isSeen('.share')).toBe(true)
    await unfold(nextTray)
    await pressNamed(nextTray, say('tray_forget'), say('clutter_share'))
    await expect.poll(() => isSeen('.share')).toBe(false)
  })

  test('the tray is hidden while the user picks, and comes back with the focus', async () => {
    const tray = await tidied()
    await press('p')
    await insidePicker(chromium)
    expect(await tray.$eval('.handle', handle => handle.checkVisibility())).toBe(false)
    await press('Escape')
    expect(await tray.$eval('.handle', handle => handle.checkVisibility())).toBe(true)
    const hasFocus = await tray.evaluate(
      ({ ownerDocument }, host) => ownerDocument.activeElement?.matches(host),
      trayHost,
    )
    expect(hasFocus).toBe(true)
  })
})
