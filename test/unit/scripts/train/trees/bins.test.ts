import { describe, expect, test } from 'vitest'
import { sortIntoBins } from '../../../../../scripts/train/trees/bins.mjs'

/** Repeats each value three times, because limits are found from every third passage. */
const thrice = (values: readonly number[]): Float32Array =>
  Float32Array.from(values.flatMap(value => [value, value, value]))
const known = (column: Float32Array): Int8Array => new Int8Array(column.length)

function sort(column: Float32Array, most: number, labels = known(column)) {
  const { limits, columns } = sortIntoBins([column], labels, most)
  return { limits: [...(limits[0] ?? [])], bins: [...(columns[0] ?? [])] }
}

describe('bins', () => {
  test('hold one value each when there are few, with the limits halfway', () => {
    expect(sort(thrice([4, 0, 1]), 40)).toEqual({ limits: [0.5, 2.5], bins: [2, 2, 2, 0, 0, 0, 1, 1, 1] })
  })

  test('hold about as many passages each when there are many values', () => {
    const { limits, bins } = sort(thrice(Array.from({ length: 100 }, (_, at) => at)), 4)
    expect(limits).toEqual([25, 50, 75])
    expect([0, 1, 2, 3].map(bin => bins.filter(of => of === bin).length)).toEqual([78, 75, 75, 72])
  })

  test('are fewer when most passages have the same value', () => {
    const { limits } = sort(thrice([...new Array<number>(90).fill(0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 4)
    expect(limits).toEqual([0])
  })

  test('are a single one when there is one value', () => {
    expect(sort(thrice([7, 7]), 40)).toEqual({ limits: [], bins: [0, 0, 0, 0, 0, 0] })
  })

  test('ignore passages without a label for the limits, but sort them too', () => {
    const labels = Int8Array.from(thrice([0, 0, -1]))
    expect(sort(thrice([1, 3, 90]), 40, labels)).toEqual({ limits: [2], bins: [0, 0, 0, 1, 1, 1, 1, 1, 1] })
  })

  test('have limits rounded as in the model', () => {
    const { limits } = sort(thrice([Math.log1p(1), Math.log1p(2), Math.log1p(3)]), 2)
    expect(limits.map(limit => Number(limit.toPrecision(7)))).toEqual([1.099])
  })
})
