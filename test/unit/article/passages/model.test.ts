import { describe, expect, test } from 'vitest'
import { createPassageJudge } from '../../../../src/article/passages/model'
import type { PassageModel } from '../../../../src/article/passages/model-format'

/** A node that tests a feature: its number from 1 on, and the index of the limit. */
const ask = (feature: number, limit: number) => [feature, limit] as const
/** A leaf with an answer, in steps. */
const answer = (steps: number) => [0, 45 + steps] as const

/** The characters of a packed model, by the number that each stands for. */
const signs = "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"

type Node = readonly [first: number, second: number]

function pack(...nodes: readonly Node[]): string {
  const numbers = [...nodes.map(([first]) => first), ...nodes.map(([, second]) => second)]
  return numbers.map(number => signs[number]).join('')
}

const model: PassageModel = {
  features: [
    { name: 'words', limits: [2, 5] },
    { name: 'links', limits: [0.5] },
    { name: 'smell', limits: [-1, 0] },
  ],
  base: 0.5,
  leafStep: 0.25,
  trees: pack(
    // Up to 5 words: one step up. Else, without a link, four up, and with one, six down.
    ...[ask(1, 1), answer(1), ask(2, 0), answer(4), answer(-6)],
    // Up to 2 words: two steps down.
    ...[ask(1, 0), answer(-2), answer(0)],
    // Up to no smell: one step up; else all the way down.
    ...[ask(3, 1), answer(1), answer(-45)],
  ),
}

const odds = (sum: number) => 1 / (1 + Math.exp(-sum))
const judge = createPassageJudge(model)

describe('the probability adds up the answers of all trees', () => {
  test.each([
    { words: 1, links: 0, steps: 1 - 2 + 1 },
    { words: 2, links: 9, steps: 1 - 2 + 1 },
    { words: 5, links: 0, steps: 1 + 0 + 1 },
    { words: 6, links: 0, steps: 4 + 0 + 1 },
    { words: 6, links: 1, steps: -6 + 0 + 1 },
  ])('$words words, $links links: $steps steps', ({ words, links, steps }) => {
    const columns = { words: Float32Array.of(words), links: Float32Array.of(links) }
    expect(judge(columns, [0], 1)[0]).toBeCloseTo(odds(0.5 + 0.25 * steps), 6)
  })

  test('for each passage by itself', () => {
    const columns = {
      words: Float32Array.of(1, 6),
      links: Float32Array.of(0, 0),
      smell: Float32Array.of(0, 1),
    }
    const [first, second, ...others] = judge(columns, [0, 1], 2)
    expect(first).toBeCloseTo(odds(0.5), 6)
    expect(second).toBeCloseTo(odds(0.5 + 0.25 * (4 - 45)), 6)
    expect(others).toEqual([])
  })

  test('with 0 for features without a column', () => {
    expect(judge({}, [0], 1)[0]).toBeCloseTo(odds(0.5), 6)
  })
})

test('a passage that is no candidate gets 0', () => {
  const columns = { words: Float32Array.of(6, 6, 6) }
  expect([...judge(columns, [1], 3)].map(probability => probability > 0)).toEqual([false, true, false])
})

test('a page without passages has no probabilities', () => {
  expect(judge({}, [], 0)).toEqual(new Float32Array(0))
})

test('a model without trees gives all passages the same', () => {
  const blank = createPassageJudge({ features: [], base: 0, leafStep: 1, trees: '' })
  expect(blank({ words: Float32Array.of(3, 4) }, [0, 1], 2)).toEqual(Float32Array.of(0.5, 0.5))
})
