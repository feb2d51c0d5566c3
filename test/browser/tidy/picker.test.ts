import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { KeyInput, Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import { axeSource } from '../support/axe'
import { useBareChromium } from '../support/bare-chromium'
import { withoutChromium } from '../support/chromium'
import { allMessages } from '../support/sample-pages'
import { pickerHost } from '../support/tray'
import type { PickingLog, pickHere } from './support/picking'
import { pickingPage } from './support/picking-page'

type World = typeof globalThis & {
  readonly picking: { readonly pickHere: typeof pickHere }
  log: PickingLog
  heard: string[]
}

const pictures = fileURLToPath(new URL('../../../out/pictures', import.meta.url))

/** Runs in the page. The picker's shadow root is open, so that the test can look in. */
const startHere = (messages: Readonly<Record<string, string>>, language: string) => {
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' })
  }
  const world = globalThis as World
  const translate = (name: string, ...values: readonly string[]) =>
    values.reduce((text, value) => text.replace(/\$[A-Z]+\$/, () => value), messages[name] ?? name)
  world.log = world.picking.pickHere({ translate, language, direction: 'ltr' }, '#kept')
}

/** Runs in the page: the tag of the element that has the focus, or that it is in the picker. */
const nameOfFocus = (picker: string) =>
  document.activeElement?.matches(picker) ? 'the picker' : (document.activeElement?.localName ?? '')

