import '../../support/standard-dom'

import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anyPage } from '../../support/any-page'
import { checkPage } from '../../support/check-page'
import { pageOf } from '../../support/page'
import { holds } from '../../support/properties'

test('any page is read, hidden and restored without a fault', { timeout: 60_000 }, () => {
  // The test's DOM says of each frame that it loads none.
  vi.spyOn(console, 'error').mockReturnValue()
  const outcomes = new Map<string, number>()
  holds(
    fc.property(anyPage(40), markup => {
      const { outcome, faults } = checkPage(pageOf(markup))
      expect(faults).toEqual([])
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }),
    100,
  )
  // Otherwise the property might hold because nothing is ever read.
  expect(outcomes.get('article')).toBeGreaterThan(40)
})
