import { describe, expect, test } from 'vitest'
import { labelPassages } from '../../../../../scripts/train/labels/label-passages.mjs'

const first = 'The keeper lit the lamp at dusk and climbed down the stairs.'
const second = 'Two ships passed the harbour before the fog came in from the west.'
const third = 'By morning nobody could say who had put the light out again.'
const truth = [first, second, third].join('\n')

describe('by a whole text', () => {
  test.each<[what: string, passages: string[], labels: number[]]>([
    ['what is in it', [first, second, third], [1, 1, 1]],
    ['what is not', ['Sign up and get a letter from us each week', first], [0, 1]],
    ['a few other words', [first.replace('stairs', 'ladder')], [1]],
    ['half other words: not told', [`${first.slice(0, 31)} while all of the others slept on`], [-1]],
    ['other case and other signs', [first.toUpperCase().replaceAll('.', '!')], [1]],
    ['nothing', ['', first], [0, 1]],
    ['a passage that the page has twice: it belongs once', [first, second, second, third], [1, 1, -1, 1]],
    [
      'a teaser of it before the article: the one in its place belongs',
      [third, first, second, third],
      [-1, 1, 1, 1],
    ],
    ['another order than the page’s', [second, third, first], [1, 1, 1]],
    ['one long word', ['Donaudampfschifffahrtsgesellschaft', first], [0, 1]],
  ])('%s', (_what, passages, labels) => {
    expect([...labelPassages(passages, { text: truth })]).toEqual(labels)
  })

  describe('a short line', () => {
    const text = [first, 'The fog', second, 'The light', third].join('\n')

    test.each<[what: string, passages: string[], labels: number[]]>([
      ['belongs between its neighbours', [first, 'The fog', second], [1, 1, 1]],
      ['not elsewhere', [first, second, 'The fog', third], [1, 1, 0, 1]],
      ['not a second time', [first, 'The fog', 'The fog', second], [1, 1, 0, 1]],
      ['is not the end of its neighbour', [first, 'Stairs', second], [1, 0, 1]],
      ['belongs in its order', [first, 'The fog', second, 'The light', third], [1, 1, 1, 1, 1]],
      ['is nothing where all else is of another text', ['The fog', 'Read on'], [0, 0]],
    ])('%s', (_what, passages, labels) => {
      expect([...labelPassages(passages, { text })]).toEqual(labels)
    })

    test('belongs before the first neighbour and after the last', () => {
      const framed = { text: ['At night', first, 'So far'].join('\n') }
      expect([...labelPassages(['At night', first, 'So far'], framed)]).toEqual([1, 1, 1])
      expect([...labelPassages(['So far', first, 'At night'], framed)]).toEqual([0, 1, 0])
    })
  })

  test('an empty one has nothing', () => {
    expect([...labelPassages([first, 'The fog'], { text: '' })]).toEqual([0, 0])
  })
})

describe('by pieces', () => {
  test.each<[what: string, passage: string, label: number]>([
    ['holds a wanted piece', first, 1],
    ['is most of a wanted piece', 'The keeper lit the lamp', 1],
    ['is a word of a wanted piece: not told', 'lamp', -1],
    ['holds an unwanted piece', 'Share this page now', 0],
    [
      'holds an unwanted piece and much more: not told',
      `Share this page ${'with all of your friends '.repeat(5)}`,
      -1,
    ],
    ['is some words of an unwanted piece', 'Share this page', 0],
    ['is half of an unwanted piece', 'Subscriber', 0],
    ['is little of an unwanted piece: not told', 'to', -1],
    ['holds both: not told', 'The keeper lit the lamp. Share this page', -1],
    ['holds neither: not told', second, -1],
    ['is empty: not told', '', -1],
  ])('%s', (_what, passage, label) => {
    const pieces = {
      with: ['The keeper  lit the lamp', 'keeper lit the lamp at'],
      without: ['Share this page', 'Subscribers only', ''],
    }
    expect([...labelPassages([passage], pieces)]).toEqual([label])
  })
})
