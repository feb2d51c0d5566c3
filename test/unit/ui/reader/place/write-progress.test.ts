import { expect, test } from 'vitest'
import { writeProgress, writeShare } from '../../../../../src/ui/reader/place/write-progress'
import { translate } from '../../../support/render'

const written = (share: number, language: string) =>
  writeProgress(share, 1150, { translate, language, direction: 'ltr' }).replace(/\u00a0/g, ' ')

test.each([
  [0, 'en', 'progress 0% 5 min'],
  [0.62, 'en', 'progress 62% 2 min'],
  [0.62, 'de', 'progress 62 % 2 Min.'],
  [0.98, 'nl', 'progress 98% 1 min'],
  [0.998, 'nl', '100%'],
  [1, 'en', '100%'],
])('%d in %s is written as %s', (share, language, expected) => {
  expect(written(share, language)).toBe(expected)
})

test('a share is written as the language does', () => {
  expect(writeShare(0.625, { language: 'ar-EG' })).toMatch(/^\u200f?٦٣٪/)
})
