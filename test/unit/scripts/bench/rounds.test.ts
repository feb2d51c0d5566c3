import { expect, test } from 'vitest'
import { planRounds } from '../../../../scripts/bench/rounds.mjs'

const systems = ['leeslamp', 'readability', 'defuddle']

test('each system starts on a third of the pages', () => {
  const firsts = [0, 1, 2, 3].map(index => planRounds(systems, index)[0]?.[0])
  expect(firsts).toEqual(['leeslamp', 'readability', 'defuddle', 'leeslamp'])
})

test('systems take turns, and Defuddle runs once', () => {
  expect(planRounds(systems, 1)).toEqual([
    ['readability', 'defuddle', 'leeslamp'],
    ['readability', 'leeslamp'],
    ['readability', 'leeslamp'],
  ])
  expect(planRounds(['defuddle'], 5)).toEqual([['defuddle']])
})
