import '../support/standard-dom'
import { afterAll, expect, test, vi } from 'vitest'
import type { SiteRule } from '../../../src/site-rules/site-rule'
import { one, pageOf, paragraphs } from '../support/page'

const framed = new Map<Element, Document>()
const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument') ?? {}
// The test's DOM loads no frames and gives documents no address. Modules take the getters when they are imported.
Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
  configurable: true,
  get(this: Element) {
    return framed.get(this) ?? null
  },
})
const addresses = new Map<Document, string>()
const ownAddress = Object.getOwnPropertyDescriptor(Document.prototype, 'URL') ?? {}
Object.defineProperty(Document.prototype, 'URL', {
  configurable: true,
  get(this: Document) {
    return addresses.get(this) ?? 'about:blank'
  },
})
const { copyWithFrames } = await import('../../../src/page/frames')
const { analyzePage, applyRulesToPage } = await import('../../../src/content/analysis/extract-page')
const { pageAnalyzer } = await import('../../../src/content/analysis/page-analyzer')
const { urlOf } = await import('../../../src/page/document-access')
const { surveyDocument } = await import('../../../src/page/survey')
const { emptyRule } = await import('../../../src/site-rules/site-rule')
afterAll(() => {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', own)
  Object.defineProperty(Document.prototype, 'URL', ownAddress)
})

const address = 'https://krant.example/lezer/'
const base = (href: string) => `<base href="${href}">`

/** A page with a text in its frame, whose relative addresses are relative to the folder of the frame. */
function framingPage(inside: string): Document {
  const text = pageOf(`${base(`${address}teksten/3/`)}<h1>De sluis</h1>${paragraphs(8)}${inside}`)
  const page = pageOf(`${base(address)}<iframe src="teksten/3/"></iframe>`)
  addresses.set(page, address)
  framed.set(one(page, 'iframe'), text)
  return page
}

test.each([
  ['<a href="4.html">Verder</a>', `<a href="${address}teksten/3/4.html">Verder</a>`],
  ['<a href="/over">Over</a>', '<a href="https://krant.example/over">Over</a>'],
  ['<a href="#noot">1</a>', '<a href="#noot">1</a>'],
  ['<a href="mailto:a@b.example">Mail</a>', '<a href="mailto:a@b.example">Mail</a>'],
  ['<img data-src="a.jpg">', `<img data-src="${address}teksten/3/a.jpg">`],
  ['<img data-src="{base}/a.jpg">', '<img data-src="{base}/a.jpg">'],
  [
    '<img srcset="a,b.jpg 1x,c.jpg 2x, /d.jpg 3x">',
    `<img srcset="${address}teksten/3/a,b.jpg 1x,${address}teksten/3/c.jpg 2x, https://krant.example/d.jpg 3x">`,
  ],
])('in a copy with frames %s leads where it led in its frame', (inside, expected) => {
  const page = framingPage(inside)
  const copy = copyWithFrames(page, surveyDocument(page))
  expect(copy?.body.innerHTML).toContain(expected)
})

test('a copy with frames has the address of its page, and the rules of its site hold', () => {
  const page = framingPage('<div class="eigen">Speel onze spellen</div>')
  vi.spyOn(console, 'error').mockReturnValue()
  const analyzed = analyzePage(page, pageAnalyzer)
  expect(analyzed.document).not.toBe(page)
  expect(urlOf(analyzed.document)).toBe(address)
  const rule: SiteRule = { ...emptyRule('krant.example'), hide: [{ selector: '.eigen', kind: 'ad' }] }
  const { clutter } = applyRulesToPage(analyzed, pageAnalyzer, [rule])
  expect(clutter.map(({ element }) => element.className)).toContain('eigen')
})
