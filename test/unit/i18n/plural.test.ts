import { expect, test } from 'vitest'
import { formatCount, formsOf, inOtherForm, pluralForm, translateCount } from '../../../src/i18n/plural'
import { translate } from '../support/render'

test.each([
  [0, 'en', 'other'],
  [1, 'en', 'one'],
  [2, 'en', 'other'],
  [1, 'nl', 'one'],
  [1, 'de', 'one'],
  [21, 'de', 'other'],
  [0, 'fr', 'one'],
  [1, 'pl', 'one'],
  [2, 'pl', 'few'],
  [5, 'pl', 'many'],
  [12, 'pl', 'many'],
  [21, 'pl', 'many'],
  [22, 'pl', 'few'],
])('a message about %d in %s has the form %s', (count, language, form) => {
  expect(pluralForm(count, language)).toBe(form)
})

test('a message with a count may be in any of the forms that languages have', () => {
  expect(formsOf('options_more')).toEqual(
    expect.arrayContaining([
      'options_more_one',
      'options_more_few',
      'options_more_many',
      'options_more_other',
    ]),
  )
})

test.each([
  ['options_more_few', 'options_more_other'],
  ['options_more_many', 'options_more_other'],
  ['options_more_one', 'options_more_one'],
  ['options_more_other', 'options_more_other'],
  ['close', 'close'],
])('where a language has no %s it has %s', (name, other) => {
  expect(inOtherForm(name)).toBe(other)
})

test.each([
  ['en', '1,900'],
  ['nl', '1.900'],
])('a count is written as in %s', (language, written) => {
  expect(formatCount(1900, language)).toBe(written)
})

test('a message with a count has the form of the language, and the count as it writes it', () => {
  expect(translateCount({ translate, language: 'pl' }, 'options_more', 3)).toBe('options_more_few 3')
  expect(translateCount({ translate, language: 'nl' }, 'options_more', 1900)).toBe('options_more_other 1.900')
})
