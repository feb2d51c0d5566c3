import { expect, test } from 'vitest'
import { decodePage } from '../../../../src/content/pages/decode-page'

const bytes = (...values: readonly (string | number)[]) =>
  new Uint8Array(values.flatMap(value => (typeof value === 'number' ? [value] : [...Buffer.from(value)])))

test.each([
  ['by its header', bytes('caf', 0xe9), 'text/html; charset="ISO-8859-1"', 'utf-8', 'café'],
  [
    'by itself',
    bytes('<meta charset=windows-1252>', 0xe9),
    'text/html',
    'utf-8',
    '<meta charset=windows-1252>é',
  ],
  [
    'by itself, the old way',
    bytes('<meta http-equiv="content-type" content="text/html; charset=iso-8859-2">', 0xb1),
    'text/html',
    'utf-8',
    '<meta http-equiv="content-type" content="text/html; charset=iso-8859-2">ą',
  ],
  ['like the other pages of its site', bytes('caf', 0xe9), 'text/html', 'windows-1252', 'café'],
  ['by its byte order mark', bytes(0xef, 0xbb, 0xbf, 'café'), 'text/html; charset=latin1', 'latin1', 'café'],
  ['as UTF-8 where the name is none', bytes('café'), 'text/html; charset=nonsense', 'latin1', 'café'],
])('a page is decoded %s', (_, page, type, usual, text) => {
  expect(decodePage(page, type, usual)).toBe(text)
})
