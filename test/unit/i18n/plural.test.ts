import { expect, test } from 'vitest'
import { formatCount, pluralForm } from '../../../src/i18n/plural'

test.each([
  [0, 'en', 'other'],
  [1, 'en', 'one'],
  [2, 'en', 'other'],
  [1, 'nl', 'one'],
  [1, 'de', 'one'],
  [21, 'de', 'other'],
])('a message about %d in %s has the form %s', (count, language, form) => {
  expect(pluralForm(count, language)).toBe(form)
})

test.each([
  ['en', '1,900'],
  ['nl', '1.900'],
])('a count is written as in %s', (language, written) => {
  expect(formatCount(1900, language)).toBe(written)
})
