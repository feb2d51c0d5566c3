import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { readStructuredData } from '../../../../src/article/metadata/json-ld'
import { pageOf } from '../../support/page'

function readPage(page: Document, isTitle: (headline: string) => boolean = () => false) {
  return readStructuredData(page.documentElement, isTitle)
}

function script(source: string): string {
  return `<script type="application/ld+json">${source}</script>`
}

function read(...things: readonly unknown[]) {
  return readPage(pageOf(things.map(thing => script(JSON.stringify(thing))).join('')))
}

const article = { '@type': 'NewsArticle', headline: 'De sluis blijft dicht', datePublished: '2024-05-24' }

describe('an article is found', () => {
  test.each([
    ['by itself', article],
    ['in a list', [{ '@type': 'WebSite', name: 'Streekblad' }, article]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, article] }],
    ['in a graph in a list', [{ '@graph': [article] }]],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: article }],
    ['with several types', { ...article, '@type': ['Thing', 'BlogPosting'] }],
    ['with its type as an address', { ...article, '@type': 'https://schema.org/ReportageNewsArticle' }],
  ])('%s', (_, thing) => {
    expect(read(thing)?.headline).toBe('De sluis blijft dicht')
  })

  test('after a script that is broken', () => {
    const page = pageOf(
      `${script('{"@type": "NewsArticle", "headline": ')}${script(JSON.stringify(article))}`,
    )
    expect(readPage(page)?.headline).toBe('De sluis blijft dicht')
  })

  test('and the first of two counts, unless the page states the headline of the other', () => {
    const brug = { ...article, headline: 'De brug gaat open' }
    const page = pageOf(script(JSON.stringify([article, brug])))
    expect(readPage(page)?.headline).toBe(article.headline)
    expect(readPage(page, headline => headline === brug.headline)?.headline).toBe(brug.headline)
  })

  test('in a script whose type is in capitals', () => {
    const page = pageOf(`<script type="application/LD+JSON">${JSON.stringify(article)}</script>`)
    expect(readPage(page)?.headline).toBe(article.headline)
  })

  test.each([
    ['comments of HTML', `<!-- ${JSON.stringify(article)} -->`],
    ['a mark of CDATA', `<![CDATA[${JSON.stringify(article)}]]>`],
    ['a mark of CDATA in a comment', `/*<![CDATA[*/${JSON.stringify(article)}/*]]>*/`],
    ['line breaks', JSON.stringify(article, null, 2)],
    ['line breaks within a string', JSON.stringify(article).replace('blijft ', 'blijft \n\t')],
  ])('in %s', (_, source) => {
    expect(readPage(pageOf(script(source)))?.headline?.replace(/\s+/g, ' ')).toBe(article.headline)
  })
})

describe('no article', () => {
  test.each([
    ['on a page without scripts', ''],
    ['in a broken script', script('{"@type": "NewsArticle"')],
    ['in an empty script', script('')],
    ['in JSON that is no object', script('"NewsArticle"')],
    ['in null', script('null')],
    ['in a shop', script('{"@type": "Product", "name": "Roer"}')],
    ['in the description of a site', script('{"@type": "WebSite", "name": "Streekblad"}')],
    ['in code of another type', `<script>${JSON.stringify(article)}</script>`],
  ])('%s', (_, markup) => {
    expect(readPage(pageOf(markup))).toBeNull()
  })

  test('in very deeply nested JSON', () => {
    const deep = `${'{"@graph":['.repeat(500)}${JSON.stringify(article)}${']}'.repeat(500)}`
    expect(readPage(pageOf(script(deep)))).toBeNull()
  })
})

describe('without an article', () => {
  test.each(['WebPage', 'Recipe', 'HowTo', 'PodcastEpisode'])('a dated %s counts', type => {
    const thing = { '@type': type, name: 'Erwtensoep', datePublished: '2024-05-24', author: 'Anna de Vries' }
    expect(read(thing)).toMatchObject({ datePublished: '2024-05-24', authors: ['Anna de Vries'] })
  })

  test('a page without a date does not', () => {
    expect(read({ '@type': 'WebPage', name: 'Erwtensoep' })).toBeNull()
  })

  test('but the page does not count if it has an article', () => {
    expect(read({ '@type': 'WebPage', datePublished: '2020-01-01' }, article)?.datePublished).toBe(
      '2024-05-24',
    )
  })
})

test('a huge script is ignored, and a very long list is cut', () => {
  expect(read({ ...article, articleBody: 'x'.repeat(3_000_001) })).toBeNull()
  const crowd = Array.from({ length: 10_000 }, (_, at) => `Anna ${at}`)
  expect(read({ ...article, author: crowd })?.authors).toHaveLength(50)
})

test.each([
  ['Kade &amp; haven', 'Kade & haven'],
  ['&quot;Dicht&quot;', '"Dicht"'],
  ['D&#39;Artagnan', "D'Artagnan"],
  ['&#x201C;Dicht&#x201D;', '“Dicht”'],
  ['Kade &onbekend; haven', 'Kade &onbekend; haven'],
  ['AT&T', 'AT&T'],
  ['&#99999999;', '\u{10ffff}'],
])('%s is read as %s', (headline, shown) => {
  expect(read({ ...article, headline })?.headline).toBe(shown)
})

test('dates and the language are read, and missing fields are null', () => {
  expect(read({ ...article, dateModified: '2024-05-25', inLanguage: 'nl' })).toMatchObject({
    datePublished: '2024-05-24',
    dateModified: '2024-05-25',
    inLanguage: 'nl',
    publisher: null,
  })
})
