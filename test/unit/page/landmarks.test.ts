import { describe, expect, test } from 'vitest'
import { openAlike, openingOf, toReadingPosition } from '../../../src/page/landmarks'

const line = 'De oude sluis aan de noordkant blijft tot in het voorjaar dicht, zei de wethouder dinsdag.'

describe('the opening of a text', () => {
  test.each([
    ['of its letters alone', ['De sluis, «dicht»!'], 'desluisdicht'],
    ['through all its pieces', ['De ', 'sluis', ' dicht'], 'desluisdicht'],
    ['without soft hyphens', ['De slui\u00ads'], 'desluis'],
    ['of nothing', [], ''],
  ])('is made %s', (_, pieces, opening) => {
    expect(openingOf(pieces)).toBe(opening)
  })

  test('ends after sixty letters, and reads no more pieces than that takes', () => {
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

describe('two openings are of one text', () => {
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

test('a place goes by what begins in the upper half, then by what runs on, then by the rest in sight', () => {
  const at = (top: number) => ({ opening: `${openingOf([line])}`, top })
  const tops = [-900, -300, 40, 200, 700, 1200]
  expect(toReadingPosition(tops.map(at), 800).map(({ top }) => top)).toEqual([40, 200, -300, 700])
})

test('a place does not go by short texts', () => {
  expect(toReadingPosition([{ opening: 'meer', top: 10 }], 800)).toEqual([])
})
