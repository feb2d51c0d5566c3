import '../support/standard-dom'

import { describe, expect, test, vi } from 'vitest'
import { createArticleExtractor } from '../../../src/article/extract'
import { createClutterFinder } from '../../../src/clutter/find/find-clutter'
import { createPageContext } from '../../../src/clutter/find/page-context'
import { EmptyPageError, NotAnArticleError, PdfPageError } from '../../../src/domain/failures'
import { articleRules, clutterRules } from '../../../src/rules'
import { one, pageOf, paragraphs, prose } from '../support/page'
import { clutterIn } from '../support/rebuilt'

// No such document can be made here, so its property is set on the document itself.
vi.mock('../../../src/page/document-access', async load => ({
  ...(await load<object>()),
  contentTypeOf: ({ contentType }: Document) => contentType,
}))

const find = createClutterFinder(clutterRules)
const extract = createArticleExtractor(articleRules)

function read(document: Document) {
  const page = createPageContext(document)
  return extract(document, page.survey, find(page))
}

const page = `<html lang="nl"><head><title>De sluis blijft dicht | Streekblad</title>
  <meta property="og:site_name" content="Streekblad"><meta name="author" content="Anna de Vries"></head>
  <body><nav><a href="/">Voorpagina</a></nav><main><article><h1>De sluis blijft dicht</h1>
  <p class="datum">24 mei 2024</p><div>${paragraphs(6)}<h2>Het vervolg</h2>${paragraphs(3, 6)}</div>
  <aside class="related"><h2>Lees ook</h2><p><a href="/brug">De brug gaat open</a></p></aside></article></main>
  <footer>Contact</footer></body></html>`

describe('an article', () => {
  test('is extracted with its text, and nothing around it', () => {
    const { content } = read(pageOf(page))
    const blocks = [...content.children].map(({ localName }) => localName)
    expect(blocks).toEqual([...Array(6).fill('p'), 'h2', ...Array(3).fill('p')])
    expect(content.textContent).toContain(prose(8))
    expect(content.textContent).not.toMatch(/Voorpagina|Lees ook|Contact|24 mei|blijft dicht/)
  })

  test('has the metadata of the page', () => {
    expect(read(pageOf(page))).toMatchObject({
      title: 'De sluis blijft dicht',
      byline: 'Anna de Vries',
      siteName: 'Streekblad',
      publishedTime: '2024-05-24',
      lang: 'nl',
      standfirst: null,
      leadImage: null,
    })
  })

  test('counts the words of its text', () => {
    const { content, wordCount } = read(pageOf(page))
    const words = [...content.children].map(block => block.textContent?.split(/\s+/).length ?? 0)
    expect(wordCount).toBe(words.reduce((sum, count) => sum + count))
  })

  test('is extracted without changing the page', () => {
    const document = pageOf(page)
    const before = document.documentElement.outerHTML
    read(document)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('is the same when it is extracted again', () => {
    const document = pageOf(page)
    const [one, two] = [read(document), read(document)]
    expect(one.content.textContent).toBe(two.content.textContent)
    expect({ ...one, content: null }).toEqual({ ...two, content: null })
  })
})

describe('a failure', () => {
  test.each([
    ['an empty page', '', EmptyPageError],
    ['a page that is still loading', '<div id="app">Loading…</div>', EmptyPageError],
    [
      'a page whose text is all in scripts',
      `<script>${prose()}</script><noscript>${prose()}</noscript>`,
      EmptyPageError,
    ],
    [
      'a front page',
      `<main>${'<div class="t"><h3><a href="/a">Haven krijgt kade</a></h3></div>'.repeat(12)}</main>`,
      NotAnArticleError,
    ],
    [
      'a form',
      '<form><label>Naam <input></label><label>Adres <input></label><button>Verzenden</button></form>'.repeat(
        4,
      ),
      NotAnArticleError,
    ],
    [
      'a page with a sentence',
      '<main><p>De sluis gaat morgen om negen uur weer open.</p></main>',
      NotAnArticleError,
    ],
  ])('is thrown for %s', (_, markup, failure) => {
    expect(() => read(pageOf(markup))).toThrow(failure)
  })

  test('is thrown for a PDF, whatever is around it', () => {
    const document = pageOf(page)
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' })
    expect(() => read(document)).toThrow(PdfPageError)
  })

  test('leaves the page unchanged', () => {
    const document = pageOf('<main><p>De sluis gaat morgen om negen uur weer open.</p></main>')
    const before = document.documentElement.outerHTML
    expect(() => read(document)).toThrow(NotAnArticleError)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('that is unexpected is passed on as it is', () => {
    const document = pageOf(page)
    const fault = new RangeError('te diep')
    document.implementation.createHTMLDocument = () => {
      throw fault
    }
    expect(() => read(document)).toThrow(fault)
  })
})

describe('a block that is the article by choice', () => {
  const list = `<h1>Dienstregeling</h1><div id="intro">${paragraphs(4)}</div><ul id="tijden">
    <li><a href="/een">Veer één vaart om acht uur</a></li><li><a href="/twee">Veer twee vaart om negen uur</a></li></ul>
    <div id="leeg"><br></div>`
  const within = (markup: string, selector: string) => {
    const document = pageOf(markup)
    const { survey } = createPageContext(document)
    return extract(document, survey, [], { container: one(document, selector) })
  }

  test('is read whole, and nothing around it', () => {
    const { content, title, reading } = within(list, '#tijden')
    expect([title, reading]).toEqual(['Dienstregeling', 'pointed'])
    expect(content.textContent).toMatch(/Veer één vaart om acht uur.*Veer twee vaart om negen uur/s)
    expect(content.textContent).not.toContain(prose(0))
  })

  test('has none of the clutter in it', () => {
    const document = pageOf(page)
    const { survey } = createPageContext(document)
    const clutter = clutterIn(document, 'aside')
    const { content } = extract(document, survey, clutter, { container: one(document, 'article') })
    expect(content.textContent).toContain(prose(8))
    expect(content.textContent).not.toContain('Lees ook')
  })

  test('is none where there is nothing to read', () => {
    expect(() => within(list, '#leeg')).toThrow(NotAnArticleError)
  })
})
