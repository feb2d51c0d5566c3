import '../../support/standard-dom'

import { describe, expect, test, vi } from 'vitest'
import { surveyDocument } from '../../../../src/page/survey'
import { one, pageOf, paragraphs } from '../../support/page'
import { rebuilt, rebuiltFrom, selectionOf } from '../../support/rebuilt'

interface Case {
  readonly what: string
  readonly page: string
  readonly article: string
}

// No such document can be made here, so its property is set on the document itself.
vi.mock('../../../../src/page/document-access', async load => ({
  ...(await load<object>()),
  rootElementOf: ({ documentElement }: Document) => documentElement,
}))

/** A case where the whole page is the article. */
const same = (what: string, markup: string): Case => ({ what, page: markup, article: markup })

describe('the text', () => {
  test.each<Case>([
    same(
      'keeps paragraphs in order, with the markup in them',
      '<p>De <b>sluis</b> is <em>al</em> dicht.</p><p>H<sub>2</sub>O<br>en <a href="/zout">zout</a>.</p>',
    ),
    same(
      'keeps spaces between inline elements',
      '<p><b>De</b> <i>sluis</i>\n<a href="/">is</a> dicht.</p><p>Ja.</p>',
    ),
    same('keeps headings', '<h2>Het hout</h2><p>Een.</p><h3>De deuren</h3><p>Twee.</p>'),
    same('keeps quotes', '<p>Een.</p><blockquote><p>Nooit.</p><p>Echt niet.</p></blockquote>'),
    same(
      'keeps ids that links of footnotes lead to',
      '<p>Een.<sup id="terug"><a href="#noot">1</a></sup></p><ol><li id="noot">Bron. <a href="#terug">↑</a></li></ol>',
    ),
    same(
      'keeps a box that the link of a footnote leads to',
      '<p>Een.<a href="https://streekblad.example/sluis#noot%201">1</a></p><div id="noot 1"><p>Bron.</p></div>',
    ),
    same('keeps collapsible details', '<p>Een.</p><details><summary>Meer</summary><p>Twee.</p></details>'),
    same('keeps a rule between paragraphs', '<p>Een.</p><hr><p>Twee.</p>'),
    same('keeps line breaks between passages', '<div>Een.<br><br>Twee.</div><p>Drie.</p>'),
    {
      what: 'is without dropped passages, though their box stays',
      page: '<div class="tekst"><p>Een.</p><p>Lees ook [weg]</p><p>Twee.</p></div><p>Drie.</p>',
      article: '<div class="tekst"><p>Een.</p><p>Twee.</p></div><p>Drie.</p>',
    },
    {
      what: 'is without boxes that hold only dropped passages',
      page: '<p>Een.</p><div><section><p>Menu [weg]</p></section></div><p>Twee.</p>',
      article: '<p>Een.</p><p>Twee.</p>',
    },
    {
      what: 'has lists without dropped items',
      page: '<ul><li>Een</li><li>Deel dit [weg]</li><li>Twee <ul><li>Drie</li></ul></li></ul><p>Vier.</p>',
      article: '<ul><li>Een</li><li>Twee <ul><li>Drie</li></ul></li></ul><p>Vier.</p>',
    },
    {
      what: 'has boxes with only the attributes that refinement needs',
      page: '<section id="a" class="b" lang="fr" dir="ltr" style="x" onclick="y"><p>Een.</p>Twee.</section><p>Drie.</p>',
      article: '<div class="b" id="a" lang="fr" dir="ltr"><p>Een.</p>Twee.</div><p>Drie.</p>',
    },
    {
      what: 'has no box around a single block',
      page: '<div><div><article><p>Een.</p></article></div><section><p>Twee.</p></section></div>',
      article: '<p>Een.</p><p>Twee.</p>',
    },
    {
      what: 'keeps lines apart whose boxes hold only an inline element',
      page: '<div><span>Een.</span></div><div><b>Twee.</b></div>',
      article: '<div><span>Een.</span></div><div><b>Twee.</b></div>',
    },
    {
      what: 'has plain boxes for forms, buttons and custom elements',
      page: '<form><p>Een.</p><button>Twee</button></form><x-tekst>Drie.</x-tekst>',
      article: '<div><p>Een.</p><div>Twee</div></div><div>Drie.</div>',
    },
    {
      what: 'has only the kept one of two passages in a block',
      page: '<div>Een. <b>Twee.</b><br><br>Reclame [weg]</div><p>Drie.</p>',
      article: '<div>Een. <b>Twee.</b><br><br></div><p>Drie.</p>',
    },
  ])('$what', ({ page, article }) => {
    expect(rebuilt(page)).toBe(article)
  })

  test('in a component is where the component is', () => {
    const document = pageOf('<p>Een.</p><x-deel><p>Drie.</p></x-deel><p>Vier.</p>')
    one(document, 'x-deel').attachShadow({ mode: 'open' }).append(document.createElement('p'))
    one(document, 'x-deel').shadowRoot?.firstElementChild?.append('Twee.')
    const lines = [...rebuiltFrom(document).querySelectorAll('p')].map(line => line.textContent)
    expect(lines).toEqual(['Een.', 'Twee.', 'Drie.', 'Vier.'])
  })
})

