import { expect, test } from 'vitest'
import { isRecord } from '../../../src/domain/is-record'

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
