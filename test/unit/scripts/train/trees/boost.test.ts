import { describe, expect, test } from 'vitest'
import { sortIntoBins } from '../../../../../scripts/train/trees/bins.mjs'
import { boost } from '../../../../../scripts/train/trees/boost.mjs'
import { likelihoodOf } from '../../../../../scripts/train/trees/forest.mjs'
import { pack, packedSize } from '../../../../../scripts/train/trees/pack.mjs'
import { parameters } from '../../../../../scripts/train/trees/parameters.mjs'
import { createPassageJudge } from '../../../../../src/article/passages/model'
import { columnsByName, makeUp } from '../made-up'

const small = { ...parameters, trees: 30, minHessian: 1 }
const { names, columns, labels, weights } = makeUp(900)
const rows = Uint32Array.from(labels.keys())

function grow(directions = names.map(() => 0), changed: Partial<typeof parameters> = {}) {
  const binned = sortIntoBins(columns, labels, small.bins)
  const forest = boost({ binned, directions, labels, weights }, rows, { ...small, ...changed })
  return { binned, forest, likely: (row: number) => likelihoodOf(forest, binned.columns, row) }
}

describe('a forest', () => {
  test('learns what tells the labels apart', () => {
    const { likely } = grow()
    const right = [...labels].filter((label, row) => Number(likely(row) >= 0.5) === label)
    expect(right.length / labels.length).toBeGreaterThan(0.9)
  })

  test('is the same for the same seed, and differs for another', () => {
    expect(grow().forest).toEqual(grow().forest)
    expect(grow(undefined, { seed: 2 }).forest).not.toEqual(grow().forest)
  })

  test('learns only what earlier trees leave over', () => {
    const { trees } = grow(undefined, { columnSample: 1 }).forest
    const biggest = (at: number) => Math.max(...(trees.at(at)?.answer.map(Math.abs) ?? []))
    expect(biggest(-1)).toBeLessThan(biggest(0) / 2)
  })

  test.each([{ rowSample: 1 }, { columnSample: 1 }])(
    'grows each tree on a sample: %j gives another forest',
    changed => {
      expect(grow(undefined, changed).forest).not.toEqual(grow().forest)
    },
  )

  test('keeps within the allowed trees, leaves and depth', () => {
    const { trees } = grow(undefined, { depth: 3, leaves: 5 }).forest
    expect(trees).toHaveLength(30)
    expect(Math.max(...trees.map(({ feature }) => feature.filter(of => of < 0).length))).toBeLessThanOrEqual(
      5,
    )
    const stumps = grow(undefined, { depth: 1 }).forest.trees
    expect(Math.max(...stumps.map(({ feature }) => feature.length))).toBe(3)
  })

  test.each([1, -1])('lets a feature count one way only: %i', direction => {
    const asked = names.indexOf('middling')
    const { forest, binned } = grow(names.map((_, feature) => (feature === asked ? direction : 0)))
    const last = binned.limits[asked]?.length ?? 0
    expect(forest.trees.some(({ feature }) => feature.includes(asked))).toBe(true)
    for (let row = 0; row < 100; row++) {
      const answers = Array.from({ length: last + 1 }, (_, bin) => {
        const bins = binned.columns.map((of, feature) =>
          Uint8Array.of(feature === asked ? bin : (of[row] ?? 0)),
        )
        return direction * likelihoodOf(forest, bins, 0)
      })
      const steps = answers.slice(1).map((answer, bin) => answer - (answers[bin] ?? 0))
      // A smaller difference is only rounding.
      expect(Math.min(...steps)).toBeGreaterThan(-1e-12)
    }
  })
})

describe('a packed model', () => {
  const { forest, binned, likely } = grow()
  const model = pack(forest, names, binned.limits)

  test('judges in the product as its trees do', () => {
    const judged = createPassageJudge(model)(
      columnsByName({ names, columns }),
      [...labels.keys()],
      labels.length,
    )
    // Each tree's answer is rounded by at most half a step, and a likelihood changes by at most a quarter of the odds.
    const most = (forest.trees.length * model.leafStep) / 2 / 4 + 1e-3
    for (const row of rows) expect(Math.abs((judged[row] ?? 0) - likely(row))).toBeLessThan(most)
    expect(most).toBeLessThan(0.1)
  })

  test('holds only features and limits that it tests', () => {
    expect(model.features.map(({ name }) => name)).toContain('telling')
    expect(model.features.map(({ name }) => name)).not.toContain('constant')
    for (const { name, limits } of model.features) {
      expect(limits, name).toEqual([...new Set(limits)].sort((some, others) => some - others))
      expect(limits.length, name).toBeGreaterThan(0)
    }
  })

  test('takes between 300 and 3,000 bytes', () => {
    expect(packedSize(model)).toBeGreaterThan(300)
    expect(packedSize(model)).toBeLessThan(3000)
  })
})
