import { describe, expect, test } from 'vitest'
import { sortIntoBins } from '../../../../../scripts/train/trees/bins.mjs'

/** Each value three times: limits are found by every third passage. */
const thrice = (values: readonly number[]): Float32Array =>
  Float32Array.from(values.flatMap(value => [value, value, value]))
const known = (column: Float32Array): Int8Array => new Int8Array(column.length)

function sort(column: Float32Array, most: number, labels = known(column)) {
  const { limits, columns } = sortIntoBins([column], labels, most)
  return { limits: [...(limits[0] ?? [])], bins: [...(columns[0] ?? [])] }
}

describe('bins', () => {
  test('of few values are one each, with the limits halfway', () => {
    expect(sort(thrice([4, 0, 1]), 40)).toEqual({ limits: [0.5, 2.5], bins: [2, 2, 2, 0, 0, 0, 1, 1, 1] })
  })

  test('of many values hold as many passages each', () => {
    const { limits, bins } = sort(thrice(Array.from({ length: 100 }, (_, at) => at)), 4)
    expect(limits).toEqual([25, 50, 75])
    expect([0, 1, 2, 3].map(bin => bins.filter(of => of === bin).length)).toEqual([78, 75, 75, 72])
  })

  test('of a value that most passages have are fewer', () => {
    const { limits } = sort(thrice([...new Array<number>(90).fill(0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 4)
    expect(limits).toEqual([0])
  })

  test('of one value are one', () => {
    expect(sort(thrice([7, 7]), 40)).toEqual({ limits: [], bins: [0, 0, 0, 0, 0, 0] })
  })

  test('are not made for passages without a label, which are sorted too', () => {
    const labels = Int8Array.from(thrice([0, 0, -1]))
    expect(sort(thrice([1, 3, 90]), 40, labels)).toEqual({ limits: [2], bins: [0, 0, 0, 1, 1, 1, 1, 1, 1] })
  })

  test('have the limits that the model will have', () => {
    const { limits } = sort(thrice([Math.log1p(1), Math.log1p(2), Math.log1p(3)]), 2)
    expect(limits.map(limit => Number(limit.toPrecision(7)))).toEqual([1.099])
  })
})
