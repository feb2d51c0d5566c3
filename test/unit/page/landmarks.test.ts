import { describe, expect, test } from 'vitest'
import { openAlike, openingOf, toReadingPosition } from '../../../src/page/landmarks'

const line = 'De oude sluis aan de noordkant blijft tot in het voorjaar dicht, zei de wethouder dinsdag.'

describe('the opening of a text', () => {
  test.each([
    ['from its letters only', ['De sluis, «dicht»!'], 'desluisdicht'],
    ['from all its pieces', ['De ', 'sluis', ' dicht'], 'desluisdicht'],
    ['without soft hyphens', ['De slui\u00ads'], 'desluis'],
    ['from nothing', [], ''],
  ])('is made %s', (_, pieces, opening) => {
    expect(openingOf(pieces)).toBe(opening)
  })

  test('has sixty letters at most, and no more pieces are read than needed', () => {
    const read: string[] = []
    function* pieces() {
      for (const piece of [line, 'nog meer']) {
        read.push(piece)
        yield piece
      }
    }
    expect(openingOf(pieces())).toHaveLength(60)
    expect(read).toEqual([line])
  })
})

describe('two openings are those of the same text', () => {
  const whole = openingOf([line])
  test.each([
    ['the same', whole, whole, true],
    ['one ends before the other', whole.slice(0, 30), whole, true],
    ['the other way round', whole, whole.slice(0, 30), true],
    ['too short to tell', whole.slice(0, 12), whole, false],
    ['different', openingOf([`Nee. ${line}`]), whole, false],
    ['both empty', '', '', false],
  ])('%s', (_, one, other, isOne) => {
    expect(openAlike(one, other)).toBe(isOne)
  })
})

test('texts that begin in the upper half come first, then the one that begins above the window, then the rest', () => {
  const at = (top: number) => ({ opening: `${openingOf([line])}`, top })
  const tops = [-900, -300, 40, 200, 700, 1200]
  expect(toReadingPosition(tops.map(at), 800).map(({ top }) => top)).toEqual([40, 200, -300, 700])
})

test('short texts are no landmarks', () => {
  expect(toReadingPosition([{ opening: 'meer', top: 10 }], 800)).toEqual([])
})
