import { expect, test } from 'vitest'
import { oneOf } from '../../../src/domain/one-of'

test.each([
  ['tidy', 'tidy'],
  ['print', undefined],
  ['toString', undefined],
  [null, undefined],
])('of the views, %j is %j', (value, expected) => {
  expect(oneOf(['reader', 'tidy'], value)).toBe(expected)
})
