import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { axeFaultsIn } from '../support/axe'
import { badgeOfButton } from '../support/button'
import { useChromium, withoutChromium } from '../support/chromium'
import { pressIn } from '../support/press'
import { readerIsOpen } from '../support/reader'
import { samplePage, say } from '../support/sample-pages'
import { storePreferences } from '../support/storage'
import { insideTray, pageIsTidied, trayHost } from '../support/tray'

const bent = `<style>
  body { transform: scale(0.5); filter: blur(1px) } [popover] { display: none !important }
  body > * { display: none !important; opacity: 0 !important } body > main, body > div { display: block !important }
  div { position: fixed !important; inset: 0 !important; transform: scale(0) !important }
</style>`

/** Runs in the page: the name of the element in the tray that has the focus; `tray` for the tray itself. */
const focused = (tray: Element): string => {
  const { activeElement } = tray.getRootNode() as ShadowRoot
  return activeElement === tray ? 'tray' : (activeElement?.ariaLabel ?? activeElement?.textContent ?? '')
}

describe.skipIf(withoutChromium)('the tray', () => {
  const chromium = useChromium({
    routes: {
      '/bent': { body: samplePage('en-feature', { head: bent }) },
      '/rtl': { body: samplePage('en-feature', {}).replace('<html', '<html dir="rtl"') },
      '/slots': {
        body: samplePage('en-feature', {}).replace(
          '</body>',
          `<div class="ad-slot" id="empty"></div><div class="ad-slot" id="closed"></div><script>
          document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>A pencil.</p>'</script>$&`,
        ),
      },
      '/keys': {
        body: samplePage('en-feature', {
          head: `<script>heard = []; for (const type of ['keydown', 'keyup']) {
            document.addEventListener(type, event => heard.push(event.key), true)
            addEventListener(type, event => heard.push(event.key)) }</script>`,
        }),
      },
    },
  })
  let page: Page

  beforeAll(() => {
    page = chromium.page
  })

  const openOn = async (path = '/en-feature/', isListOpen = false): Promise<ElementHandle<Element>> => {
    await chromium.visit(path)
    await chromium.click(page)
    await readerIsOpen(page)
    await page.keyboard.press('t')
    await pageIsTidied(page)
    const tray = await insideTray(chromium)
    if (isListOpen) await pressIn(tray, '.count')
    if (isListOpen) await tray.waitForSelector('.list')
    return tray
  }
  const listed = (tray: ElementHandle<Element>) => tray.$$eval('.entry', entries => entries.length)
  const isInWindow = (tray: ElementHandle<Element>, selector: string) =>
    tray.$eval(selector, element => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect()
      return width > 100 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
    })

  test('does not list empty blocks, and lists those with content in a closed shadow root', async () => {
    const before = await listed(await openOn('/en-feature/', true))
    const tray = await openOn('/slots', true)
    const hidden = await page.$$eval('#empty, #closed', slots =>
      slots.map(slot => slot.hasAttribute('data-leeslamp-hidden')),
    )
    expect(hidden).toEqual([true, true])
    expect(await listed(tray)).toBe(before + 1)
    expect(await tray.$eval('.count', ({ textContent }) => textContent)).toContain(String(before + 1))
    await expect.poll(async () => badgeOfButton(await chromium.worker())).toBe(String(before + 1))
  })

  test.each(['light', 'sepia', 'dark', 'black'] as const)('has no fault that axe finds: %s', async theme => {
    await storePreferences(await chromium.worker(), { theme })
    // Axe cannot judge text that is scrolled half out of view.
    await page.setViewport({ width: 1280, height: 1600 })
    const tray = await openOn('/en-feature/', true)
    await tray.$eval('.list', list => {
      if (list instanceof HTMLElement) list.style.maxBlockSize = 'none'
    })
    expect(await axeFaultsIn(chromium.readerRealm(page), trayHost)).toEqual([])
    await pressIn(tray, '.count')
    expect(await axeFaultsIn(chromium.readerRealm(page), trayHost)).toEqual([])
    await page.setViewport({ width: 1280, height: 900 })
  })

  test('can be used with the keyboard alone', async () => {
    const tray = await openOn()
    expect(await tray.evaluate(focused)).toBe('tray')
    await page.keyboard.press('Tab')
    expect(await tray.evaluate(focused)).toMatch(/^Hidden/)
    await page.keyboard.press('Enter')
    await tray.waitForSelector('.list')
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect(await tray.evaluate(focused)).toMatch(/^Show: /)
    expect(await tray.$eval('.hint', hint => hint.textContent)).not.toBe(say('tray_hint'))
    await page.keyboard.press('Escape')
    expect(await tray.$('.list')).toBeNull()
    expect(await tray.evaluate(focused)).toMatch(/^Hidden/)
  })

  test('does not let the page hear its keys', async () => {
    await openOn('/keys')
    await page.keyboard.press('j')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([])
  })

  test('marks in the page where a block was, and outlines it once it is shown', async () => {
    const tray = await openOn('/en-feature/', true)
    const [entry] = await tray.$$('.entry:has(.why)')
    const hint = () => tray.$eval('.hint', element => element.textContent ?? '')
    const mark = () => tray.$eval('.mark', element => element.getBoundingClientRect().toJSON())
    const button = await entry?.$('.button')
    await button?.click()
    await entry?.hover()
    await expect.poll(hint).toBe(say('tray_place_box'))
    const given = await page.$eval('.share', element => element.getBoundingClientRect().toJSON())
    await expect.poll(mark).toEqual(given)
    await button?.click()
    const places = [say('tray_place_line'), say('tray_place_above'), say('tray_place_below')]
    await expect.poll(hint).toSatisfy(said => places.includes(said))
  })

  test('draws a line between the neighbours of a hidden block', async () => {
    const tray = await openOn('/en-feature/', true)
    const [above, below] = await page.$eval('.inline-newsletter', block => {
      const { previousElementSibling: before, nextElementSibling: after } = block
      after?.scrollIntoView({ block: 'center', behavior: 'instant' })
      return [before?.getBoundingClientRect().bottom ?? 0, after?.getBoundingClientRect().top ?? 0] as const
    })
    const [, entry] = await tray.$$('.entry')
    await entry?.hover()
    await expect.poll(() => tray.$eval('.hint', hint => hint.textContent)).toBe(say('tray_place_line'))
    const top = await tray.$eval('.mark', mark => mark.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(above - 3)
    expect(top).toBeLessThanOrEqual(below + 3)
  })

  test.each([320, 768, 1280])('fits into a window of %i px with its list', async width => {
    await page.setViewport({ width, height: 640 })
    const tray = await openOn('/en-feature/', true)
    expect(await isInWindow(tray, '.list')).toBe(true)
    expect(await isInWindow(tray, '.handle')).toBe(true)
    await page.setViewport({ width: 1280, height: 900 })
  })

  test.each(['/bent', '/rtl'])('is not affected by styles of the page: %s', async path => {
    const straight = await openOn('/en-feature/', true)
    const measure = (tray: ElementHandle<Element>) =>
      tray.$eval('.handle', handle => {
        const { right, bottom, height } = handle.getBoundingClientRect()
        return [innerWidth - right, innerHeight - bottom, height]
      })
    const wanted = await measure(straight)
    expect(await measure(await openOn(path, true))).toEqual(wanted)
  })
})
