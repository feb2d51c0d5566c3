import { expect, test } from 'vitest'
import { isRecord, oneOf } from '../../../src/domain/untrusted'

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
