import { describe, expect, test } from 'vitest'
import { doubtOf, isUnsure } from '../../../../src/article/passages/confidence'

const passages = (...words: readonly number[]) => words.map(count => ({ words: count }))

describe('a reading is doubted', () => {
  test('wholly where nothing is kept', () => {
    expect(doubtOf(passages(40, 40), [0.1, 0.4])).toBe(1)
    expect(isUnsure([], [])).toBe(true)
  })

  test('not at all where every passage is certain', () => {
    expect(doubtOf(passages(40, 40, 90), [1, 1, 0])).toBe(0)
    expect(isUnsure(passages(40, 40, 90), [1, 1, 0])).toBe(false)
  })

  test('by as much as its F1 is expected to lack', () => {
    // Of 100 words kept 90 are likely right, and 10 more may be missing.
    expect(doubtOf(passages(100, 100), [0.9, 0.1])).toBeCloseTo(1 - 180 / 200)
  })

  test('by the words of a passage, not by their number', () => {
    const [long, short] = [doubtOf(passages(90, 10), [0.6, 1]), doubtOf(passages(90, 10), [1, 0.6])]
    expect(long).toBeGreaterThan(4 * short)
  })
})
