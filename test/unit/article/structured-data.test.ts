import { describe, expect, test } from 'vitest'
import { readStructuredData } from '../../../src/article/structured-data'
import { pageOf } from '../support/page'

function script(source: string): string {
  return `<script type="application/ld+json">${source}</script>`
}

function read(...things: readonly unknown[]) {
  return readStructuredData(pageOf(things.map(thing => script(JSON.stringify(thing))).join('')))
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
    expect(readStructuredData(page)?.headline).toBe('De sluis blijft dicht')
  })

  test('and of two the first counts', () => {
    expect(read(article, { ...article, headline: 'De brug gaat open' })?.headline).toBe(
      'De sluis blijft dicht',
    )
  })

  test.each([
    ['comments of HTML', `<!-- ${JSON.stringify(article)} -->`],
    ['a mark of CDATA', `<![CDATA[${JSON.stringify(article)}]]>`],
    ['a mark of CDATA in a comment', `/*<![CDATA[*/${JSON.stringify(article)}/*]]>*/`],
    ['line breaks', JSON.stringify(article, null, 2)],
    ['line breaks within a string', JSON.stringify(article).replace('blijft ', 'blijft \n\t')],
  ])('in %s', (_, source) => {
    expect(readStructuredData(pageOf(script(source)))?.headline?.replace(/\s+/g, ' ')).toBe(article.headline)
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
    expect(readStructuredData(pageOf(markup))).toBeNull()
  })

  test('in JSON that is nested without end', () => {
    const deep = `${'{"@graph":['.repeat(500)}${JSON.stringify(article)}${']}'.repeat(500)}`
    expect(readStructuredData(pageOf(script(deep)))).toBeNull()
  })
})

describe('authors', () => {
  test.each([
    ['a name', 'Anna de Vries', ['Anna de Vries']],
    ['a person', { '@type': 'Person', name: 'Anna de Vries' }, ['Anna de Vries']],
    ['two people', [{ name: 'Anna de Vries' }, { name: 'Bo Kim' }], ['Anna de Vries', 'Bo Kim']],
    ['two names', ['Anna de Vries', 'Bo Kim'], ['Anna de Vries', 'Bo Kim']],
    ['a name and a person', ['Anna de Vries', { name: 'Bo Kim' }], ['Anna de Vries', 'Bo Kim']],
    ['a person of two names', { name: ['Anna de Vries', 'A. de Vries'] }, ['Anna de Vries', 'A. de Vries']],
    ['a person without a name', { '@type': 'Person', url: '/anna' }, []],
    ['null', null, []],
    ['a number', 7, []],
    ['an empty name', ' ', []],
  ])('as %s', (_, author, names) => {
    expect(read({ ...article, author })?.authors).toEqual(names)
  })

  test('are none where none are given', () => {
    expect(read(article)?.authors).toEqual([])
  })

  test('are found by their id elsewhere in the graph', () => {
    const graph = [
      { ...article, author: { '@id': '#anna' }, publisher: { '@id': '#blad' } },
      { '@type': 'Person', '@id': '#anna', name: 'Anna de Vries' },
      { '@type': 'Organization', '@id': '#blad', name: 'Streekblad' },
    ]
    expect(read({ '@graph': graph })).toMatchObject({ authors: ['Anna de Vries'], publisher: 'Streekblad' })
  })

  test('with an id that leads nowhere are none', () => {
    expect(read({ ...article, author: { '@id': '#niemand' } })?.authors).toEqual([])
  })
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

test('dates and the language are read, what is missing is null', () => {
  expect(read({ ...article, dateModified: '2024-05-25', inLanguage: 'nl' })).toMatchObject({
    datePublished: '2024-05-24',
    dateModified: '2024-05-25',
    inLanguage: 'nl',
    publisher: null,
  })
})
