import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { describeAddress } from '../../../src/detection/address'
import { describeOutline } from '../../../src/detection/describe-outline'
import { detectArticle, kindOfOther, verdictOf } from '../../../src/detection/detect-article'
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

describe('the verdict of the first look', () => {
  test.each([
    ['an article', article, '/haven/2026/11/22/de-oude-sluis-wordt-hersteld', { is: 'article' }],
    ['a front page with the text of an article', article, '/', { is: 'other', looksLike: 'frontPage' }],
    ['search results', article, '/search?q=sluis', { is: 'other', looksLike: 'search' }],
    ['a section', list, '/haven/', { is: 'other', looksLike: 'list' }],
    ['a page of videos', list, '/video/haven', { is: 'other', looksLike: 'video' }],
    ['an empty page', pageOf(''), '/haven', { is: 'other', looksLike: 'unknown' }],
  ])('for %s', (_, document, path, expected) => {
    const look = detectArticle(document, urlOf(path), addressAt(path), pageRules)
    expect(verdictOf(look, pageRules.model)).toEqual(expected)
  })
})

describe('the first look', () => {
  const at = (path: string, model: Partial<PageModel> = {}) =>
    detectArticle(article, urlOf(path), addressAt(path), {
      ...pageRules,
      model: { hopelessBelow: 3, promisingFrom: 0, base: 3, weights: {}, ...model },
    })

  test('returns the log odds, and also for an article the kind of the page if it is not one', () => {
    expect(at('/tag/lamp/oude-sluis')).toEqual({ logOdds: 3, looksLike: 'list' })
    expect(at('/').logOdds).toBe(Number.NEGATIVE_INFINITY)
  })

  test('does not read the texts of a hopeless page', () => {
    const path = '/tag/lamp/oude-sluis'
    expect(at(path, { base: 2.9, weights: { longTitle: 9 } })).toEqual({
      logOdds: Number.NEGATIVE_INFINITY,
      looksLike: 'list',
    })
    expect(at(path, { weights: { longTitle: 9 } }).logOdds).toBe(12)
  })

  test.each([
    [3, { is: 'other', looksLike: 'list' }],
    [2.9, { is: 'article' }],
  ])('counts as an article above a threshold, here %d', (promisingFrom, expected) => {
    expect(verdictOf(at('/tag/lamp/oude-sluis'), { promisingFrom })).toEqual(expected)
  })
})

test('the weighted features are added to the base', () => {
  const url = urlOf('/de-oude-sluis')
  const features = describeOutline(pageOf(''), url, addressAt(url.pathname).features, pageRules.signals)
  expect(addWeighted(features, { base: -1, weights: { slugWords: 2, date: 7 } })).toBe(5)
})

describe('a page that is not an article', () => {
  test.each([
    ['/forum/lamps', 1, 40, 'forum'],
    ['/lamp', 1, 40, 'list'],
    ['/lamp', 1, 3, 'shop'],
    ['/lamps', 0, 40, 'list'],
    ['/lamps', 0, 3, 'unknown'],
  ])('at %s with prices (%d) and %d headlines looks like: %s', (path, priceNames, headlines, expected) => {
    const features = { priceNames, headlineLinks: Math.log1p(headlines) }
    expect(kindOfOther(features, addressAt(path))).toBe(expected)
  })
})
