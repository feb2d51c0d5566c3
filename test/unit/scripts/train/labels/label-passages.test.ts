import { describe, expect, test } from 'vitest'
import { labelPassages } from '../../../../../scripts/train/labels/label-passages.mjs'

const first = 'The keeper lit the lamp at dusk and climbed down the stairs.'
const second = 'Two ships passed the harbour before the fog came in from the west.'
const third = 'By morning nobody could say who had put the light out again.'
const truth = [first, second, third].join('\n')

describe('labelled by a whole text', () => {
  test.each<[what: string, passages: string[], labels: number[]]>([
    ['passages in the text belong to the article', [first, second, third], [1, 1, 1]],
    ['other passages do not', ['Sign up and get a letter from us each week', first], [0, 1]],
    ['a passage with a few other words belongs', [first.replace('stairs', 'ladder')], [1]],
    [
      'a passage with half of its words changed is unclear',
      [`${first.slice(0, 31)} while all of the others slept on`],
      [-1],
    ],
    ['case and punctuation do not matter', [first.toUpperCase().replaceAll('.', '!')], [1]],
    ['an empty passage does not belong', ['', first], [0, 1]],
    ['a passage that the page has twice belongs once', [first, second, second, third], [1, 1, -1, 1]],
    [
      'of a teaser and the passage itself, the one in its place belongs',
      [third, first, second, third],
      [-1, 1, 1, 1],
    ],
    ['passages in another order belong', [second, third, first], [1, 1, 1]],
    ['one long word from elsewhere does not', ['Donaudampfschifffahrtsgesellschaft', first], [0, 1]],
  ])('%s', (_what, passages, labels) => {
    expect([...labelPassages(passages, { text: truth })]).toEqual(labels)
  })

  describe('a short line', () => {
    const text = [first, 'The fog', second, 'The light', third].join('\n')

    test.each<[what: string, passages: string[], labels: number[]]>([
      ['belongs between its neighbours', [first, 'The fog', second], [1, 1, 1]],
      ['does not belong elsewhere', [first, second, 'The fog', third], [1, 1, 0, 1]],
      ['does not belong a second time', [first, 'The fog', 'The fog', second], [1, 1, 0, 1]],
      ['does not belong when it is only the end of its neighbour', [first, 'Stairs', second], [1, 0, 1]],
      ['belongs in order', [first, 'The fog', second, 'The light', third], [1, 1, 1, 1, 1]],
      ['does not belong when everything else is from another text', ['The fog', 'Read on'], [0, 0]],
    ])('%s', (_what, passages, labels) => {
      expect([...labelPassages(passages, { text })]).toEqual(labels)
    })

    test('belongs before the first neighbour and after the last', () => {
      const framed = { text: ['At night', first, 'So far'].join('\n') }
      expect([...labelPassages(['At night', first, 'So far'], framed)]).toEqual([1, 1, 1])
      expect([...labelPassages(['So far', first, 'At night'], framed)]).toEqual([0, 1, 0])
    })
  })

  test('nothing belongs to an empty text', () => {
    expect([...labelPassages([first, 'The fog'], { text: '' })]).toEqual([0, 0])
  })
})

describe('labelled by pieces', () => {
  test.each<[what: string, passage: string, label: number]>([
    ['belongs when it holds a wanted piece', first, 1],
    ['belongs when it is most of a wanted piece', 'The keeper lit the lamp', 1],
    ['unclear when it is one word of a wanted piece', 'lamp', -1],
    ['does not belong when it holds an unwanted piece', 'Share this page now', 0],
    [
      'unclear when it holds an unwanted piece and much more',
      `Share this page ${'with all of your friends '.repeat(5)}`,
      -1,
    ],
    ['does not belong when it is some words of an unwanted piece', 'Share this page', 0],
    ['does not belong when it is half of an unwanted piece', 'Subscriber', 0],
    ['unclear when it is little of an unwanted piece', 'to', -1],
    ['unclear when it holds both kinds', 'The keeper lit the lamp. Share this page', -1],
    ['unclear when it holds neither', second, -1],
    ['unclear when it is empty', '', -1],
  ])('%s', (_what, passage, label) => {
    const pieces = {
      with: ['The keeper  lit the lamp', 'keeper lit the lamp at'],
      without: ['Share this page', 'Subscribers only', ''],
    }
    expect([...labelPassages([passage], pieces)]).toEqual([label])
  })
})
