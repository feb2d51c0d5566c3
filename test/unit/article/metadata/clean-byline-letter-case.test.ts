import { expect, test } from 'vitest'
import { isLower, isUpper } from '../../../../src/article/metadata/clean-byline'

test.each([
  ['Anna', true],
  ['Éva', true],
  ['Żaneta de Vries', true],
  ['anna', false],
  ['1 Anna', false],
  ['안나', false],
  ['', false],
])('%j begins with a capital: %j', (text, is) => {
  expect(isUpper(text)).toBe(is)
})

test.each([
  ['anna', true],
  ['anna_1', true],
  ['éva', true],
  ['aNna', false],
  ['123', false],
  ['안나', false],
  ['', false],
])('%j is in lower case: %j', (text, is) => {
  expect(isLower(text)).toBe(is)
})
