import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../../../scripts/train/trees/forest.mjs'
import { createGrower } from '../../../../../scripts/train/trees/grow.mjs'
import { findSplit, sumsOf } from '../../../../../scripts/train/trees/splits.mjs'

type Cell = readonly [one: number, other: number, count: number, wanted: number]

/** Passages with two features of two bins each, and an answer that they should get. */
function groundOf(cells: readonly Cell[], direction: number, minHessian = 1) {
  const rows = cells.flatMap(([one, other, count, wanted]) =>
    Array.from({ length: count }, () => ({ one, other, wanted })),
  )
  return {
    columns: [Uint8Array.from(rows, ({ one }) => one), Uint8Array.from(rows, ({ other }) => other)],
    binCounts: [2, 2],
    directions: [direction, 0],
    gradients: Float32Array.from(rows, ({ wanted }) => -wanted),
    hessians: new Float32Array(rows.length).fill(1),
    lambda: 0,
    minHessian,
  }
}

function groupOf({ gradients }: ReturnType<typeof groundOf>) {
  const gradient = gradients.reduce((sum, value) => sum + value, 0)
  return { rows: Uint32Array.from(gradients.keys()), gradient, hessian: gradients.length }
}

function splitOf(ground: ReturnType<typeof groundOf>, features: number[]) {
  const group = groupOf(ground)
  return findSplit(ground, group, features, sumsOf(ground, group.rows, features))
}

describe('the best split', () => {
  const cells: readonly Cell[] = [
    [0, 0, 10, -1],
    [1, 0, 30, 1],
  ]

  test.each<[direction: number, minHessian: number, isThere: boolean]>([
    [0, 1, true],
    [1, 1, true],
    [-1, 1, false],
    [0, 10, true],
    [0, 11, false],
    [0, 31, false],
  ])('with direction %i and at least %i in a branch: found is %s', (direction, minHessian, isThere) => {
    const ground = groundOf(cells, direction, minHessian)
    const split = splitOf(ground, [0, 1])
    expect(split).toEqual(isThere ? { feature: 0, bin: 0, gain: 30 } : null)
  })
})

describe('a feature that may count one way only is not crossed by later splits', () => {
  const falling: readonly Cell[] = [
    [0, 0, 30, -1],
    [0, 1, 10, 2],
    [1, 0, 30, 1.2],
    [1, 1, 30, 1.2],
  ]
  const negated = (cells: readonly Cell[]): Cell[] =>
    cells.map(([a, b, count, wanted]) => [a, b, count, -wanted])
  const turned = (cells: readonly Cell[]): Cell[] =>
    cells.map(([a, b, count, wanted]) => [1 - a, b, count, wanted])

  test.each<[what: string, cells: readonly Cell[], direction: number]>([
    ['a left branch too high', falling, 1],
    ['a left branch too low', negated(falling), -1],
    ['a right branch too high', turned(falling), -1],
    ['a right branch too low', turned(negated(falling)), 1],
  ])('%s', (_what, cells, direction) => {
    const ground = groundOf(cells, direction)
    const grow = createGrower(ground, { depth: 2, leaves: 4, rate: 1, minRows: 1 })
    const tree = grow(groupOf(ground).rows, [0, 1])
    const answer = (one: number, other: number) =>
      answerOf(tree, [Uint8Array.of(one), Uint8Array.of(other)], 0)
    expect(tree.feature.slice(0, 2)).toEqual([0, expect.any(Number)])
    for (const other of [0, 1]) {
      expect(direction * (answer(1, other) - answer(0, other))).toBeGreaterThanOrEqual(0)
    }
  })
})
