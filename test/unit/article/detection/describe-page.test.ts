import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describeAddress } from '../../../../src/article/detection/address'
import { describePage } from '../../../../src/article/detection/describe-page'
import { createPlaces } from '../../../../src/article/detection/places'
import { addressWords } from '../../../../src/rules/address-words'
import { pageRules } from '../../../../src/rules/page-rules'
import { pageOf, paragraphs, prose } from '../../support/page'

const { origin, features: address } = {
  origin: 'https://lamp.example',
  ...describeAddress(new URL('https://lamp.example/haven/de-sluis-wordt-hersteld'), addressWords),
}
const featuresOf = (markup: string) => describePage(pageOf(markup), address, origin, pageRules.classNames)
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
    ['<meta property="article:published_time" content="">', { publishedTime: 0 }],
    ['<meta name="author" content="Jo Lamp">', { author: 1 }],
    ['<body class="single-post lamp">', { bodySingle: 1, bodyList: 0 }],
    ['<body class="archive category-haven">', { bodySingle: 0, bodyList: 1 }],
    ['<body class="researching">', { bodyList: 0 }],
  ])('%s', (markup, expected) => {
    expect(featuresOf(markup)).toMatchObject(expected)
  })
})

describe('elements', () => {
  test('are counted by their names, as logarithms', () => {
    const { fields, figures, prices } = featuresOf(
      '<input><select></select><figure></figure><b class="price">5</b>',
    )
    expect([fields, figures, prices].map(value => Math.round(Math.expm1(value)))).toEqual([2, 1, 1])
  })

  test('are links to articles, to other sites, and buttons', () => {
    const { headlineLinks, foreignShare, pressedLinks } = featuresOf(
      `<a href="/haven/nieuwe-deuren-voor-sluis">x</a><a href="https://lamp.example/artikel/1234567">x</a>
       <a href="https://other.example/">x</a><a class="btn" href="/koop">x</a>`,
    )
    expect(Math.round(Math.expm1(headlineLinks))).toBe(2)
    expect(foreignShare).toBeCloseTo(0.2)
    expect(Math.round(Math.expm1(pressedLinks))).toBe(1)
  })
})

describe('texts', () => {
  const title = '<h1>De oude sluis aan de haven wordt nog dit najaar hersteld</h1>'

  test('of an article stand together, after its title and date', () => {
    const features = featuresOf(`${title}<p>22 november 2026</p><div>${paragraphs(14)}</div>`)
    expect(features).toMatchObject({ longTitle: 1, dateAtTitle: 1, someDates: 1, muchTogether: 1 })
    expect(features.togetherShare).toBeGreaterThan(0.99)
    expect(Math.round(Math.expm1(features.togetherCount))).toBe(14)
  })

  test('of a list are scattered', () => {
    const teaser = (at: number) => `<div><h3>Haven</h3><p>${prose(at)}</p><i>2${at % 10}.11.2026</i></div>`
    const features = featuresOf(`<h1>Haven</h1>${Array.from({ length: 14 }, (_, at) => teaser(at)).join('')}`)
    expect(features).toMatchObject({ longTitle: 0, someDates: 0, muchTogether: 0 })
    expect(features.togetherShare).toBeLessThan(0.1)
  })

  test('in wrappers of their own are together all the same', () => {
    const wrapped = Array.from({ length: 8 }, (_, at) => `<div><p>${prose(at)}</p></div>`).join('')
    expect(featuresOf(`<main>${wrapped}</main>`).wideShare).toBeGreaterThan(0.99)
  })

  test('of menus, scripts and page footers do not count, nor those of links', () => {
    const text = paragraphs(3)
    const linked = `<a href="/x">${prose()}</a>`
    expect(
      featuresOf(`<nav>${text}</nav><footer>${text}</footer><script>${text}</script><p>${linked}</p>`)
        .togetherCount,
    ).toBe(0)
  })
})

describe('a hostile page', () => {
  test('cannot bend what is asked of forms', () => {
    const names = [
      'getElementsByTagName',
      'createTreeWalker',
      'body',
      'parentNode',
      'tagName',
      'getAttribute',
    ]
    const forms = names.map(name => `<form name="${name}"><input name="${name}"><p>${prose()}</p></form>`)
    expect(featuresOf(forms.join('')).togetherCount).toBeGreaterThan(0)
  })

  test('may nest as deep as it likes', () => {
    let at: Element = pageOf('').body
    for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement('div'))
    expect(createPlaces()(at).block?.length).toBe(0)
  })

  test('without anything in it is described', () => {
    expect(Object.values(featuresOf('')).every(Number.isFinite)).toBe(true)
  })
})
