import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeNote } from '../../../../../src/ui/reader/notes/place-note'

const window = { width: 360, height: 640 }
const note = { width: 200, height: 100 }
const markAt = (x: number, y: number) => ({ left: x, right: x + 8, top: y, bottom: y + 12 })

test('a note is below its mark, in the middle', () => {
  expect(placeNote(markAt(176, 100), note, window)).toEqual({ left: 80, top: 124, height: 100 })
})

test('it is above where there is no room below', () => {
  expect(placeNote(markAt(176, 600), note, window)).toMatchObject({ top: 488 })
})

test.each([
  [0, 8],
  [352, 152],
])('at an edge of the window (%i) it stays inside', (x, left) => {
  expect(placeNote(markAt(x, 100), note, window)).toMatchObject({ left })
})

test('it is never higher than most of the window, nor outside, nor over its mark', () => {
  const y = fc.integer({ min: 0, max: 628 })
  fc.assert(
    fc.property(y, fc.integer({ min: 10, max: 3000 }), (top, height) => {
      const mark = markAt(100, top)
      const placed = placeNote(mark, { width: 200, height }, window)
      const bottom = placed.top + placed.height
      expect(placed.height).toBeLessThanOrEqual(384)
      expect(placed.top).toBeGreaterThanOrEqual(8)
      expect(bottom).toBeLessThanOrEqual(632)
      expect(bottom <= mark.top || placed.top >= mark.bottom).toBe(true)
    }),
  )
})
