import { expect, test } from 'vitest'
import { isEndInSight, textShare } from '../../../../../src/ui/reader/place/text-share'
import { laidOut, paragraphOf } from '../../../support/laid-out'

const names = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht']

test('goes from nothing at the top to all at the end, and only up', () => {
  const { scroller } = laidOut(names.map(paragraphOf))
  const end = scroller.scrollHeight - scroller.clientHeight
  const shares = Array.from({ length: 11 }, (_, at) => textShare(scroller, (at / 10) * end))
  expect([shares[0], shares[10]]).toEqual([0, 1])
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  scroller.scrollTop = end / 2
  expect(textShare(scroller)).toBe(shares[5])
})

test('counts letters, not height', () => {
  const short = laidOut(names.map(name => (name < 'u' && name !== 'een' ? '' : paragraphOf(name)))).scroller
  const even = laidOut(names.map(paragraphOf)).scroller
  expect(textShare(short, 600)).not.toBe(textShare(even, 600))
})

test('a text that fits into the window is behind the user, and an empty one is not', () => {
  expect(textShare(document.createElement('div'))).toBe(1)
  expect(textShare(laidOut(['', '', '', '']).scroller)).toBe(0)
})

test('the end is in sight once its last line is', () => {
  const { scroller } = laidOut(names.map(paragraphOf))
  const end = 300 + names.length * 200 - scroller.clientHeight
  scroller.scrollTop = end - 1
  expect(isEndInSight(scroller)).toBe(false)
  scroller.scrollTop = end
  expect(isEndInSight(scroller)).toBe(true)
})

test('the end is that of the last page, where others were added', () => {
  const { scroller } = laidOut(names.map(paragraphOf))
  scroller.scrollTop = 300 + names.length * 200 - scroller.clientHeight
  const added = document.createElement('div')
  added.className = 'content'
  added.getBoundingClientRect = () => new DOMRect(0, 5000, 360, 200)
  scroller.append(added)
  expect(isEndInSight(scroller)).toBe(false)
})
