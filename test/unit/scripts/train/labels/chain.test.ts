import { describe, expect, test } from 'vitest'
import { heaviestChain } from '../../../../../scripts/train/labels/chain.mjs'

type Placed = [passage: number, position: number, length: number]

describe('the heaviest chain', () => {
  test.each<[what: string, candidates: Placed[], chain: number[]]>([
    [
      'holds everything that is in order',
      [
        [0, 0, 5],
        [1, 5, 5],
        [2, 12, 5],
      ],
      [0, 1, 2],
    ],
    [
      'holds the most words',
      [
        [0, 20, 10],
        [1, 0, 3],
        [2, 5, 3],
      ],
      [0],
    ],
    [
      'holds more passages when the words are as many',
      [
        [0, 20, 6],
        [1, 0, 3],
        [2, 5, 3],
      ],
      [1, 2],
    ],
    [
      'holds each passage once',
      [
        [0, 0, 5],
        [0, 10, 5],
        [1, 5, 5],
      ],
      [0, 1],
    ],
    [
      'may share a word between neighbours',
      [
        [0, 0, 5],
        [1, 4, 5],
      ],
      [0, 1],
    ],
    [
      'may not share two words',
      [
        [0, 0, 6],
        [1, 4, 5],
      ],
      [0],
    ],
    ['is empty without candidates', [], []],
  ])('%s', (_what, candidates, chain) => {
    const given = candidates.map(([passage, position, length]) => ({ passage, position, length }))
    expect(heaviestChain(given, 30).map(({ passage }) => passage)).toEqual(chain.toReversed())
  })
})
