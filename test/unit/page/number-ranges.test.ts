import { expect, test } from 'vitest'
import { between, countBetween, indexFrom } from '../../../src/page/number-ranges'

const numbers = [2, 3, 5, 8, 13]

test.each([
  [0, 0],
  [2, 0],
  [4, 2],
  [13, 4],
  [14, 5],
])('the first number of at least %d is at index %d', (least, index) => {
  expect(indexFrom(numbers, least)).toBe(index)
  expect(indexFrom([], least)).toBe(0)
})

test.each<[number, number, number[]]>([
  [0, 20, numbers],
  [3, 8, [3, 5]],
  [4, 9, [5, 8]],
  [9, 13, []],
  [5, 5, []],
])('the numbers from %d to below %d are %j', (first, end, found) => {
  expect(between(numbers, first, end)).toEqual(found)
  expect(countBetween(numbers, first, end)).toBe(found.length)
})
