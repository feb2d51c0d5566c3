import { describe, expect, test } from 'vitest'
import { cutSite, isNameOf, segmentsOf } from '../../../../src/article/metadata/site-name'

describe('the site’s name is cut', () => {
  test.each([
    ['De sluis | Streekblad', 'De sluis'],
    ['De sluis - Streekblad', 'De sluis'],
    ['Streekblad: de sluis', 'Streekblad: de sluis'],
    ['Streekblad – De sluis', 'De sluis'],
    ['De sluis blijft dicht | Binnenland | Streekblad', 'De sluis blijft dicht'],
    ['De sluis blijft dicht | Binnenland', 'De sluis blijft dicht'],
    ['De sluis | Binnenland', 'De sluis | Binnenland'],
    ['De sluis blijft dicht – Binnenland', 'De sluis blijft dicht – Binnenland'],
    ['De sluis', 'De sluis'],
    ['', ''],
  ])('%j leaves %j', (title, rest) => {
    expect(cutSite(title, 'Streekblad')).toBe(rest)
  })

  test('not where the site has none', () => {
    expect(cutSite('De sluis - Streekblad', '')).toBe('De sluis - Streekblad')
  })
})

test.each([
  ['Streekblad', 'Streekblad', true],
  ['STREEKBLAD.NL', 'streekblad.nl', true],
  ['Streekblad', 'Het Streekblad', true],
  ['Streekblad online', 'Streekblad', true],
  ['Redactie van het Streekblad', 'Streekblad', false],
  ['HSB', 'Het Streek Blad', true],
  ['HSB', 'Het Waterblad', false],
  ['Anna de Vries', 'Streekblad', false],
  ['', 'Streekblad', false],
  ['Streekblad', '', false],
])('%j names %j: %j', (text, site, isName) => {
  expect(isNameOf(text, site)).toBe(isName)
})

test('the parts of a title', () => {
  expect(segmentsOf('De sluis | Nieuws – Streekblad')).toEqual(['De sluis', 'Nieuws', 'Streekblad'])
  expect(segmentsOf('Half-open: de sluis')).toEqual(['Half-open: de sluis'])
})
