import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { loadTabState } from '../../../src/platform/tab-states'
import { unknownPage } from '../../../src/sites/tab-state'
import { anyJSON, asyncHolds } from '../support/properties'

const session = vi.hoisted(() => ({ get: vi.fn() }))

vi.mock('../../../src/platform/browser', () => ({ browser: { storage: { session } } }))

const stored = anyJSON(
  [...Object.keys(unknownPage), 'is', 'looksLike'],
  ['reader', 'tidy', 'article', 'other', 'open', 'toString'],
)

test('any stored state of a tab is read without failing, with every field', async () => {
  await asyncHolds(
    fc.asyncProperty(stored, async state => {
      session.get.mockImplementation(async () => ({ 'tab-1': state }))
      expect(Object.keys(await loadTabState(1))).toEqual(expect.arrayContaining(Object.keys(unknownPage)))
    }),
    500,
  )
})