describe('code and tables', () => {
  const code = '<pre class="taal">for boot in sluis:\n    <b>tel</b>(boot)\n\n\nklaar</pre>'
  const lines = '<pre><code><div class="regel">een</div><div class="regel">  twee</div></code></pre>'
  const table =
    '<table><caption>Boten</caption><thead><tr><th></th><th>Juni</th></tr></thead><tbody><tr><td>Zeil</td><td></td></tr><tr><td></td><td>4</td></tr></tbody></table>'
  test.each<Case>([
    same('code has its line breaks', `<p>Een.</p>${code}`),
    same('code has its boxes of lines', `<p>Een.</p>${lines}`),
    same('code has the indentation of its first line', '<p>Een.</p><pre>    <b>tel</b>(boot)\n</pre>'),
    same(
      'code has the indentation of lines in boxes of their own',
      '<p>Een.</p><pre><code><span>  <b>een</b></span><div>\t<i>twee</i></div>\n<br><br>  <i>drie</i></code></pre>',
    ),
    same(
      'code in a table has its indentation',
      '<p>Een.</p><table><tbody><tr><td><pre>  <b>een</b></pre></td></tr></tbody></table>',
    ),
    {
      what: 'white space before a paragraph is left',
      page: '<p> <b>Een.</b></p><div> <i>Twee.</i></div>',
      article: '<p><b>Een.</b></p><div><i>Twee.</i></div>',
    },
    {
      what: 'code that is not kept leaves no white space',
      page: '<p>Een.</p><pre>  <b>[weg]</b></pre><p>Twee.</p>',
      article: '<p>Een.</p><p>Twee.</p>',
    },
    same('a table of data has its empty cells', `<p>Een.</p>${table}`),
    {
      what: 'a data table that is not kept is removed whole',
      page: '<p>Een.</p><table><tr><td>4 [weg]</td><td></td></tr></table><p>Twee.</p>',
      article: '<p>Een.</p><p>Twee.</p>',
    },
    {
      what: 'a table that lays out the page becomes boxes',
      page: `<table><tr><td>Menu [weg]</td><td><p>Een.</p>${paragraphs(2)}</td></tr></table>`,
      article: `<p>Een.</p>${paragraphs(2)}`,
    },
  ])('$what', ({ page, article }) => {
    expect(rebuilt(page)).toBe(article)
  })
})

describe('an uncertain paragraph', () => {
  test.each<Case>([
    {
      what: 'is marked',
      page: '<p>Een.</p><p>Twee [misschien].</p><p>Drie.</p>',
      article: '<p>Een.</p><p data-uncertain="">Twee [misschien].</p><p>Drie.</p>',
    },
    {
      what: 'is not what the page itself has marked',
      page: '<p data-uncertain>Een.</p><blockquote data-uncertain><p>Twee.</p>Drie.</blockquote>',
      article: '<p>Een.</p><blockquote><p>Twee.</p>Drie.</blockquote>',
    },
    {
      what: 'is not marked where the same block has text that is kept',
      page: '<p>Een.<br><br>Twee [misschien].</p><p>Drie.</p>',
      article: '<p>Een.<br><br>Twee [misschien].</p><p>Drie.</p>',
    },
  ])('$what', ({ page, article }) => {
    expect(rebuilt(page)).toBe(article)
  })

  test('is not one that the page itself has marked in a post', () => {
    const post = '<blockquote class="twitter-tweet"><p data-uncertain>Een post [weg]</p></blockquote>'
    expect(rebuilt(`<p>Een.</p>${post}<p>Twee.</p>`)).not.toContain('data-uncertain')
  })
})

describe('the page', () => {
  const markup = `<base href="/map/"><p onload="fout()">Een.</p><p><img src="a.jpg" onload="fout()"></p>
    <p data-uncertain>Twee [misschien].</p><form><input name="tagName"><input name="getAttribute"><p>Drie.</p></form>
    <x-speler video-id="7" onload="fout()"></x-speler><video data-src="b.mp4"></video><p>Vier.</p>`

  test('is not changed', () => {
    const document = pageOf(markup)
    const before = document.documentElement.outerHTML
    rebuiltFrom(document)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('is copied into a document in which nothing loads or runs, with the same base', () => {
    const document = pageOf(markup)
    const root = rebuiltFrom(document)
    const { ownerDocument } = root
    expect(ownerDocument).not.toBe(document)
    expect(ownerDocument.defaultView).toBeNull()
    expect(root.baseURI).toBe(document.baseURI)
    const copies = [...root.querySelectorAll('*')]
    expect(copies.map(({ localName }) => localName)).toEqual(
      expect.arrayContaining(['img', 'x-speler', 'video']),
    )
    expect(copies.filter(copy => copy.ownerDocument !== ownerDocument)).toEqual([])
  })

  test('may be nested to any depth', () => {
    const document = pageOf('<p>Een.</p>')
    const boxes = Array.from({ length: 5000 }, () => document.createElement('div'))
    for (const [at, box] of boxes.entries()) boxes[at - 1]?.append(box)
    boxes.at(-1)?.append(one(document, 'p'))
    Object.defineProperty(document, 'documentElement', { value: boxes[0] })
    expect(rebuiltFrom(document).innerHTML).toBe('<p>Een.</p>')
  })

  test('may have no text at all', () => {
    expect(rebuiltFrom(pageOf('<main><img src="a.jpg"></main>')).textContent).toBe('')
  })
})

describe('the innermost element with all of the text', () => {
  test.each([
    { markup: '<main><article><p>Een.</p><p>Twee.</p></article><p>[weg]</p></main>', selector: 'article' },
    { markup: '<main><article><p>Een.</p><p>Twee.</p>Drie.</article></main>', selector: 'article' },
    { markup: '<main><article>Nul. <p>Een.</p></article></main>', selector: 'article' },
    { markup: '<main><p>Alleen.</p></main>', selector: 'p' },
    { markup: '<main><p><b>DORP</b> Alleen.</p></main>', selector: 'p' },
    { markup: '<main><p>[weg]</p></main>', selector: 'html' },
  ])('$markup', ({ markup, selector }) => {
    const document = pageOf(markup)
    const survey = surveyDocument(document)
    expect(survey.elements[selectionOf(survey, document).container]).toBe(one(document, selector))
  })
})
