import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describeAddress } from '../../../src/detection/address'
import { describeOutline } from '../../../src/detection/describe-outline'
import { detectArticle, verdictOf } from '../../../src/detection/detect-article'
import { kindOfOther } from '../../../src/detection/page-kind'
import type { PageModel } from '../../../src/detection/types'
import { addWeighted } from '../../../src/detection/weighted-sum'
import { addressWords } from '../../../src/rules/address-words'
import { pageRules } from '../../../src/rules/page-rules'
import { pageOf, paragraphs } from '../support/page'

const article = pageOf(`<meta property="og:type" content="article"><meta name="author" content="Jo Lamp">
  <body class="single"><h1>De oude sluis aan de haven wordt nog dit najaar hersteld</h1><p>22 november 2026</p>
  <div>${paragraphs(12)}</div>`)
const origin = 'https://lamp.example'
const urlOf = (path: string) => new URL(path, origin)
const addressAt = (path: string) => describeAddress(urlOf(path), addressWords)
const headline = (at: number) =>
  `<h3><a href="/sluis/de-oude-deuren-van-de-haven-${at}">De oude deuren</a></h3>`
const list = pageOf(`<h1>Haven</h1>${Array.from({ length: 60 }, (_, at) => headline(at)).join('')}`)

describe('whether a page is an article', () => {
  test.each([
    ['an article', article, '/haven/2026/11/22/de-oude-sluis-wordt-hersteld', { is: 'article' }],
    ['a front page, whatever is on it', article, '/', { is: 'other', looksLike: 'frontPage' }],
    ['what a search found', article, '/search?q=sluis', { is: 'other', looksLike: 'search' }],
    ['a section', list, '/haven/', { is: 'other', looksLike: 'list' }],
    ['a page of films', list, '/video/haven', { is: 'other', looksLike: 'video' }],
    ['a page with nothing on it', pageOf(''), '/haven', { is: 'other', looksLike: 'unknown' }],
  ])('%s', (_, document, path, expected) => {
    const look = detectArticle(document, urlOf(path), addressAt(path), pageRules)
    expect(verdictOf(look, pageRules.model)).toEqual(expected)
  })
})

describe('a first look', () => {
  const at = (path: string, model: Partial<PageModel> = {}) =>
    detectArticle(article, urlOf(path), addressAt(path), {
      ...pageRules,
      model: { hopelessBelow: 3, promisingFrom: 0, base: 3, weights: {}, ...model },
    })

  test('tells the odds, and of an article, too, what it looks like if it is none', () => {
    expect(at('/tag/lamp/oude-sluis')).toEqual({ odds: 3, looksLike: 'list' })
    expect(at('/').odds).toBe(Number.NEGATIVE_INFINITY)
  })

  test('leaves the texts of a page unread that nothing could save', () => {
    const path = '/tag/lamp/oude-sluis'
    expect(at(path, { base: 2.9, weights: { longTitle: 9 } })).toEqual({
      odds: Number.NEGATIVE_INFINITY,
      looksLike: 'list',
    })
    expect(at(path, { weights: { longTitle: 9 } }).odds).toBe(12)
  })

  test.each([
    [3, { is: 'other', looksLike: 'list' }],
    [2.9, { is: 'article' }],
  ])('promises something above a limit, as of %d', (promisingFrom, expected) => {
    expect(verdictOf(at('/tag/lamp/oude-sluis'), { promisingFrom })).toEqual(expected)
  })
})

test('features are weighed and added to the base', () => {
  const url = urlOf('/de-oude-sluis')
  const features = describeOutline(pageOf(''), url, addressAt(url.pathname).features, pageRules.signs)
  expect(addWeighted(features, { base: -1, weights: { slugWords: 2, date: 7 } })).toBe(5)
})

describe('what another page looks like', () => {
  test.each([
    ['/forum/lamps', 1, 40, 'forum'],
    ['/lamp', 1, 40, 'list'],
    ['/lamp', 1, 3, 'shop'],
    ['/lamps', 0, 40, 'list'],
    ['/lamps', 0, 3, 'unknown'],
  ])('%s with prices (%d) and %d headlines: %s', (path, priceNames, headlines, expected) => {
    const signs = { priceNames, headlineLinks: Math.log1p(headlines) }
    expect(kindOfOther(signs, addressAt(path))).toBe(expected)
  })
})
