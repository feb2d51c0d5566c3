import { describe, expect, test } from 'vitest'
import { compileTokens, matchElement } from '../../../src/page/name-tokens'
import { one, pageOf } from '../support/page'

const matcher = compileTokens({
  related: { part: 'related read-next you-may-also-like' },
  ad: { whole: 'ad ads', start: 'div-gpt-ad' },
  share: { whole: 'share', part: 'share-bar' },
})

describe('a whole name', () => {
  test.each([
    ['ad', 'ad'],
    ['Ads', 'ad'],
    ['share', 'share'],
  ])('%s is %s', (name, kind) => {
    expect(matcher(name)?.kind).toBe(kind)
  })

  test.each(['ad-hoc', 'read-ads', 'market-share', 'shared', 'sharebutton', 'header', 'download', 'bread'])(
    '%s gives nothing away',
    name => {
      expect(matcher(name)).toBeNull()
    },
  )
})

describe('a part', () => {
  test.each([
    ['related', 'related'],
    ['td-related-posts-box', 'related'],
    ['tdRelatedPosts', 'related'],
    ['block__related', 'related'],
    ['read-next', 'read-next'],
    ['article-read-next-list', 'read-next'],
    ['box-you-may-also-like-box', 'you-may-also-like'],
    ['sticky_share_bar', 'share-bar'],
  ])('%s gives %s away', (name, token) => {
    expect(matcher(name)?.token).toBe(token)
  })

  test.each([
    'unrelated',
    'relatedness',
    'correlated-data',
    'bread-next',
    'read-the-next',
    'next-read',
    'share-barometer',
  ])('%s gives nothing away, because only whole words count', name => {
    expect(matcher(name)).toBeNull()
  })
})

describe('a start', () => {
  test.each(['div-gpt-ad', 'div-gpt-ad-1534-0', 'divGptAd_top'])('%s gives an ad away', name => {
    expect(matcher(name)).toEqual({ kind: 'ad', token: 'div-gpt-ad' })
  })

  test.each(['my-div-gpt-ad', 'div-gpt-adage', 'div-gpt'])('%s gives nothing away', name => {
    expect(matcher(name)).toBeNull()
  })
})

describe('several names', () => {
  test.each([
    ['lead related', 'related'],
    ['\n share \t ads ', 'share'],
    ['lead  ads', 'ad'],
  ])('%j give away what the first of them does', (names, kind) => {
    expect(matcher(names)?.kind).toBe(kind)
  })

  test.each(['', ' ', 'lead kop'])('%j give nothing away', names => {
    expect(matcher(names)).toBeNull()
  })

  test('are not joined to one run of words', () => {
    expect(matcher('share bar')?.token).toBe('share')
    expect(matcher('read next')).toBeNull()
  })
})

describe('pairs', () => {
  const matchPair = compileTokens({
    ad: {
      pairs: [
        ['inline sign-up', 'ad slot'],
        ['top', 'ad'],
      ],
    },
  })

  test.each(['inline-ad', 'box-inline-slot-2', 'signUpAd', 'top-ad'])('%s is one', name => {
    expect(matchPair(name)?.kind).toBe('ad')
  })

  test.each(['inline', 'ad-inline', 'top-slot', 'inline-big-ad', 'sign-ad'])('%s is none', name => {
    expect(matchPair(name)).toBeNull()
  })
})

test('a list of tokens may have several lines', () => {
  const matchLines = compileTokens({ ad: { whole: `advert\n      reclame` } })
  expect(['advert', 'reclame', ''].map(name => matchLines(name)?.kind)).toEqual(['ad', 'ad', undefined])
})

test('the same name always has the same answer', () => {
  expect(matcher('related-box')).toEqual(matcher('related-box'))
  expect(matcher('kop')).toBeNull()
  expect(matcher('kop')).toBeNull()
})

describe('an element', () => {
  test.each([
    ['<p class="lead related">', 'related'],
    ['<p id="ads" class="lead">', 'ad'],
    ['<p class="\n share \t ">', 'share'],
    ['<svg class="share"></svg>', 'share'],
  ])('%s is given away by one of its names', (markup, kind) => {
    expect(matchElement(one(pageOf(markup), 'p, svg'), matcher)?.kind).toBe(kind)
  })

  test.each(['<p>', '<p class="">', '<p class="lead kop" id="a1">'])('%s gives nothing away', markup => {
    expect(matchElement(one(pageOf(markup), 'p'), matcher)).toBeNull()
  })

  test.each(['id', 'className', 'getAttribute', 'tagName'])(
    'a form with a field named %s is read by its attributes all the same',
    field => {
      const form = one(pageOf(`<form id="ads" class="kop"><input name="${field}"></form>`), 'form')
      Object.defineProperty(form, field, { value: form.querySelector('input') })
      expect(matchElement(form, matcher)?.kind).toBe('ad')
    },
  )
})
