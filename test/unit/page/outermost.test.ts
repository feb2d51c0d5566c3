import { describe, expect, test } from 'vitest'
import { outermost, outermostAround } from '../../../src/page/outermost'

// 0 > (1 > (2, 3), 4 > 5)
const end = Int32Array.of(6, 4, 3, 4, 6, 6)
const parent = Int32Array.of(-1, 0, 1, 1, 0, 4)

describe('outermost', () => {
  test.each<[blocks: number[], kept: number[]]>([
    [[], []],
    [
      [2, 3],
      [2, 3],
    ],
    [[1, 2, 3], [1]],
    [
      [5, 4, 2],
      [2, 4],
    ],
    [[0, 1, 5], [0]],
    [
      [1, 4],
      [1, 4],
    ],
  ])('of the blocks %j keeps %j', (blocks, kept) => {
    expect(outermost(blocks, number => number, end)).toEqual(kept)
  })

  test('keeps the first of several blocks for the same element', () => {
    const blocks = [
      { number: 4, reason: 'name' },
      { number: 1, reason: 'heading' },
      { number: 4, reason: 'place' },
    ]
    expect(outermost(blocks, ({ number }) => number, end)).toEqual([blocks[1], blocks[0]])
  })

  test('leaves the list that it is given as it is', () => {
    const blocks = [4, 1]
    outermost(blocks, number => number, end)
    expect(blocks).toEqual([4, 1])
  })
})

describe('outermostAround', () => {
  test.each<[ofKind: number[], around: number[]]>([
    [[], [-1, -1, -1, -1, -1, -1]],
    [
      [1, 2],
      [-1, 1, 1, 1, -1, -1],
    ],
    [
      [3, 4],
      [-1, -1, -1, 3, 4, 4],
    ],
    [
      [0, 4],
      [0, 0, 0, 0, 0, 0],
    ],
  ])('with %j of the kind the elements are in %j', (ofKind, around) => {
    expect([...outermostAround(parent, number => ofKind.includes(number))]).toEqual(around)
  })
})
