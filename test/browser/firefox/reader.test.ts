import { beforeAll, describe, expect, test } from 'vitest'
import { readArticle } from '../../../scripts/reading.mjs'
import { useFirefox, withoutFirefox } from '../support/firefox'
import { errorsIn } from '../support/logged-errors'
import { isFocusRestored, noteFocus, stateOf } from '../support/page-state'
import { reader, readerIsClosed, readerIsOpen } from '../support/reader'
import { articlePages, expectedText, otherPages, samplePage, say } from '../support/sample-pages'

const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** A page without anything that its own content security policy would block. */
const strict = samplePage('en-feature', {})
  .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  .replace(/<(?:img|link rel="icon")[^>]*>/g, '')

describe.skipIf(withoutFirefox)('in Firefox', () => {
  const firefox = useFirefox({ '/strict': { body: strict, headers: { 'content-security-policy': policy } } })

  /** Runs in the page: the state of the reader, from inside its shadow root. */
  const lookInside = (selector: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
    }
    const host = document.querySelector(selector) as Element
    const root = chrome.dom.openOrClosedShadowRoot(host)
    const dialog = root.querySelector('dialog') as Element
    return {
      background: getComputedStyle(dialog).backgroundColor,
      titleSize: getComputedStyle(root.querySelector('h1') as Element).fontSize,
      panelIsOpen: root.querySelector('#type')?.matches(':popover-open'),
      theme: dialog.getAttribute('data-theme'),
    }
  }
  const inside = () => firefox.readerRealm(firefox.page).evaluate(lookInside, reader)

  test.each(articlePages)(
    '$name: the reader shows the article and nothing else',
    async ({ name, expected }) => {
      const { page, read, readerRealm } = firefox
      await read(`/${name}/`)
      const reading = await readArticle(readerRealm(page))
      expect(reading).toMatchObject({
        state: 'article',
        title: expected.title,
        standfirst: expected.standfirst ?? '',
      })
      if (expected.byline) expect(reading.meta).toContain(expected.byline)
      expect(reading.text).toBe(await expectedText(page, name))
    },
  )

  test.each(otherPages)('$name: a card says why there is nothing to read', async ({ name, failure }) => {
    const { page, read, readerRealm } = firefox
    await read(`/${name}/`)
    expect((await readArticle(readerRealm(page))).failure).toContain(say(`failure_${failure}`))
  })

  describe('closing restores the page', () => {
    beforeAll(async () => {
      await firefox.visit('/en-feature/')
      await firefox.page.$eval('#nl-mail', field => {
        field.scrollIntoView({ block: 'center', behavior: 'instant' })
        ;(field as HTMLElement).focus({ preventScroll: true })
      })
      await noteFocus(firefox.page)
    })

    test.each([
      ['Esc', () => firefox.page.keyboard.press('Escape')],
      ['the toolbar button', () => firefox.click(firefox.page)],
    ] as const)('by %s', async (_name, close) => {
      const { page, click } = firefox
      const before = await stateOf(page)
      expect(before.scroll[1]).toBeGreaterThan(500)
      await click(page)
      await readerIsOpen(page)
      await close()
      await readerIsClosed(page)
      expect(await stateOf(page)).toEqual(before)
      expect(await isFocusRestored(page)).toBe(true)
    })
  })

  test('keys open the panel, close it and then the reader', async () => {
    const { page, read } = firefox
    await read('/en-feature/')
    await page.keyboard.press('a')
    expect((await inside()).panelIsOpen).toBe(true)
    await page.keyboard.press('Escape')
    expect((await inside()).panelIsOpen).toBe(false)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
  })

  /** Runs in the page: what the reader knows of the place, and how far it is scrolled. */
  const lookAtPlace = (selector: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }
    }
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector(selector) as Element)
    const offer = root.querySelector('.go-on')
    const { x = 0, y = 0, width = 0, height = 0 } = offer?.getBoundingClientRect() ?? {}
    return {
      progress: root.querySelector('.progress-line')?.textContent ?? null,
      offer: offer?.textContent ?? '',
      middle: [x + width / 2, y + height / 2] as const,
      top: root.querySelector('.scroller')?.scrollTop ?? 0,
    }
  }

  test('the place in an article is offered after a reload, and the page stood there too', async () => {
    const { page, read, click, readerRealm } = firefox
    const place = () => readerRealm(page).evaluate(lookAtPlace, reader)
    await read('/en-feature/')
    await expect.poll(async () => (await place()).progress).toBe('')
    for (let time = 0; time < 3; time++) await page.keyboard.press('PageDown')
    await expect.poll(async () => (await place()).top).toBeGreaterThan(1500)
    expect((await place()).progress).toMatch(/^\d+% · \d min left$/)
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000)
    await page.reload()
    await click(page)
    await readerIsOpen(page)
    await expect.poll(async () => (await place()).offer).toMatch(/^Go on where you were · \d\d%$/)
    const { middle, top } = await place()
    expect(top).toBe(0)
    await page.mouse.click(...middle)
    await expect.poll(async () => (await place()).top).toBeGreaterThan(1000)
    expect((await place()).offer).toBe('')
  })

  test('a strict content security policy neither stops the reader nor takes its style', async () => {
    const { page, read, readerRealm } = firefox
    const errors = errorsIn(page)
    await read('/strict')
    expect((await readArticle(readerRealm(page))).title).toBe('The woman who listens to the tide')
    expect(await inside()).toMatchObject({ background: 'rgb(253, 252, 250)', titleSize: '42px' })
    await page.keyboard.press('Escape')
    await readerIsClosed(page)
    expect(errors).toEqual([])
  })
})
