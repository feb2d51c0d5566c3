import { describe, expect, test } from 'vitest'
import { dropEmptyHeadings, dropTitle, orderHeadings } from '../../../../src/article/refine/headings'
import { rootOf } from '../../support/page'

function changed(change: (root: Element) => void, markup: string): string {
  const root = rootOf(markup)
  change(root)
  return root.innerHTML
}

describe('the title', () => {
  const drop = (markup: string) => changed(root => dropTitle(root, 'De sluis blijft dicht'), markup)

  test.each([
    ['as a heading', '<h1>De sluis blijft dicht</h1><p>a</p>', '<p>a</p>'],
    ['in other letters', '<h2>DE SLUIS: blijft dicht!</h2><p>a</p>', '<p>a</p>'],
    ['as a first line', '<p>De sluis blijft dicht</p><p>a</p>', '<p>a</p>'],
    [
      'above a line break',
      '<p><b>De sluis blijft dicht</b><br>Door Jan<br>a</p>',
      '<p><b></b>Door Jan<br>a</p>',
    ],
    ['with its break in bold', '<p><b>De sluis blijft dicht<br></b>a</p>', '<p><b></b>a</p>'],
    [
      'as a heading further down',
      '<p>a</p><p>b</p><p>c</p><p>d</p><h2>De sluis blijft dicht</h2>',
      '<p>a</p><p>b</p><p>c</p><p>d</p>',
    ],
  ])('is removed %s', (_, markup, rest) => {
    expect(drop(markup)).toBe(rest)
  })

  test.each([
    ['a heading that says more', '<h2>De sluis blijft dicht tot maart</h2>'],
    ['a sentence further down that says the same', `${'<p>a</p>'.repeat(4)}<p>De sluis blijft dicht</p>`],
    ['a paragraph that begins with it', '<p>De sluis blijft dicht, zei de wethouder.</p>'],
  ])('is not removed from %s', (_, markup) => {
    expect(drop(markup)).toBe(markup)
  })

  test('removes nothing where it is empty', () => {
    expect(changed(root => dropTitle(root, ''), '<p>–</p><p>a</p>')).toBe('<p>–</p><p>a</p>')
  })
})

describe('a heading without text below it', () => {
  test.each([
    ['at the end', '<p>a</p><h2>Slot</h2>', '<p>a</p>'],
    ['without words', '<h2> </h2><p>a</p>', '<p>a</p>'],
    ['before one of its rank', '<h2>Een</h2><h2>Twee</h2><p>a</p>', '<h2>Twee</h2><p>a</p>'],
    ['before a higher one', '<h3>Een</h3><h2>Twee</h2><p>a</p>', '<h2>Twee</h2><p>a</p>'],
    ['three in a row at the end', '<p>a</p><h2>Een</h2><h3>Twee</h3><h4>Drie</h4>', '<p>a</p>'],
  ])('is removed: %s', (_, markup, rest) => {
    expect(changed(dropEmptyHeadings, markup)).toBe(rest)
  })

  test.each(['<h2>Een</h2><h3>Twee</h3><p>a</p>', '<h2>Een</h2><p>a</p><h2>Twee</h2><ul><li>b</li></ul>'])(
    'is not one of these: %s',
    markup => {
      expect(changed(dropEmptyHeadings, markup)).toBe(markup)
    },
  )
})

describe('ranks', () => {
  const ranks = (...tags: readonly string[]) => {
    const root = rootOf(tags.map(tag => `<${tag}>Kop</${tag}><p>a</p>`).join(''))
    orderHeadings(root)
    return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => heading.localName)
  }

  test.each([
    [
      ['h2', 'h3', 'h2'],
      ['h2', 'h3', 'h2'],
    ],
    [
      ['h1', 'h2'],
      ['h2', 'h3'],
    ],
    [
      ['h3', 'h3'],
      ['h2', 'h2'],
    ],
    [
      ['h4', 'h6', 'h4'],
      ['h2', 'h3', 'h2'],
    ],
    [
      ['h2', 'h3', 'h4', 'h2', 'h4'],
      ['h2', 'h3', 'h4', 'h2', 'h3'],
    ],
    [
      ['h3', 'h2'],
      ['h2', 'h2'],
    ],
    [[], []],
  ])('%j become %j', (before, now) => {
    expect(ranks(...before)).toEqual(now)
  })

  test('change without changing words, links and ids', () => {
    expect(changed(orderHeadings, '<h4 id="deel"><a href="/a">Kop</a></h4>')).toBe(
      '<h2 id="deel"><a href="/a">Kop</a></h2>',
    )
  })
})
