import type { ElementHandle, KeyInput } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { readerIsOpen } from '../support/reader'
import { say } from '../support/sample-pages'
import { clearSiteRules } from '../support/storage'
import { insidePicker, insideTray, pageIsTidied } from '../support/tray'

/** A block that a tidied page keeps. */
const author = '.author-box'
/** More steps than there are blocks from the middle of the page to its end. */
const farthest = 60

describe.skipIf(withoutChromium)('what the reader says of a site', () => {
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
    await tray.$eval('.count', button => button instanceof HTMLElement && button.click())
    await tray.waitForSelector('.list')
  }
  const isSeen = (selector: string) => chromium.page.$eval(selector, element => element.checkVisibility())
  const aimAtAuthor = async () => {
    const picker = await insidePicker(chromium)
    const aimed = () => picker.$eval('.told', told => told.textContent ?? '')
    for (let step = 0; step < farthest && !/About the author/.test(await aimed()); step++) {
      await press('ArrowRight')
    }
    expect(await aimed()).toMatch(/About the author/)
  }
  const pickAuthor = async (...keys: KeyInput[]) => {
    await press('p')
    await aimAtAuthor()
    await press(...keys)
  }
  const click = (tray: ElementHandle<Element>, name: string, entry: string) =>
    tray.$$eval(
      '.entry button',
      (buttons, start, words) => {
        const wanted = buttons.find(
          ({ ariaLabel }) => ariaLabel?.startsWith(start) && ariaLabel.includes(words),
        )
        if (!wanted)
          throw new Error(`There is no “${start}” among ${buttons.map(({ ariaLabel }) => ariaLabel)}`)
        wanted.click()
      },
      name,
      entry,
    )
  const whys = (tray: ElementHandle<Element>) =>
    tray.$$eval('.why', reasons => reasons.map(({ textContent }) => textContent))
  const ownRule = say('tray_why_user').replace('$SITE$', '127.0.0.1')
  const ruleIsKept = (tray: ElementHandle<Element>) => expect.poll(() => whys(tray)).toContain(ownRule)

  test('what is picked for the site stays hidden there, until that is forgotten', async () => {
    await tidied()
    expect(await isSeen(author)).toBe(true)
    await pickAuthor('s', 'Enter', 'Escape')
    expect(await isSeen(author)).toBe(false)
    const tray = await insideTray(chromium)
    await unfold(tray)
    await ruleIsKept(tray)

    const anew = await tidied()
    expect(await isSeen(author)).toBe(false)
    await unfold(anew)
    expect(await whys(anew)).toContain(ownRule)
    await click(anew, say('tray_forget'), 'About the author')
    await expect.poll(() => isSeen(author)).toBe(true)
    await tidied()
    expect(await isSeen(author)).toBe(true)
  })

  test('what is picked for the page alone is back on the next visit', async () => {
    const tray = await tidied()
    await pickAuthor('Enter', 'Escape')
    expect(await isSeen(author)).toBe(false)
    await unfold(tray)
    expect(await whys(tray)).toContain(say('tray_why_picked'))
    await tidied()
    expect(await isSeen(author)).toBe(true)
  })

  test('what is undone leaves no rule', async () => {
    await tidied()
    await pickAuthor('s', 'Enter', 'u')
    expect(await isSeen(author)).toBe(true)
    await press('Escape')
    await tidied()
    expect(await isSeen(author)).toBe(true)
  })

  test('what is always to be shown is shown on the next visit, and said to be', async () => {
    const tray = await tidied()
    expect(await isSeen('.share')).toBe(false)
    await unfold(tray)
    await click(tray, say('tray_always_show'), say('clutter_share'))
    expect(await isSeen('.share')).toBe(true)
    await ruleIsKept(tray)

    const anew = await tidied()
    expect(await isSeen('.share')).toBe(true)
    await unfold(anew)
    await click(anew, say('tray_forget'), say('clutter_share'))
    await expect.poll(() => isSeen('.share')).toBe(false)
  })

  test('the tray steps aside while the reader picks, and comes back with the focus', async () => {
    const tray = await tidied()
    await press('p')
    await insidePicker(chromium)
    expect(await tray.$eval('.handle', handle => handle.checkVisibility())).toBe(false)
    await press('Escape')
    expect(await tray.$eval('.handle', handle => handle.checkVisibility())).toBe(true)
    expect(await tray.evaluate(({ ownerDocument }) => ownerDocument.activeElement?.localName)).toBe(
      'leeslamp-tray',
    )
  })
})
