import { expect, test } from 'vitest'
import { saveFailureMessage, unchanged } from '../../../src/i18n/save-failure'
import { translate } from '../support/render'

test('nothing is said of what was saved', () => {
  expect(saveFailureMessage('saved', translate)).toBeNull()
  expect(saveFailureMessage('saved', translate, unchanged)).toBeNull()
})

test.each([
  ['orphaned', 'not_saved', 'options_kept_orphaned'],
  ['refused', 'storage_refused', 'options_kept_refused'],
] as const)(
  'a save that was %s has a sentence for a choice that holds and one for a change that does not',
  (result, applied, notApplied) => {
    expect(saveFailureMessage(result, translate)).toBe(applied)
    expect(saveFailureMessage(result, translate, unchanged)).toBe(notApplied)
  },
)
