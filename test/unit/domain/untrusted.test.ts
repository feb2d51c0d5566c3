import { expect, test } from 'vitest'
import { isRecord, oneOf, quote } from '../../../src/domain/untrusted'

test.each([
  [{}, true],
  [{ site: 'krant.example' }, true],
  [null, false],
  [undefined, false],
  [[], false],
  ['site', false],
  [7, false],
])('%j has fields to look at: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected)
})

test.each([
  ['tidy', 'tidy'],
  ['print', undefined],
  ['toString', undefined],
  [null, undefined],
])('of the views, %j is %j', (value, expected) => {
  expect(oneOf(['reader', 'tidy'], value)).toBe(expected)
})

test.each([
  ['weather', 'weather'],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
  [7, '7'],
  [null, ''],
  [undefined, ''],
  [{ toString: 1 }, ''],
])('%j is quoted as %j', (value, expected) => {
  expect(quote(value)).toBe(expected)
})