describe.skipIf(withoutChromium)('picking what to hide', () => {
  const onlyPage = useBareChromium()
  let page: Page
  let bundle: string

  beforeAll(async () => {
    page = onlyPage()
    mkdirSync(pictures, { recursive: true })
    bundle = await bundleForPage('test/browser/tidy/support/picking.ts', 'picking')
  })

  const start = async ({ width = 1200, dark = false, language = 'nl', extra = '' } = {}) => {
    await page.setViewport({ width, height: 800 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
    await page.goto('about:blank')
    await page.setContent(pickingPage({ dark, extra }))
    await page.evaluate(bundle)
    await page.evaluate(startHere, allMessages(language), language)
  }
  const log = () => page.evaluate(() => (globalThis as World).log)
  const message = () => page.$eval(`${pickerHost} >>> .status`, part => (part as HTMLElement).innerText)
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const isHidden = (selector: string) =>
    page.$eval(selector, element => element.getClientRects().length === 0)
  const centreOf = (selector: string) =>
    page.$eval(selector, element => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left + width / 2, top + height / 2] as const
    })
  const hover = async (selector: string) => page.mouse.move(...(await centreOf(selector)))
  const click = async (selector: string) => page.mouse.click(...(await centreOf(selector)))
  const take = (name: string) => page.screenshot({ path: `${pictures}/picker-${name}.png` })
  /** The box of the outline, and that of an element, in whole px. */
  const boxes = async (selector: string) => {
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const round = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left, top, width, height].map(Math.round)
    }
    return [await page.$eval(`${pickerHost} >>> .outline`, round), await page.$eval(selector, round)]
  }

  test('a pointer outlines the block around a word, and a click hides it', async () => {
    await start()
    await hover('#related span')
    await expect.poll(message).toContain('Kop: ‘Meer uit de streek')
    await press('ArrowUp')
    await expect.poll(message).toContain('Zijkolom: ‘Meer uit de streek')
    const [outlined, block] = await boxes('#related')
    expect(outlined).toEqual(block)
    await take('light')
    await click('#related span')
    expect((await log()).hidden).toEqual([
      { text: 'Meer uit de streekVeer vaart w', selector: '#related', count: 1, everywhere: false },
    ])
    await expect.poll(() => isHidden('#related')).toBe(true)
    await expect.poll(message).toContain('Verborgen.')
  })

  test('the selector of a picked block leaves out the part of a class that changes with each build', async () => {
    await start()
    await hover('[class^=Promo_box]')
    await click('[class^=Promo_box]')
    expect((await log()).hidden[0]?.selector).toBe('[class*="Promo_box__"]')
  })

  test('the page hears no click, pointer or key until picking ends', async () => {
    await start()
    await page.evaluate(() => {
      ;(globalThis as World).heard = []
    })
    await hover('#link')
    await click('#link')
    await click('#related span')
    await press('u', 'ArrowUp', 'x')
    await page.mouse.click(...(await centreOf(`${pickerHost} >>> .switches input`)))
    expect(await page.evaluate(() => (globalThis as World).heard)).toEqual([])
    expect(page.url()).toBe('about:blank')
    await press('Escape')
    await press('x')
    expect(await page.evaluate(() => (globalThis as World).heard)).toContain('keydown x')
    expect((await log()).ended).toBe(1)
  })

  test('an advertisement in a frame is outlined and hidden too', async () => {
    await start()
    await hover('iframe')
    await click('iframe')
    await expect.poll(() => isHidden('iframe')).toBe(true)
  })

  test.each([
    ['the title', 'h1', 'Hier staat de titel in.'],
    ['most of the text', '#text p:nth-of-type(2)', 'Hier staat het grootste deel van de tekst in.'],
    ['what the article needs', '#kept', 'Dit hoort bij het artikel.'],
  ])('%s is not hidden, and the picker says why', async (_, selector, sentence) => {
    await start()
    await hover(selector)
    if (selector.includes('#text')) await press('ArrowUp')
    await expect.poll(message).toContain(sentence)
    await press('Enter')
    expect((await log()).hidden).toEqual([])
    await take(`refused-${selector.replace(/\W+/g, '')}`)
  })

  test('the keyboard begins at the focus, goes to outer, inner and neighbouring blocks, hides and undoes', async () => {
    await start({ extra: 'autofocus' })
    await expect.poll(message).toContain('Lijstitem: ‘Veer vaart weer')
    await press('ArrowUp', 'ArrowUp')
    await expect.poll(message).toContain('Zijkolom: ‘Meer uit de streek')
    await press('ArrowDown')
    await expect.poll(message).toContain('Lijst: ‘Veer')
    await press('ArrowUp', 'Enter')
    await expect.poll(() => isHidden('#related')).toBe(true)
    await press('u')
    await expect.poll(() => isHidden('#related')).toBe(false)
    await expect.poll(message).toContain('Weer zichtbaar.')
    await expect.poll(message).toContain('Zijkolom')
    await press('ArrowRight')
    const next = await message()
    await press('ArrowLeft')
    await expect.poll(message).not.toBe(next)
    expect(await log()).toMatchObject({ undone: 1, ended: 0 })
  })

  test('the controls do the same with Tab and Enter', async () => {
    await start({ extra: 'autofocus' })
    await press('ArrowUp', 'ArrowUp', 'Tab', 'Space')
    expect(
      await page.$eval(`${pickerHost} >>> .switches input`, input => (input as HTMLInputElement).checked),
    ).toBe(true)
    await page.$eval(`${pickerHost} >>> .main`, button => (button as HTMLElement).focus())
    await press('Enter')
    expect((await log()).hidden).toMatchObject([{ selector: '#related', everywhere: true }])
  })

  test('Tab leads out of the controls into the page', async () => {
    await start()
    await page.$eval(`${pickerHost} >>> .main`, button => (button as HTMLElement).focus())
    const places = new Set<string>()
    for (let stop = 0; stop < 12; stop++) {
      await press('Tab')
      places.add(await page.evaluate(nameOfFocus, pickerHost))
    }
    expect(places).toContain('a')
    expect(places).toContain('the picker')
  })

  test('a finger outlines with its first tap and hides with its second', async () => {
    await start()
    const [x, y] = await centreOf('.teaser')
    await page.touchscreen.tap(x, y)
    await expect.poll(message).toContain('Blok: ‘Wind')
    expect((await log()).hidden).toEqual([])
    await page.touchscreen.tap(x, y)
    expect((await log()).hidden).toMatchObject([{ count: 1 }])
  })

  test('a double click hides one block', async () => {
    await start()
    const [x, y] = await centreOf('.teaser')
    await page.mouse.click(x, y, { count: 2 })
    expect((await log()).hidden).toHaveLength(1)
  })

  test.each([false, true])('axe finds no fault in it, with a dark page: %s', async dark => {
    await start({ dark })
    await hover('#related span')
    await page.evaluate(axeSource)
    const faults = await page.evaluate(async host => {
      const { axe } = globalThis as unknown as { axe: { run(host: object): Promise<AxeResults> } }
      const { violations } = await axe.run({ include: [host] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`)
    }, pickerHost)
    expect(faults).toEqual([])
  })

  test('blocks of the same kind are hidden at once', async () => {
    await start()
    await hover('.teaser')
    await press('a')
    await expect.poll(message).toContain('3 blokken worden verborgen.')
    await take('alike')
    await press('Enter')
    expect((await log()).hidden).toMatchObject([{ selector: '.teaser', count: 3 }])
    await press('u')
    await expect.poll(() => isHidden('.teaser')).toBe(false)
  })

  test('the controls move away from a block at the bottom of the window', async () => {
    await start()
    await hover('#banner')
    const edge = () => page.$eval(`${pickerHost} >>> .controls`, part => part.getAttribute('data-edge'))
    await expect.poll(edge).toBe('top')
    await click('#banner')
    await expect.poll(() => isHidden('#banner')).toBe(true)
  })

  test('is above every z-index and works beside an open modal dialog', async () => {
    await start({ extra: 'modal' })
    const [x, y] = await centreOf(`${pickerHost} >>> .switches`)
    const isOnTop = (host: string, ...at: [number, number]) => document.elementFromPoint(...at)?.matches(host)
    expect(await page.evaluate(isOnTop, pickerHost, x, y)).toBe(true)
    await hover('dialog p')
    await press('ArrowUp')
    await expect.poll(message).toContain('Dialoogvenster')
    await click('dialog p')
    await expect.poll(() => isHidden('dialog')).toBe(true)
    await page.mouse.click(...(await centreOf(`${pickerHost} >>> .buttons .button:nth-child(3)`)))
    await expect.poll(() => isHidden('dialog')).toBe(false)
  })

  test('the page is as it was once picking ends', async () => {
    await start()
    await press('Escape')
    const before = await page.content()
    await page.evaluate(startHere, allMessages('nl'), 'nl')
    await hover('#related span')
    await press('ArrowUp', 'ArrowDown')
    await page.evaluate(() => (globalThis as World).log.stop())
    expect(await page.content()).toBe(before)
    expect((await log()).ended).toBe(0)
  })

  test.each([
    ['dark', { dark: true }, '#related span'],
    ['narrow', { width: 360, language: 'de' }, '.teaser'],
  ] as const)('fits into the window: %s', async (name, options, selector) => {
    await start(options)
    await page.$eval(selector, element => element.scrollIntoView({ block: 'center' }))
    await hover(selector)
    await page.$eval(`${pickerHost} >>> .picker`, async picker => {
      const frame = () => new Promise(requestAnimationFrame)
      // A change of style starts its transition in the next frame.
      await frame()
      await frame()
      await Promise.allSettled(picker.getAnimations({ subtree: true }).map(({ finished }) => finished))
    })
    await take(name)
    const sticksOut = await page.$eval(`${pickerHost} >>> .controls`, part => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      return (
        left < 0 ||
        top < 0 ||
        right > innerWidth ||
        bottom > innerHeight ||
        part.scrollWidth > part.clientWidth
      )
    })
    expect(sticksOut).toBe(false)
  })

  test('in forced colours the outline is visible', async () => {
    const client = await page.createCDPSession()
    await start()
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    await hover('#related span')
    const style = await page.$eval(`${pickerHost} >>> .outline`, outline => {
      const { borderStyle, borderWidth } = getComputedStyle(outline)
      return [borderStyle, borderWidth]
    })
    expect(style).toEqual(['solid', '3px'])
    await take('forced')
    await client.send('Emulation.setEmulatedMedia', { features: [] })
  })
})
