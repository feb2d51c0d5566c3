import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describeAddress } from '../../../src/detection/address'
import { describeOutline } from '../../../src/detection/describe-outline'
import { describeTextShape } from '../../../src/detection/text-shape'
import { addressWords } from '../../../src/rules/address-words'
import { pageModel } from '../../../src/rules/page-model'
import { pageRules, pageSignals } from '../../../src/rules/page-rules'
import { pageOf } from '../support/page'

const url = new URL('https://lamp.example/haven/de-sluis-wordt-hersteld')
const address = describeAddress(url, addressWords).features
const featuresOf = (markup: string) => describeOutline(pageOf(markup), url, address, pageSignals)
const amount = (value = 0) => Math.round(Math.expm1(value))
const data = (json: string) => `<script type="application/ld+json">${json}</script>`

describe('JSON-LD marks an article', () => {
  test.each([
    ['an article', '{"@type":"NewsArticle"}', 1],
    ['an article with several types', '{"@type": ["Article", "Thing"]}', 1],
    ['a type given as a URL', '{"@type":"https://schema.org/BlogPosting"}', 1],
    ['an article in broken JSON', '{"@type":"NewsArticle", oh no', 1],
    ['no article', '{"@type":"Product"}', 0],
    ['a list of articles', '{"@type":"ItemList","x":[{"@type":"Article"}]}', 0],
    ['many articles', '{"@type":"Article"}'.repeat(12), 0],
    ['an article after 200,000 characters', `${' '.repeat(200_000)}{"@type":"Article"}`, 0],
    ['nothing', '', 0],
  ])('for %s', (_, json, expected) => {
    expect(featuresOf(data(json)).articleData).toBe(expected)
  })
})

describe('metadata', () => {
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
  test('are counted by tag name, as logarithms', () => {
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
  ])('are named for prices if a class name has such a word: %s', (markup, expected) => {
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
  ])('to %s count as %s: %d', (address, name, expected) => {
    expect(amount(featuresOf(`<a href="${address}">x</a>`)[name])).toBe(expected)
  })

  test('to the same page count once', () => {
    expect(
      amount(featuresOf('<a href="/haven/de-brug#a">x</a><a href="/haven/de-brug">x</a>').linksBeside),
    ).toBe(1)
  })

  test('to other sites are counted as a share of all links', () => {
    const links = '<a href="/x">x</a>'.repeat(3) + '<a href="https://other.example/">x</a>'
    expect(featuresOf(links).foreignShare).toBeCloseTo(0.2)
  })

  test('on a front page do not count as below it', () => {
    const front = new URL('https://lamp.example/')
    const page = pageOf('<a href="/haven">x</a>')
    expect(describeOutline(page, front, address, pageSignals).linksBelow).toBe(0)
  })
})

describe('the features of a page', () => {
  test('have unique names', () => {
    const names = Object.values(pageSignals).flatMap(group => Object.keys(group))
    expect(new Set(names).size).toBe(names.length)
  })

  test('all have a weight, and no weight is without its feature', () => {
    const names = Object.keys({ ...featuresOf(''), ...describeTextShape(pageOf('')) })
    expect(Object.keys(pageModel.weights).filter(name => !names.includes(name))).toEqual([])
    expect(names.filter(name => !(name in pageModel.weights))).toEqual([])
  })

  test('are defined by rules that can be sent in a message', () => {
    expect(JSON.parse(JSON.stringify(pageRules))).toEqual(pageRules)
  })
})

describe('a hostile page', () => {
  test.each([
    `<meta property="${'publish&#10;'.repeat(2_000)}">`,
    `<a href="${'a'.repeat(40_000)}">x</a>`,
    `<a href="${'?'.repeat(40_000)}">x</a>`,
    `<a href="data:image/png,${'a-'.repeat(40_000)}">x</a>`.repeat(50),
  ])('cannot make the first look slow: %#', markup => {
    const page = pageOf(markup)
    const start = performance.now()
    describeOutline(page, url, address, pageSignals)
    // It takes a few milliseconds; without the limits on lengths it would take seconds.
    expect(performance.now() - start).toBeLessThan(500)
  })

  test('cannot hide elements by shadowing DOM methods with form fields', () => {
    const names = ['getElementsByTagName', 'body', 'getAttribute']
    const forms = names.map(name => `<form name="${name}"><input name="${name}"></form>`)
    expect(amount(featuresOf(forms.join(''))['fields'])).toBe(3)
  })

  test('that is empty gets finite features', () => {
    expect(Object.values(featuresOf('')).every(Number.isFinite)).toBe(true)
  })
})
