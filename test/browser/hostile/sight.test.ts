import { expect, test } from 'vitest'
import { attackingPage } from '../support/attacks'
import { inBothBrowsers } from '../support/both-browsers'
import { hasReader, reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { until } from '../support/waiting'

/** Puts something of the page's own on top, once it is told to. */
const covering = `
  cover = kind => {
    const box = document.createElement(kind === 'dialog' ? 'dialog' : 'div')
    box.className = 'cover'
    box.textContent = 'Vertel ons eerst wie u bent'
    if (kind !== 'dialog') box.popover = 'manual'
    if (kind === 'untouchable') box.style.pointerEvents = 'none'
    document.body.append(box)
    if (kind === 'dialog') box.showModal()
    else box.showPopover()
    return box.matches(':modal, :popover-open')
  }
  coverAgainAndAgain = kind => setInterval(() => {
    document.querySelector('.cover')?.remove()
    cover(kind)
  }, 20)`
const cover =
  '.cover { position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none }'

/** The page moves the element of the reader, in ways that a framework or an attacker could. */
const moves = {
  'into another box': (selector: string) => {
    const box = document.body.appendChild(document.createElement('section'))
    box.append(document.querySelector(selector) as Element)
  },
  'to the front of the body': (selector: string) =>
    document.body.prepend(document.querySelector(selector) as Element),
  'into a shadow tree of its own': (selector: string) => {
    const box = document.body.appendChild(document.createElement('section'))
    box.attachShadow({ mode: 'open' }).append(document.querySelector(selector) as Element)
  },
  'into the document of a frame': (selector: string) => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    frame.contentDocument?.body.append(document.querySelector(selector) as Element)
  },
} as const

/** What a page can do to the element itself, once it has found it. */
const changes = {
  style: (selector: string) => {
    const host = document.querySelector<HTMLElement>(selector)
    host?.setAttribute('style', 'display: none !important')
  },
  attributes: (selector: string) => {
    const host = document.querySelector<HTMLElement>(selector) as HTMLElement
    Object.assign(host, { inert: true, hidden: true, dir: 'rtl', contentEditable: 'true', popover: 'auto' })
    host.attributeStyleMap?.clear()
    host.ariaHidden = 'true'
    host.innerHTML = '<p style="position: fixed; inset: 0; background: red">Te vroeg gejuicht</p>'
  },
  animation: (selector: string) => {
    const frames = { opacity: [0, 0], transform: ['scale(0)', 'scale(0)'], display: ['none', 'none'] }
    document.querySelector(selector)?.animate(frames, { duration: 1e9, fill: 'forwards' })
  },
} as const

type Covering = typeof globalThis & { cover(kind: string): boolean; coverAgainAndAgain(kind: string): void }

/** Runs in the page: whether the reader is on top at the corners and the centre of the window. */
const isOnTop = (selector: string) => {
  const [right, bottom] = [innerWidth - 30, innerHeight - 10]
  const points = [
    [right / 2, bottom / 2],
    [10, 10],
    [right, 10],
    [10, bottom],
    [right, bottom],
  ] as const
  return points.every(([x, y]) => document.elementFromPoint(x, y)?.matches(selector))
}

/** Runs with the reader's root: what the dialog covers of the window, and whether it is modal. */
const boxOf = (root: ShadowRoot) => {
  const dialog = root.querySelector('dialog') as HTMLDialogElement
  const { left, top, width, height } = dialog.getBoundingClientRect()
  return {
    left,
    top,
    beyond: [width - innerWidth, height - innerHeight].map(Math.round),
    isModal: dialog.matches(':modal'),
  }
}
const wholeWindow = { left: 0, top: 0, beyond: [0, 0], isModal: true }

const hiding = {
  '/no-body': 'body { display: none !important }',
  '/skipped-body': 'body { content-visibility: hidden !important }',
  '/faint':
    'html, body { opacity: 0 !important; visibility: hidden !important; pointer-events: none !important }',
  '/moved':
    'html, body { transform: translateX(-9999px) scale(0.1) !important; filter: opacity(0); clip-path: inset(50%) }',
  '/zoomed': 'html { zoom: 1.5 } body { zoom: 1.25 } body > div { zoom: 3 }',
}

