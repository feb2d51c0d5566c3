import { expect, test } from 'vitest'
import { sectionsOf } from '../../../../../src/ui/reader/contents/sections'

function readerWith(content: string): Element {
  document.body.innerHTML = `<dialog><h1>De sluis</h1><div class="content">${content}</div></dialog>`
  return document.body
}

const wordsOf = (content: string) => sectionsOf(readerWith(content)).map(({ words }) => words)

test('the subheads of an article are its contents, in order', () => {
  expect(wordsOf('<h2> Kade </h2><p>a</p><h3>Diepte</h3><p>b</p><h2>Geld</h2>')).toEqual([
    'Kade',
    'Diepte',
    'Geld',
  ])
})

test.each([
  ['two subheads', '<h2>Kade</h2><p>a</p><h2>Geld</h2>'],
  ['subheads without words', '<h2>Kade</h2><h2> </h2><h2>Geld</h2>'],
  ['subheads of what is quoted', '<h2>Kade</h2><blockquote><h3>Brief</h3></blockquote><h2>Geld</h2>'],
])('%s are no contents', (_, content) => {
  expect(wordsOf(content)).toEqual([])
})

test('the highest subheads of an article are its first level, whatever they are called', () => {
  const sections = sectionsOf(readerWith('<h4>Een</h4><h3>Twee</h3><h6>Drie</h6><h4>Vier</h4>'))
  expect(sections.map(({ depth }) => depth)).toEqual([1, 0, 2, 1])
})
