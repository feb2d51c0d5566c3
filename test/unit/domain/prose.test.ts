import { expect, test } from 'vitest'
import { isProse } from '../../../src/domain/prose'

test.each([
  ['a paragraph', 240, 0, true],
  ['a paragraph with a link in it', 240, 40, true],
  ['the shortest paragraph', 80, 0, true],
  ['a label', 79, 0, false],
  ['nothing', 0, 0, false],
  ['a list of links', 240, 200, false],
  ['a text linked by 40 in 100', 200, 80, false],
])('%s reads as prose as expected', (_, text, linked, isRunningText) => {
  expect(isProse(text, linked)).toBe(isRunningText)
})
