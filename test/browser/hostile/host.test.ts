import { beforeEach, expect, test } from 'vitest'
import { type EitherBrowser, inBothBrowsers } from '../support/both-browsers'
import { reader, readerIsClosed } from '../support/reader'
import { samplePage } from '../support/sample-pages'

/** Runs before anything of the page. */
const attack = (script: string) => ({
  body: samplePage('en-feature', { head: `<script>${script}</script>` }),
})

/** Every element by a name that an extension could use takes hold of its own root. */
const definingElements = `
  roots = []
  for (const name of ['leeslamp-reader', 'leeslamp-tray', 'leeslamp-picker', 'leeslamp-host', 'reader-view']) {
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); this.internals = this.attachInternals() }
      connectedCallback() { roots.push(this.internals.shadowRoot) }
    })
  }
  customElements.define('own-div', class extends HTMLDivElement {}, { extends: 'div' })`

/** What a page can do in its own world so that elements come with roots that it reaches. */
const patchingPrototypes = `
  roots = []
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' })
    roots.push(root)
    return root
  }
  const { createElement } = Document.prototype
  Document.prototype.createElement = function (...args) {
    const element = createElement.apply(this, args)
    roots.push(element.shadowRoot)
    return element
  }`

/** Looks for the root, once there is an element, in every way that a page has. */
const lookForRoot = () => {
  const { roots = [] } = globalThis as typeof globalThis & { roots?: (ShadowRoot | null)[] }
  const host = [...document.body.children].at(-1) as HTMLElement
  const internals = () => {
    try {
      return host.attachInternals().shadowRoot
    } catch {
      return null
    }
  }
  const found = [host.shadowRoot, internals(), ...roots, ...host.getRootNode({ composed: true }).childNodes]
  return found.filter(each => each instanceof ShadowRoot).length
}

inBothBrowsers(
  'the element of the reader',
  {
    '/defining': attack(definingElements),
    '/patching': attack(patchingPrototypes),
    '/drawing': { body: samplePage('en-feature', { end: '<svg><path d="M0 0h9"/></svg><math></math>' }) },
  },
  (browser: EitherBrowser) => {
    let before: string

    const open = async (path: string) => {
      await browser.visit(path)
      before = await browser.page.evaluate(() => document.documentElement.outerHTML)
      await browser.click(browser.page)
      await browser.page.waitForSelector(reader)
    }

    beforeEach(() => {
      before = ''
    })

    test.each(['/defining', '/patching'])('gives the page no way to its root: %s', async path => {
      await open(path)
      expect(await browser.page.evaluate(lookForRoot)).toBe(0)
      await browser.click(browser.page)
      await readerIsClosed(browser.page)
      expect(await browser.page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    })

    test('comes on a page with drawings in its body too', async () => {
      await open('/drawing')
      expect(await browser.page.$$eval(reader, all => all.length)).toBe(1)
    })

    test('has no name, mark or content that a page could tell it by', async () => {
      await open('/en-feature/')
      const described = await browser.page.$eval(reader, host => ({
        name: host.localName,
        attributes: host.getAttributeNames(),
        inside: host.childNodes.length,
      }))
      expect(described).toEqual({ name: 'div', attributes: ['style'], inside: 0 })
    })
  },
)
