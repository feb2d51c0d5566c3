import { beforeAll, describe, expect, test } from 'vitest'
import { attackingPage } from '../support/attacks'
import { inBothBrowsers } from '../support/both-browsers'
import { useChromium, withoutChromium } from '../support/chromium'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { sitesInFirefox, sitesPrefs } from '../support/firefox-sites'
import { hasReader, insideReader, reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { madeUpHosts, sitesIn } from '../support/sites'
import { insideTray, pageIsTidied, trayHost } from '../support/tray'
import { until } from '../support/waiting'

/** Hears all there is to hear, before any listener that is added later, and lets nobody else hear it. */
const hearing = `
  heard = []
  for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click',
    'auxclick', 'dblclick', 'contextmenu', 'wheel', 'touchstart', 'touchend'])
    window.addEventListener(type, event => {
      if (!event.isTrusted) return
      heard.push(type + (event.key ? ' ' + event.key : ''))
      event.stopImmediatePropagation()
      event.preventDefault()
    }, { capture: true, passive: false })`

/** A close watcher takes what the user wants closed, and does not close. */
const watching = `
  document.addEventListener('click', () => {
    if (!('CloseWatcher' in window)) return
    const watcher = new CloseWatcher()
    watcher.oncancel = event => event.preventDefault()
  })`

type Hearing = typeof globalThis & { heard: string[] }

/** Runs in the page: sends keys and clicks of its own making, wherever they could be heard. */
const forgeInput = (hosts: string) => {
  const host = document.querySelector(hosts) as HTMLElement
  const general = { bubbles: true, composed: true, cancelable: true }
  const forgeries = (): Event[] => [
    ...['c', 'f', '+', ']', 't', 's', 'p', 'Escape', 'Enter'].flatMap(key =>
      ['keydown', 'keypress', 'keyup'].map(type => new KeyboardEvent(type, { ...general, key, code: key })),
    ),
    // At the buttons of the bar, with a pointer and without.
    ...[28, 1200, 1250].flatMap(clientX =>
      ['pointerdown', 'mousedown', 'mouseup', 'click'].flatMap(type =>
        [0, 1].map(detail => new MouseEvent(type, { ...general, detail, clientX, clientY: 28 })),
      ),
    ),
    ...['close', 'cancel', 'toggle', 'change', 'input', 'submit'].map(type => new Event(type, general)),
  ]
  for (let round = 0; round < 30; round++) {
    for (const target of [window, document, host])
      for (const event of forgeries()) target.dispatchEvent(event)
    host.click()
  }
}

/** Runs with the reader's root: how the article is set, and which panels are open. */
const lookOf = (root: ShadowRoot) => {
  const dialog = root.querySelector('dialog') as HTMLElement
  const { theme, typeface, state } = dialog.dataset
  return {
    theme,
    typeface,
    state,
    // Of another text, lines of as many characters are not as wide.
    style: dialog.getAttribute('style')?.replace(/measure: [\d.]+em|\d{9,}-?/g, ''),
    panels: root.querySelectorAll(':popover-open').length,
  }
}

inBothBrowsers(
  'input',
  { '/hearing': attackingPage(hearing), '/watching': attackingPage(watching) },
  browser => {
    test('that a page makes changes nothing in the reader, and not the view', async () => {
      await browser.read('/en-feature/')
      const before = await browser.insideReader(lookOf)
      await browser.page.evaluate(forgeInput, reader)
      expect(await browser.insideReader(lookOf)).toEqual(before)
      // What is stored shows in the next reader.
      await browser.read('/nl-short-semantic/')
      expect(await browser.insideReader(lookOf)).toEqual(before)
    })

    test('of the user chooses with the arrow keys', async () => {
      const { page } = browser
      await browser.read('/en-feature/')
      await page.keyboard.press('a')
      await until('the panel', () => browser.insideReader(root => root.activeElement?.id === 'type'))
      const chosen = () => browser.insideReader(root => root.querySelector('dialog')?.dataset['theme'])
      await page.keyboard.press('Tab')
      for (const theme of ['light', 'sepia']) {
        await page.keyboard.press('ArrowRight')
        await until(theme, async () => (await chosen()) === theme)
      }
      expect(await chosen()).toBe('sepia')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('Escape')
    })

    test('that a page makes changes nothing in the tray', async () => {
      const { page } = browser
      await browser.read('/en-feature/')
      await page.keyboard.press('t')
      await pageIsTidied(page)
      const hidden = () => page.$$eval('[data-leeslamp-hidden]', all => all.length)
      const before = await hidden()
      await page.evaluate(forgeInput, trayHost)
      expect(await hidden()).toBe(before)
      expect(await hasReader(page)).toBe(false)
    })

    test('the button closes the reader on a page that hears every key and click first, and blocks them', async () => {
      const { page } = browser
      await browser.read('/hearing')
      await page.keyboard.press('Escape')
      await page.mouse.click(28, 28)
      expect(await page.evaluate(() => (globalThis as Hearing).heard)).toContain('keydown Escape')
      await browser.click(page)
      await readerIsClosed(page)
    })

    // Automated, Firefox lets no key press a button, not even on a page without any script.
    test.skipIf(browser.name === 'Firefox').each(['Enter', ' '] as const)(
      'of the user presses buttons: %j',
      async key => {
        const { page } = browser
        await browser.read('/en-feature/')
        const isOpen = () =>
          browser.insideReader(root => root.querySelector('#type')?.matches(':popover-open'))
        await browser.insideReader(root => root.querySelector<HTMLElement>('.aa')?.focus())
        await page.keyboard.press(key)
        await expect.poll(isOpen).toBe(true)
        await browser.insideReader(root => root.querySelector<HTMLElement>('#type .stepper .button')?.focus())
        const size = () => browser.insideReader(root => root.querySelector('#type output')?.textContent)
        const before = Number.parseInt((await size()) ?? '', 10)
        await page.keyboard.press(key)
        await expect.poll(size).toBe(`${before - 1} px`)
        await page.keyboard.press('+')
        await browser.insideReader(root => root.querySelector<HTMLElement>('.bar .button')?.focus())
        await page.keyboard.press(key)
        await readerIsClosed(page)
      },
    )

    test('a close watcher of the page cannot keep Esc from the reader', async () => {
      const { page } = browser
      await browser.visit('/watching')
      await page.mouse.click(640, 450)
      await browser.click(page)
      await readerIsOpen(page)
      // One that is made with the user's activation would be asked before the reader's dialog.
      await page.evaluate(
        () =>
          'CloseWatcher' in window && document.body.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      )
      await page.keyboard.press('Escape')
      await readerIsClosed(page)
      expect(await hasReader(page)).toBe(false)
    })

    test('is the page’s again once the reader is closed', async () => {
      const { page } = browser
      await browser.read('/hearing')
      await browser.click(page)
      await readerIsClosed(page)
      await page.evaluate(() => (globalThis as Hearing).heard.splice(0))
      await page.keyboard.press('j')
      await page.mouse.click(640, 450)
      const heard = await page.evaluate(() => (globalThis as Hearing).heard)
      expect(heard).toEqual(expect.arrayContaining(['keydown j', 'keyup j', 'click']))
    })
  },
)

const heardOn = (page: { evaluate(work: () => string[]): Promise<string[]> }) =>
  page.evaluate(() => (globalThis as Hearing).heard)

describe.skipIf(withoutChromium)('on a chosen site whose page hears every key and click, in Chromium', () => {
  const chromium = useChromium({
    args: [madeUpHosts],
    routes: { '/hearing-what-you-press': attackingPage(hearing) },
  })
  const { allow, choose } = sitesIn(chromium)
  const go = () =>
    chromium.page.goto(`http://krant.example:${new URL(chromium.origin).port}/hearing-what-you-press`)

  beforeAll(async () => {
    await allow('*://*.krant.example/*')
    await choose({ 'krant.example': 'always' })
  })

  test('the reader has the user’s keys, clicks and wheel to itself', async () => {
    const { page } = chromium
    await go()
    await readerIsOpen(page)
    const dialog = await insideReader(chromium)
    await page.keyboard.press('+')
    await dialog.$('.aa').then(button => button?.click())
    await dialog.waitForSelector('#type:popover-open')
    await dialog.$('#type input[value=sepia]').then(swatch => swatch?.click())
    await expect.poll(() => dialog.evaluate(shown => shown.getAttribute('data-theme'))).toBe('sepia')
    await page.keyboard.press('Escape')
    await page.mouse.move(640, 500)
    await page.mouse.wheel({ deltaY: 300 })
    await expect.poll(() => dialog.$eval('.scroller', scroller => scroller.scrollTop)).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await heardOn(page)).toEqual([])
  })

  test('the reader can be closed with the mouse', async () => {
    const { page } = chromium
    await go()
    await readerIsOpen(page)
    await (await insideReader(chromium)).$('.bar .button').then(button => button?.click())
    await readerIsClosed(page)
    expect(await heardOn(page)).toEqual([])
  })

  test('so has the tray', async () => {
    const { page } = chromium
    await go()
    await readerIsOpen(page)
    await page.keyboard.press('t')
    await pageIsTidied(page)
    const tray = await insideTray(chromium)
    await tray.$('.count').then(button => button?.click())
    await tray.waitForSelector('.list')
    await page.keyboard.press('Escape')
    await tray.$('.handle .button:last-child').then(button => button?.click())
    await page.waitForFunction(host => !document.querySelector(host), {}, trayHost)
    expect(await heardOn(page)).toEqual([])
  })
})

