import { describe, expect, test } from 'vitest'
import { type AddressUse, safeAddress } from '../../../src/domain/safe-address'

const uses: readonly AddressUse[] = ['link', 'citation', 'picture', 'pictureFile', 'recording', 'frame']
const base = 'https://streekblad.example/sluis/'

describe.each(uses)('as a %s', use => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\tjava\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,a',
    'data:image/svg+xml,a',
    'blob:https://streekblad.example/1',
    'filesystem:https://streekblad.example/1',
    'file:///etc/passwd',
    'chrome-extension://abcdefghijklmnop/a.png',
    'moz-extension://abcdefghijklmnop/a.png',
    'ws://streekblad.example/',
    'ftp://streekblad.example/a.png',
    'about:blank',
    'about:srcdoc',
    'https://',
    '',
    ' ',
  ])('%j is refused', address => {
    expect(safeAddress(use, address, base)).toBeNull()
  })

  test.each([
    'https://streekblad.example@elders.example/a.png',
    'https://streekblad.example:geheim@elders.example/a.png',
    'https://:geheim@elders.example/a.png',
    '//streekblad.example@elders.example/a.png',
    'https:\\\\streekblad.example@elders.example/a.png',
  ])('an address that only begins with the name of another site is refused: %s', address => {
    expect(safeAddress(use, address, base)).toBeNull()
  })

  test('an address is written as browsers read it', () => {
    expect(safeAddress(use, ' HTTPS://Streekblad.EXAMPLE/a/../b.png\n', base)).toBe(
      'https://streekblad.example/b.png',
    )
  })

  test('a relative address is that of a page', () => {
    expect(safeAddress(use, '../a.png', base)).toBe('https://streekblad.example/a.png')
    expect(safeAddress(use, '../a.png')).toBeNull()
  })
})

test.each([
  ['mailto:redactie@streekblad.example', ['link']],
  ['tel:+31201234567', ['link']],
  ['http://streekblad.example/a.png', ['link', 'citation', 'picture', 'pictureFile', 'recording']],
  ['data:image/png;base64,iVBORw0KGgo=', ['picture']],
])('%s is safe as %j only', (address, expected) => {
  expect(uses.filter(use => safeAddress(use, address, base) !== null)).toEqual(expected)
})
