import { expect, test } from 'vitest'
import { isTooLong } from '../../../../src/content/pages/is-too-long'

test.each([
  ['a long article', '<p>De sluis &lt; de brug.</p>\n<!-- 3 < 4 -->'.repeat(20_000), false],
  ['elements that never end', '<div>'.repeat(30_000), true],
  ['elements in capitals', '<DIV></DIV>'.repeat(30_000), true],
])('%s', (_, markup, expected) => {
  expect(isTooLong(markup)).toBe(expected)
})