/** Looks in every event that there is for a node inside a closed root, as Firefox tells it. */
const lookingInside = `
  heard = []
  const names = ['originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget', 'target']
  const look = event => {
    for (const name of names) {
      const node = event[name]
      if (node instanceof Node && node.getRootNode() instanceof ShadowRoot) heard.push(event.type + ' ' + name)
    }
  }
  for (let owner = window; owner; owner = Object.getPrototypeOf(owner))
    for (const name of Object.getOwnPropertyNames(owner))
      if (/^on/.test(name)) window.addEventListener(name.slice(2), look, true)
  for (const type of ['focusin', 'focusout', 'touchstart', 'pointerrawupdate', 'DOMActivate', 'DOMFocusIn', 'DOMFocusOut',
    'DOMMouseScroll', 'MozMousePixelScroll', 'compositionstart', 'compositionend'])
    window.addEventListener(type, look, true)`

describe.skipIf(withoutFirefox)('on a chosen site whose page hears every key and click, in Firefox', () => {
  const firefox = useFirefox(
    {
      '/hearing-what-you-press': attackingPage(hearing),
      '/looking-where-you-press': attackingPage(lookingInside),
    },
    sitesPrefs,
  )
  const go = (path: string) =>
    firefox.page.goto(`http://krant.example:${new URL(firefox.origin).port}${path}`)
  const { allow, choose } = sitesInFirefox(firefox)

  beforeAll(async () => {
    await allow('*://*.krant.example/*')
    await choose('krant.example')
  })

  test.each(['Escape', 'mouse'])('the reader has them to itself, and %s closes it', async by => {
    const { page } = firefox
    await go('/hearing-what-you-press')
    await readerIsOpen(page)
    await page.keyboard.press('+')
    if (by === 'mouse') await page.mouse.click(28, 28)
    else await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await heardOn(page)).toEqual([])
  })

  test('no event tells the page a node of the reader', async () => {
    const { page } = firefox
    await go('/looking-where-you-press')
    await readerIsOpen(page)
    for (const key of ['Tab', 'Tab', 'a', 'Tab', 'Escape'] as const) await page.keyboard.press(key)
    await page.mouse.move(640, 300)
    await page.mouse.down()
    await page.mouse.move(700, 340)
    await page.mouse.up()
    await page.mouse.wheel({ deltaY: 200 })
    await page.mouse.click(1250, 28)
    await page.mouse.move(28, 28)
    expect([...new Set(await heardOn(page))]).toEqual([])
  })
})
