import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { readStructuredData } from '../../../../src/article/metadata/json-ld'
import { pageOf } from '../../support/page'

function read(thing: unknown) {
  const page = pageOf(`<script type="application/ld+json">${JSON.stringify(thing)}</script>`)
  return readStructuredData(page.documentElement, () => false)
}

const article = { '@type': 'NewsArticle', headline: 'De sluis blijft dicht', datePublished: '2024-05-24' }

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

  test('are empty where none are given', () => {
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

  test('with an unknown id are ignored', () => {
    expect(read({ ...article, author: { '@id': '#niemand' } })?.authors).toEqual([])
  })
})

test('authors that are organisations are listed apart', () => {
  const author = [
    { '@type': 'Organization', name: 'Streekblad' },
    { '@type': 'NewsMediaOrganization', name: 'Streekpers' },
    { '@type': 'Person', name: 'Anna de Vries' },
    'Bo Kim',
  ]
  expect(read({ ...article, author })).toMatchObject({
    authors: ['Anna de Vries', 'Bo Kim'],
    organisations: ['Streekblad', 'Streekpers'],
  })
})

test('a creator is an author where no author is named', () => {
  expect(read({ ...article, creator: ['Anna de Vries'] })?.authors).toEqual(['Anna de Vries'])
  expect(read({ ...article, creator: ['Bo Kim'], author: 'Anna de Vries' })?.authors).toEqual([
    'Anna de Vries',
  ])
})

test('an author who is named twice counts once', () => {
  expect(read({ ...article, author: ['Anna de Vries', { name: 'Anna de Vries' }] })?.authors).toEqual([
    'Anna de Vries',
  ])
})
