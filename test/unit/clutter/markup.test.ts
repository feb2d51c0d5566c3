import { describe, expect, test } from 'vitest'
import { createMarkupFinder } from '../../../src/clutter/markup'
import { one, pageOf } from '../support/page'

const find = createMarkupFinder({
  comments: ['#comments', '[itemprop="comment"]'],
  sidebar: ['aside:not([class*="callout"])', '[role="complementary"]'],
  navigation: ['body > header', '[role="search"]'],
})

const marked = (markup: string) => find(pageOf(markup)).map(({ kind, selector }) => [kind, selector])

describe('markup that fits a selector', () => {
  test.each([
    ['<div id="comments"></div>', 'comments', '#comments'],
    ['<p itemprop="comment"></p>', 'comments', '[itemprop="comment"]'],
    ['<aside></aside>', 'sidebar', 'aside:not([class*="callout"])'],
    ['<div role="complementary"></div>', 'sidebar', '[role="complementary"]'],
    ['<body><header></header>', 'navigation', 'body > header'],
  ])('%s is %s', (markup, kind, selector) => {
    expect(marked(markup)).toEqual([[kind, selector]])
  })

  test.each([
    '<aside class="callout"></aside>',
    '<main><header></header></main>',
    '<div role="main"></div>',
    '',
  ])('%s is nothing', markup => {
    expect(marked(markup)).toEqual([])
  })
})

test('one element may fit several, which stand in the order of the rules', () => {
  expect(marked('<aside role="search" id="comments"></aside>').map(([kind]) => kind)).toEqual([
    'comments',
    'sidebar',
    'navigation',
  ])
})

test('a form with a field named matches is judged all the same', () => {
  const document = pageOf('<form role="search"><input name="matches"></form>')
  const form = one(document, 'form')
  Object.defineProperty(form, 'matches', { value: one(form, 'input') })
  expect(find(document).map(({ element }) => element)).toEqual([form])
})