inBothBrowsers(
  'the reader stays in sight',
  {
    '/covering': attackingPage(covering, cover),
    ...Object.fromEntries(Object.entries(hiding).map(([path, rules]) => [path, attackingPage('', rules)])),
    '/transition': attackingPage(
      '',
      `::view-transition { background: crimson; pointer-events: none }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) {
        animation-duration: 1000s !important; opacity: 0 !important }`,
    ),
    '/no-page': attackingPage('', 'html { display: none !important }'),
  },
  browser => {
    const stateOfPage = () => browser.page.evaluate(() => document.documentElement.outerHTML)

    test.each(Object.keys(hiding))('on a page whose rules hide or move everything: %s', async path => {
      const { page } = browser
      await browser.visit(path)
      const before = await stateOfPage()
      await browser.click(page)
      await readerIsOpen(page)
      await until('the reader on top', () => page.evaluate(isOnTop, reader))
      expect(await browser.insideReader(boxOf)).toEqual(wholeWindow)
      await page.keyboard.press('Escape')
      await readerIsClosed(page)
      expect(await stateOfPage()).toBe(before)
    })

    test.each(['dialog', 'popover', 'untouchable'])('when the page puts a %s on top later', async kind => {
      const { page } = browser
      await browser.read('/covering')
      await page.mouse.move(640, 450)
      // A cover that takes no clicks is seen on the screen only.
      const picture = () => page.screenshot({ encoding: 'base64' })
      let before = await picture()
      await until('the end of the transition', async () => {
        const last = before
        before = await picture()
        return before === last
      })
      expect(await page.evaluate(kind => (globalThis as Covering).cover(kind), kind)).toBe(true)
      await until('the reader on top', async () => (await picture()) === before)
      expect(await page.evaluate(isOnTop, reader)).toBe(true)
      await page.keyboard.press('Escape')
      await readerIsClosed(page)
      expect(await hasReader(page)).toBe(false)
    })

    test.each(Object.entries(moves))('when the page moves it %s, and Esc closes it', async (_, move) => {
      const { page } = browser
      await browser.read('/en-feature/')
      await page.evaluate(move, reader)
      await until('the reader on top', () => page.evaluate(isOnTop, reader))
      expect(await browser.insideReader(boxOf)).toEqual(wholeWindow)
      await page.keyboard.press('Escape')
      await readerIsClosed(page)
    })

    test.each(Object.entries(moves))('when the page moves it %s, the button closes it', async (_, move) => {
      const { page } = browser
      await browser.read('/en-feature/')
      await page.evaluate(move, reader)
      await browser.click(page)
      await readerIsClosed(page)
      expect(
        await page.evaluate(() => [
          document.documentElement.style.overflow,
          document.activeElement?.localName,
        ]),
      ).toEqual(['', 'body'])
    })

    test.each(Object.entries(changes))('when the page changes its %s', async (_, change) => {
      const { page } = browser
      await browser.read('/en-feature/')
      await page.evaluate(change, reader)
      await until('the reader on top', () => page.evaluate(isOnTop, reader))
      expect(await browser.insideReader(boxOf)).toEqual(wholeWindow)
      await page.keyboard.press('Escape')
      await readerIsClosed(page)
    })

    test('and a card that says why there is nothing to read stays as well', async () => {
      const { page } = browser
      await browser.read('/nl-voorpagina/')
      // Longer than it takes to give way.
      const end = Date.now() + 3_000
      await until('that', async () => Date.now() > end)
      expect(await hasReader(page)).toBe(true)
    })

    // In tabs of their own: the notice under the button stays until its tab goes elsewhere.
    test.each(['dialog', 'untouchable'])(
      'or gives way, with the page as it was, when the page insists on a %s',
      async kind => {
        const page = await browser.newPage()
        await browser.read('/covering', page)
        await page.evaluate(kind => (globalThis as Covering).coverAgainAndAgain(kind), kind)
        expect(await browser.nextNotice()).toBe('viewNotShown')
        expect(await hasReader(page)).toBe(false)
        expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBe(null)
        await page.close()
      },
    )

    test('or gives way to a view transition that does not end', async () => {
      const page = await browser.newPage()
      await browser.read('/transition', page)
      const hasBegun = await page.evaluate(() =>
        document.startViewTransition(() => undefined).ready.then(() => true),
      )
      expect(hasBegun).toBe(true)
      expect(await browser.nextNotice()).toBe('viewNotShown')
      expect(await hasReader(page)).toBe(false)
      await page.close()
    })

    test('or gives way where nothing of the page is rendered', async () => {
      const page = await browser.newPage()
      await browser.visit('/no-page', page)
      const before = await page.evaluate(() => document.documentElement.outerHTML)
      await browser.click(page)
      expect(await browser.nextNotice()).toBe('viewNotShown')
      expect(await hasReader(page)).toBe(false)
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
      await page.close()
    })
  },
)
