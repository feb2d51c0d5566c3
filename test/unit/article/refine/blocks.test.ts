import { describe, expect, test } from 'vitest'
import { flattenBoxes } from '../../../../src/article/refine/blocks'
import { rootOf } from '../../support/page'

function flatten(markup: string): string {
  const root = rootOf(markup)
  flattenBoxes(root)
  return root.innerHTML.replace(/\s+/g, ' ').trim()
}

test.each([
  [
    'boxes around paragraphs are removed',
    '<div><section><div><p>Een</p></div><p>Twee</p></section></div>',
    '<p>Een</p><p>Twee</p>',
  ],
  [
    'loose text gets a paragraph',
    'Een<p>Twee</p>drie <b>vet</b>',
    '<p>Een</p><p>Twee</p><p>drie <b>vet</b></p>',
  ],
  ['a box of text is a paragraph', '<div>Een</div><div>Twee</div>', '<p>Een</p><p>Twee</p>'],
  [
    'two line breaks separate paragraphs',
    'Een<br><br>Twee<br>\n<br>Drie',
    '<p>Een</p><p>Twee</p><p>Drie</p>',
  ],
  ['one line break stays', '<p>Een<br>Twee</p>', '<p>Een<br>Twee</p>'],
  ['line breaks at the edges of a paragraph are removed', '<div><br>Een<br></div>', '<p>Een</p>'],
  ['empty boxes are removed', '<div> </div><p>Een</p><section></section>', '<p>Een</p>'],
  [
    'lists, quotes, tables and rules stay',
    '<div><ul><li>a</li></ul><hr><pre>b</pre></div>',
    '<ul><li>a</li></ul><hr><pre>b</pre>',
  ],
  ['a list item with a box is just its text', '<ul><li><div>a</div></li></ul>', '<ul><li>a</li></ul>'],
  [
    'a list item with a paragraph is just its text',
    '<ul><li><p>a <b>b</b></p></li></ul>',
    '<ul><li>a <b>b</b></li></ul>',
  ],
  [
    'a list item of two paragraphs keeps both',
    '<ul><li><div><p>a</p><p>b</p></div></li></ul>',
    '<ul><li><p>a</p><p>b</p></li></ul>',
  ],
  [
    'a list item with a list in it keeps it',
    '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  ],
  [
    'a table cell with a box is just its text',
    '<table><tbody><tr><td><div><p>a</p></div></td><th><p>b</p></th></tr></tbody></table>',
    '<table><tbody><tr><td>a</td><th>b</th></tr></tbody></table>',
  ],
  [
    'a quote is a row of paragraphs',
    '<blockquote><div>a</div><div>b</div></blockquote>',
    '<blockquote><p>a</p><p>b</p></blockquote>',
  ],
  ['an unknown element around blocks is a box', '<x-body><p>a</p></x-body>', '<p>a</p>'],
  ['a span around blocks is a box', '<span><p>a</p></span>', '<p>a</p>'],
  ['a loose picture gets a paragraph', '<img src="a.jpg"><p>a</p>', '<p><img src="a.jpg"></p><p>a</p>'],
  [
    'text in bold and links stays in its line',
    '<div>a <a href="/b">b</a> <em>c</em></div>',
    '<p>a <a href="/b">b</a> <em>c</em></p>',
  ],
])('%s', (_, markup, flat) => {
  expect(flatten(markup)).toBe(flat)
})

describe('a link to a box leads to', () => {
  const linked = (markup: string) =>
    flatten(`<p><a href="#a">1</a><a href="#b">2</a></p>${markup}`).split('</p>').slice(1).join('</p>')

  test.each([
    ['the first paragraph in it', '<div id="a"><p>Een</p><p>Twee</p></div>', '<p id="a">Een</p><p>Twee</p>'],
    ['loose text in it', '<div id="a">Een</div>', '<p id="a">Een</p>'],
    [
      'the first paragraph in its inner boxes',
      '<div id="a"><div id="c"><p id="d">Een</p></div></div>',
      '<p id="a">Een</p>',
    ],
    ['the list in it', '<section id="a"><ul><li>Een</li></ul></section>', '<ul id="a"><li>Een</li></ul>'],
    [
      'the next one where there is a link to the first itself',
      '<div id="a"><p id="b">Een</p><p>Twee</p></div>',
      '<p id="b">Een</p><p id="a">Twee</p>',
    ],
    [
      'the list item whose one paragraph it was',
      '<ol><li id="c"><p id="a">Een</p></li></ol>',
      '<ol><li id="a">Een</li></ol>',
    ],
    ['nothing where it is empty', '<div id="a"></div><p>Een</p>', '<p>Een</p>'],
  ])('%s', (_, markup, flat) => {
    expect(linked(markup)).toBe(flat)
  })

  test('the same element where its id stays', () => {
    expect(linked('<ol><li id="a"><p id="b">Een</p><p>Twee</p></li></ol>')).toBe(
      '<ol><li id="a"><p id="b">Een</p><p>Twee</p></li></ol>',
    )
  })

  test('and ids that no link leads to are removed with their boxes', () => {
    expect(flatten('<div id="a"><p>Een</p></div>')).toBe('<p>Een</p>')
  })
})

test('boxes may be nested to any depth', () => {
  const root = document.createElement('div')
  let inner: Element = root
  for (let depth = 0; depth < 5000; depth++) {
    const box = document.createElement('div')
    inner.append(box)
    inner = box
  }
  inner.append('Onderin')
  // The test's DOM would overflow the stack while searching; there is nothing to find.
  root.querySelectorAll = () => document.createDocumentFragment().querySelectorAll('*')
  flattenBoxes(root)
  expect(root.innerHTML).toBe('<p>Onderin</p>')
})

test('no word is lost', () => {
  const markup =
    'een<div>twee<span>drie<p>vier</p>vijf</span><ul><li>zes<div>zeven</div></li></ul>acht</div>negen'
  const words = flatten(markup)
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/)
  expect(words).toEqual('een twee drie vier vijf zes zeven acht negen'.split(' '))
})
