import { describe, expect, test } from 'vitest'
import { weightsOf } from '../../../../../scripts/train/labels/weights.mjs'

const words = (count: number): string => Array.from({ length: count }, () => 'lamp').join(' ')
const rounded = (weights: Float32Array): number[] => [...weights].map(weight => Number(weight.toFixed(4)))

describe('on a page with a whole text', () => {
  const truth = { text: 'any' }

  test('the article weighs 1 in all', () => {
    const weights = weightsOf([words(48), words(48), words(23)], Int8Array.of(1, 1, 0), truth)
    expect(rounded(weights)).toEqual([0.5, 0.5, 0.25])
  })

  test('a very long passage weighs no more than a long one', () => {
    const [long, longer] = weightsOf([words(80), words(800)], Int8Array.of(1, 1), truth)
    expect(long).toBe(longer)
  })

  test('a short article is not raised to 1', () => {
    expect(rounded(weightsOf([words(10), words(28)], Int8Array.of(1, 0), truth))).toEqual([0.2, 0.5])
  })
})

test('on a page with pieces each passage weighs by its own words', () => {
  const weights = weightsOf([words(30), words(600), words(30)], Int8Array.of(1, 1, 0), {
    with: [],
    without: [],
  })
  expect(rounded(weights)).toEqual([0.12, 0.18, 0.12])
})
