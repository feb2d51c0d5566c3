import type { Page } from 'puppeteer-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader, reader, readerIsOpen } from '../support/reader'
import { samplePage } from '../support/sample-pages'
import { madeUpHosts, sitesIn } from '../support/sites'
import { pickerHost, trayHost } from '../support/tray'
import { afterNextFrame } from '../support/waiting'

interface Served {
  readonly body: string
}

/** Writes elements with names that take the place of properties. */
const naming = (names: string, element: string): Served => ({
  body: samplePage('en-feature', {
    head: `<script>
      const namesIn = (...interfaces) => [...new Set(interfaces.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)))]
    </script>`,
    end: `<div style="display: none"><script>
      document.write(${names}.map(name => \`${element}\`).join(''))
    </script></div>`,
  }),
})

const ofDocuments = "[...namesIn(Document, HTMLDocument, Node, EventTarget, Object), 'body', 'location']"
const anyElement = '<form name="${name}"></form><img name="${name}"><embed name="${name}">'
const alone = (name: string, element: string) => naming(`['${name}']`, element)

/** A form around the article, which has the focus, and one in the way, each with a field by every name. */
const formPage: Served = (() => {
  const fields = `<script>
    document.write(namesIn(Node, Element, HTMLElement, HTMLFormElement, EventTarget)
      .map(name => \`<input name="\${name}" style="display: none">\`).join(''))
  </script>`
  const { body } = naming('[]', '')
  return {
    body: body
      .replace(/<body[^>]*>/, found => `${found}<form tabindex="0" autofocus>${fields}`)
      .replace(
        '</body>',
        () => `</form><form class="newsletter"><p>Our letter, each week</p>${fields}</form></body>`,
      ),
  }
})()

const pages: Readonly<Record<string, Served>> = {
  '/document': naming(ofDocuments, anyElement),
  '/body': alone('body', '<form name="${name}"></form>'),
  '/create-element': alone('createElement', '<embed name="${name}">'),
  '/document-element': alone('documentElement', '<iframe name="${name}"></iframe>'),
  '/active-element': alone('activeElement', '<img name="${name}">'),
  '/add-event-listener': alone('addEventListener', '<object id="${name}"></object>'),
  '/forms': formPage,
}

/** Runs in the page: its markup and what has the focus, however the properties of its document are taken. */
const stateOfNamed = () => {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement') ?? {}
  const focused: Element = get?.call(document)
  return [
    new XMLSerializer().serializeToString(document),
    Node.prototype.cloneNode.call(focused, false).nodeName,
  ]
}

/** Runs in the page. */
const focusForm = () => {
  const form = Document.prototype.querySelector.call(document, 'form')
  if (form instanceof HTMLElement) HTMLElement.prototype.focus.call(form)
}

/** Resolves when nothing matches any more. */
const gone = async (page: Page, selector: string) => {
  await page.waitForFunction(
    found => Document.prototype.querySelector.call(document, found) === null,
    {},
    selector,
  )
}

const titleIn = (root: ShadowRoot) => root.querySelector('h1')?.textContent

const title = 'The woman who listens to the tide'

inBothBrowsers('a page whose elements take the place of properties', pages, browser => {
  test('has them taken in its own world', async () => {
    await browser.visit('/document')
    expect(await browser.page.evaluate(() => typeof document.createElement)).not.toBe('function')
    await browser.visit('/forms')
    expect(
      await browser.page.evaluate(
        () => document.querySelector('form')?.ownerDocument instanceof HTMLInputElement,
      ),
    ).toBe(true)
  })

  describe.each(Object.keys(pages))('such as %s', path => {
    let before: unknown

    beforeEach(async () => {
      const { page } = browser
      await browser.visit(path)
      await page.evaluate(focusForm)
      before = await page.evaluate(stateOfNamed)
      await browser.click(page)
      await readerIsOpen(page)
    })

    test('is read like any other, and given back as it was', async () => {
      const { page } = browser
      expect(await browser.insideReader(titleIn)).toBe(title)
      await page.keyboard.press('Escape')
      await gone(page, reader)
      expect(await page.evaluate(stateOfNamed)).toEqual(before)
    })

    test('is tidied, picked from and restored', async () => {
      const { page } = browser
      await page.keyboard.press('t')
      await page.waitForSelector(trayHost)
      await page.waitForSelector('[data-leeslamp-hidden]')
      await afterNextFrame(page)
      await page.keyboard.press('p')
      await page.waitForSelector(pickerHost)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Escape')
      await gone(page, pickerHost)
      await browser.click(page)
      await gone(page, trayHost)
      expect(await page.evaluate(stateOfNamed)).toEqual(before)
    })
  })
})

describe.skipIf(withoutChromium)('on a chosen site, such a page', () => {
  const chromium = useChromium({ args: [madeUpHosts], routes: pages })
  const { allow, choose } = sitesIn(chromium)

  beforeAll(async () => {
    await allow('*://*.krant.example/*')
    await choose({ 'krant.example': 'always' })
  })

  test.each(Object.keys(pages))('opens by itself: %s', async path => {
    const { page } = chromium
    await page.goto(`http://krant.example:${new URL(chromium.origin).port}${path}`)
    await readerIsOpen(page)
    expect(await (await insideReader(chromium)).$eval('h1', ({ textContent }) => textContent)).toBe(title)
  })
})
