import '../../support/standard-dom'

import { expect, test } from 'vitest'
import { readMetaElements } from '../../../../src/article/metadata/meta-tags'
import { pageOf } from '../../support/page'

function read(markup: string) {
  return readMetaElements(pageOf(markup).documentElement)
}

test.each([
  ['a name', '<meta name="Author" content=" Anna ">', 'author', 'Anna'],
  ['a property', '<meta property="og:title" content="De sluis">', 'og:title', 'De sluis'],
  ['an item', '<meta itemprop="datePublished" content="2024-05-24">', 'itemprop:datepublished', '2024-05-24'],
  [
    'text that is escaped twice',
    '<meta name="title" content="Kade &amp;amp; haven">',
    'title',
    'Kade & haven',
  ],
  ['the body', '<body><p>De sluis</p><meta name="author" content="Anna">', 'author', 'Anna'],
])('%s is read', (_, markup, name, content) => {
  expect(read(markup).first(name)).toBe(content)
})

test('the first name with a content counts', () => {
  const meta = read('<meta name="a" content=""><meta name="b" content="B"><meta name="c" content="C">')
  expect(meta.first('a', 'c', 'b')).toBe('C')
  expect(meta.first('a')).toBeNull()
  expect(meta.first()).toBeNull()
})

test('all contents of a name are read in document order, up to a limit', () => {
  expect(read('<meta name="a" content="1"><meta name="a" content="2">').all('a')).toEqual(['1', '2'])
  expect(read('<meta name="a" content="1">'.repeat(1000)).all('a')).toHaveLength(30)
  expect(read('').all('a')).toEqual([])
})

test('contents are found by a pattern of their names, in document order', () => {
  const meta = read('<meta name="x-b" content="2"><meta name="a" content="1"><meta name="y-b" content="3">')
  expect(meta.like(/-b$/)).toEqual(['2', '3'])
  expect(meta.like(/-c$/)).toEqual([])
})

test('a very long content is cut', () => {
  expect(read(`<meta name="a" content="${'x'.repeat(9999)}">`).first('a')).toHaveLength(2000)
})
