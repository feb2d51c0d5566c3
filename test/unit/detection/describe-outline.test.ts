import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describeAddress } from '../../../src/detection/address'
import { describeOutline } from '../../../src/detection/describe-outline'
import { describeTexts } from '../../../src/detection/text-shape'
import { addressWords } from '../../../src/rules/address-words'
import { pageModel } from '../../../src/rules/page-model'
import { pageRules } from '../../../src/rules/page-rules'
import { pageSigns } from '../../../src/rules/page-signs'
import { pageOf } from '../support/page'

const url = new URL('https://lamp.example/haven/de-sluis-wordt-hersteld')
const address = describeAddress(url, addressWords).features
const featuresOf = (markup: string) => describeOutline(pageOf(markup), url, address, pageSigns)
const amount = (value = 0) => Math.round(Math.expm1(value))
const data = (json: string) => `<script type="application/ld+json">${json}</script>`

describe('JSON-LD', () => {
  test.each([
    ['an article', '{"@type":"NewsArticle"}', 1],
    ['one of several types', '{"@type": ["Article", "Thing"]}', 1],
    ['a type by its address', '{"@type":"https://schema.org/BlogPosting"}', 1],
    ['an article in broken JSON', '{"@type":"NewsArticle", oh no', 1],
    ['no article', '{"@type":"Product"}', 0],
    ['a list of articles', '{"@type":"ItemList","x":[{"@type":"Article"}]}', 0],
    ['many articles', '{"@type":"Article"}'.repeat(12), 0],
    ['an article after more than anyone reads', `${' '.repeat(200_000)}{"@type":"Article"}`, 0],
    ['nothing', '', 0],
  ])('of %s', (_, json, expected) => {
    expect(featuresOf(data(json)).articleData).toBe(expected)
  })
})

describe('what a page says of itself', () => {
  test.each([
    ['<meta property="og:type" content="article">', { articleType: 1 }],
    ['<meta property="og:type" content="website">', { articleType: 0 }],
    ['<meta property="article:published_time" content="2026-11-22">', { publishedTime: 1 }],
    ['<meta name="pubdate" content="2026-11-22">', { publishedTime: 1 }],
    ['<meta name="update" content="2026-11-22">', { publishedTime: 0 }],
    ['<meta name="author" content="Jo Lamp">', { author: 1 }],
    ['<body class="single-post lamp">', { bodySingle: 1, bodyList: 0 }],
    ['<body class="archive category-haven">', { bodySingle: 0, bodyList: 1 }],
  ])('%s', (markup, expected) => {
    expect(featuresOf(markup)).toMatchObject(expected)
  })
})

describe('elements', () => {
  test('are counted by their names, as logarithms', () => {
    const { fields, figures } = featuresOf('<input><select></select><figure></figure>')
    expect([fields, figures].map(amount)).toEqual([2, 1])
  })

  test.each([
    ['<b class="price">5</b>', 1],
    ['<b class="lamp product__price--old">6</b>', 1],
    ['<b class="priceless">7</b>', 0],
    ['<b class="Price">5</b>', 1],
    ['<svg class="price"></svg>', 1],
    [`${'<i class="x"></i>'.repeat(3000)}<i class="price"></i>`, 0],
  ])('are named for prices by a word of their class names: %s', (markup, expected) => {
    expect(featuresOf(markup)['priceNames']).toBe(expected)
  })
})

describe('links', () => {
  test.each([
    ['/haven/nieuwe-deuren-voor-sluis', 'headlineLinks', 1],
    ['https://lamp.example/artikel/1234567', 'headlineLinks', 1],
    ['/haven/de-sluis-wordt-hersteld/2', 'linksBelow', 1],
    ['https://lamp.example/haven/de-sluis-wordt-hersteld/2', 'linksBelow', 1],
    ['/haven/de-sluis-wordt-hersteld-en-meer', 'linksBelow', 0],
    ['/haven/de-brug', 'linksBeside', 1],
    ['/sport/de-brug', 'linksBeside', 0],
    ['/haven/2026/de-brug', 'linksDeeper', 1],
    ['/haven/de-brug', 'linksDeeper', 0],
    ['/?pagina=2', 'queryLinks', 1],
    ['/tag/haven', 'tagLinks', 1],
    ['/auteur/jan', 'authorLinks', 0],
    ['/author/jan', 'authorLinks', 1],
    ['mailto:jan@lamp.example', 'contactLinks', 1],
    ['https://www.facebook.com/sharer?u=x', 'shareLinks', 1],
    ['/cart', 'cartLinks', 1],
  ])('to %s are %s: %d', (address, name, expected) => {
    expect(amount(featuresOf(`<a href="${address}">x</a>`)[name])).toBe(expected)
  })

  test('to the same place count once', () => {
    expect(
      amount(featuresOf('<a href="/haven/de-brug#a">x</a><a href="/haven/de-brug">x</a>').linksBeside),
    ).toBe(1)
  })

  test('to other sites are a share of all', () => {
    const links = '<a href="/x">x</a>'.repeat(3) + '<a href="https://other.example/">x</a>'
    expect(featuresOf(links).foreignShare).toBeCloseTo(0.2)
  })

  test('from a front page are not all below it', () => {
    const front = new URL('https://lamp.example/')
    const page = pageOf('<a href="/haven">x</a>')
    expect(describeOutline(page, front, address, pageSigns).linksBelow).toBe(0)
  })
})

describe('what a page is told by', () => {
  test('has a name of its own for each thing', () => {
    const names = Object.values(pageSigns).flatMap(signs => Object.keys(signs))
    expect(new Set(names).size).toBe(names.length)
  })

  test('is all weighed, and nothing is weighed that is not there', () => {
    const known = Object.keys({ ...featuresOf(''), ...describeTexts(pageOf('')) })
    expect(Object.keys(pageModel.weights).filter(name => !known.includes(name))).toEqual([])
    expect(known.filter(name => !(name in pageModel.weights))).toEqual([])
  })

  test('can be sent in a message', () => {
    expect(JSON.parse(JSON.stringify(pageRules))).toEqual(pageRules)
  })
})

describe('a hostile page', () => {
  test.each([
    `<meta property="${'publish&#10;'.repeat(2_000)}">`,
    `<a href="${'a'.repeat(40_000)}">x</a>`,
    `<a href="${'?'.repeat(40_000)}">x</a>`,
    `<a href="data:image/png,${'a-'.repeat(40_000)}">x</a>`.repeat(50),
  ])('cannot make it take long to be looked at: %#', markup => {
    const page = pageOf(markup)
    const start = performance.now()
    describeOutline(page, url, address, pageSigns)
    // Some ms; without limits, seconds.
    expect(performance.now() - start).toBeLessThan(500)
  })

  test('cannot bend what is asked of forms', () => {
    const names = ['getElementsByTagName', 'body', 'getAttribute']
    const forms = names.map(name => `<form name="${name}"><input name="${name}"></form>`)
    expect(amount(featuresOf(forms.join(''))['fields'])).toBe(3)
  })

  test('without anything in it is described', () => {
    expect(Object.values(featuresOf('')).every(Number.isFinite)).toBe(true)
  })
})
