import { describe, expect, test } from 'vitest'
import { parsePlace } from '../../../src/domain/place'

const place = { at: 7, into: 0.5, after: [1, 2], before: [3] }

describe('parsing a place', () => {
  test.each([
    ['as it was written', place],
    ['at the start of the first paragraph', { at: 0, into: 0, after: [], before: [] }],
    ['at the end of a paragraph', { ...place, at: 2 ** 32 - 1, into: 1 }],
  ])('gives it %s', (_, written) => {
    expect(parsePlace(JSON.parse(JSON.stringify(written)))).toEqual(written)
  })

  test.each([
    ['nothing', undefined],
    ['a list', [7]],
    ['words', { ...place, at: 'De oude sluis wordt hersteld' }],
    ['more than the whole paragraph', { ...place, into: 1.1 }],
    ['no number', { ...place, into: Number.NaN }],
    ['a number that is none of a paragraph', { ...place, at: 2 ** 32 }],
    ['half a paragraph', { ...place, at: 1.5 }],
    ['words beside it', { ...place, after: ['De oude sluis'] }],
    ['no paragraphs beside it', { at: 7, into: 0 }],
  ])('gives nothing for %s', (_, written) => {
    expect(parsePlace(written)).toBeNull()
  })

  test('keeps no more than is looked at, and nothing else', () => {
    const written = { ...place, after: [1, 2, 3], address: 'https://krant.example/' }
    expect(parsePlace(written)).toEqual(place)
  })
})
