import { expect, test } from 'vitest'
import { flattenBoxes } from '../../../../src/article/refine/blocks'
import { rootOf } from '../../support/page'

function flatten(markup: string): string {
  const root = rootOf(markup)
  flattenBoxes(root)
  return root.innerHTML.replace(/\s+/g, ' ').trim()
}

test.each([
  [
    'boxes around paragraphs go',
    '<div><section><div><p>Een</p></div><p>Twee</p></section></div>',
    '<p>Een</p><p>Twee</p>',
  ],
  [
    'loose text gets a paragraph',
    'Een<p>Twee</p>drie <b>vet</b>',
    '<p>Een</p><p>Twee</p><p>drie <b>vet</b></p>',
  ],
  ['a box of text is a paragraph', '<div>Een</div><div>Twee</div>', '<p>Een</p><p>Twee</p>'],
  ['two line breaks part paragraphs', 'Een<br><br>Twee<br>\n<br>Drie', '<p>Een</p><p>Twee</p><p>Drie</p>'],
  ['one line break stays', '<p>Een<br>Twee</p>', '<p>Een<br>Twee</p>'],
  ['line breaks at the edges of a paragraph go', '<div><br>Een<br></div>', '<p>Een</p>'],
  ['empty boxes go', '<div> </div><p>Een</p><section></section>', '<p>Een</p>'],
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

test('no word is lost', () => {
  const markup =
    'een<div>twee<span>drie<p>vier</p>vijf</span><ul><li>zes<div>zeven</div></li></ul>acht</div>negen'
  const words = flatten(markup)
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/)
  expect(words).toEqual('een twee drie vier vijf zes zeven acht negen'.split(' '))
})
