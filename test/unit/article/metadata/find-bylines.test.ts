import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { cleanByline } from '../../../../src/article/metadata/clean-byline'
import {
  type BylineContext,
  bylinesElsewhere,
  bylinesNear,
} from '../../../../src/article/metadata/find-bylines'
import { compileTokens } from '../../../../src/page/name-tokens'
import { surveyDocument } from '../../../../src/page/survey'
import { articleRules } from '../../../../src/rules'
import { pageOf } from '../../support/page'

const partOf = compileTokens(articleRules.tokens)

function names(bylines: Iterable<string>): readonly (string | null)[] {
  return [...bylines].map(text => cleanByline(text, articleRules.metadata)).filter(name => name !== null)
}

function contextFor(document: Document): BylineContext {
  return { survey: surveyDocument(document), partOf, rules: articleRules.metadata, title: -1 }
}

function near(markup: string): string | null {
  const document = pageOf(markup)
  const context = contextFor(document)
  return names(bylinesNear([...document.body.querySelectorAll('*')], context))[0] ?? null
}

function elsewhere(markup: string): readonly (string | null)[] {
  const document = pageOf(markup)
  return names(bylinesElsewhere(document.documentElement, contextFor(document)))
}

describe('a byline in a script without case is', () => {
  test.each([
    ['<p>بقلم سامي الحداد</p>', 'سامي الحداد'],
    ['<div class="x"><span>מאת:</span> <b>נועה בן ארזים</b></div>', 'נועה בן ארזים'],
    ['<p>文・山田太郎</p>', '山田太郎'],
    ['<p>作者：王小明</p>', '王小明'],
    ['<a href="/author/sami">سامي الحداد</a>', 'سامي الحداد'],
    ['<span class="author">山田 太郎</span>', '山田 太郎'],
  ])('%s', (markup, name) => {
    expect(near(markup)).toBe(name)
  })

  test.each(['<p>文化庁は来年度の予算を発表した。</p>', '<p>作者：2024年の作品、第1巻。</p>'])(
    'but not %s',
    markup => {
      expect(near(markup)).toBeNull()
    },
  )
})

test.each([
  '<p class="byline"><a rel="author" href="/anna">Anna de Vries</a><a rel="author" href="/bo">Bo Kim</a></p>',
  '<ul class="authors"><li><a href="/author/anna">Anna de Vries</a></li><li><a href="/author/bo">Bo Kim</a></li></ul>',
  '<p class="byline">By <a href="/author/anna">Anna de Vries</a> and <a href="/author/bo">Bo Kim</a> <a href="/sport">Sport</a></p>',
])('of several linked authors each is named: %s', markup => {
  expect(near(markup)).toBe('Anna de Vries, Bo Kim')
})

test('one name is a byline where it leads to the page of its author', () => {
  expect(near('<p>by <a href="/author/amanda/">Amanda</a> · Dec 20, 2025</p>')).toBe('Amanda')
  expect(near('<p>by <a href="/shop/amanda/">Amanda</a> · Dec 20, 2025</p>')).toBeNull()
})

describe('a byline near the title is', () => {
  test.each([
    '<a rel="author" href="/anna">Anna de Vries</a>',
    '<a href="/auteurs/anna">Anna de Vries</a>',
    '<a href="/author/anna/">Anna de Vries</a>',
    '<span itemprop="author">Anna de Vries</span>',
    '<span itemprop="author creator">Anna de Vries</span>',
    '<p class="byline">Door Anna de Vries</p>',
    '<p class="article-author">Anna de Vries</p>',
    '<p class="authorname">Anna de Vries</p>',
    '<p class="Head_AuthorLine__x1">Anna de Vries</p>',
    '<p class="author vcard">Anna de Vries</p>',
    '<p class="byline">24 mei 2024</p><p class="author-name">Anna de Vries</p>',
    '<div class="author"><style>.a{color:red}</style><span>Anna de Vries</span></div>',
    '<div class="author"><span>Anna de Vries</span><span>Redacteur</span></div>',
    '<div class="author"><p>Anna de Vries</p><p>Redacteur</p></div>',
    '<div class="author"><span>Door</span><b>Anna de Vries</b></div>',
    '<div class="author">Anna de Vries<sup>1</sup></div>',
    '<p>Door Anna de Vries</p>',
    '<p>By: Anna de Vries | 5 min</p>',
    '<p><time>24/05/2024</time> door Anna de Vries, voorzitter van de schippers</p>',
    '<p>Von Dr. Anna de Vries</p>',
  ])('%s', markup => {
    expect(near(markup)?.replace('Dr. ', '').split(',')[0]).toBe('Anna de Vries')
  })
})

describe('no byline near the title is', () => {
  test.each([
    '<p>Anna de Vries</p>',
    '<p class="waterschap">Waterschap</p>',
    '<a href="/author/">Alle auteurs</a>',
    '<a href="/auteurs/contact">Neem contact op</a>',
    '<p class="comment-author">Anna de Vries</p>',
    '<p class="author-avatar">Anna de Vries</p>',
    '<p>Door de storm ging de sluis dicht</p>',
    '<p>By Monday the lock was shut</p>',
    `<p class="author">Anna de Vries ${'schrijft over water '.repeat(20)}</p>`,
    '<p class="author"></p>',
  ])('%s', markup => {
    expect(near(markup)).toBeNull()
  })
})

describe('bylines elsewhere', () => {
  const byline = '<p class="byline">Door Anna de Vries</p>'

  test('are all elements named so, in document order', () => {
    expect(elsewhere(`${byline}<p itemprop="author">Bo Kim</p>`)).toEqual(['Anna de Vries', 'Bo Kim'])
  })

  test.each([
    `<ol class="comments"><li>${byline}</li></ol>`,
    `<div id="comments"><div><div>${byline}</div></div></div>`,
    `<div class="teaser-list"><div>${byline}</div></div>`,
    `<footer>${byline}</footer>`,
    `<div class="wrap"><footer>${byline}</footer></div>`,
    `<nav>${byline}</nav>`,
  ])('are not those in foreign boxes: %s', markup => {
    expect(elsewhere(markup)).toEqual([])
  })
})

test('a box that also holds the title is not foreign, and neither is the footer of an article', () => {
  const byline = '<p class="byline">Door Anna de Vries</p>'
  const document = pageOf(`<div class="sidebar-right"><h1>De sluis</h1>${byline}</div>`)
  const title = [...document.querySelectorAll('*')].findIndex(element => element.tagName === 'H1')
  const found = bylinesElsewhere(document.documentElement, { ...contextFor(document), title })
  expect(names(found)).toEqual(['Anna de Vries'])
  expect(elsewhere(`<article><footer>${byline}</footer></article>`)).toEqual(['Anna de Vries'])
})
