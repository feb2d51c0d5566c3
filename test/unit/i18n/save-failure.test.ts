import { expect, test } from 'vitest'
import { saveFailureMessage } from '../../../src/i18n/save-failure'
import { translate } from '../support/rendered'

test('nothing is said of what was saved', () => {
  expect(saveFailureMessage('saved', translate)).toBeNull()
})

test.each([
  ['orphaned', 'appliedHere', 'not_saved'],
  ['refused', 'appliedHere', 'storage_refused'],
  ['orphaned', 'unchanged', 'options_kept_orphaned'],
  ['refused', 'unchanged', 'options_kept_refused'],
] as const)('a choice that is %s and %s has its sentence', (result, effect, sentence) => {
  expect(saveFailureMessage(result, translate, effect)).toBe(sentence)
})
