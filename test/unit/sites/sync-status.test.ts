import { expect, test } from 'vitest'
import { parseSyncStatus } from '../../../src/sites/sync-status'

test.each([
  [undefined, { kind: 'inStep' }],
  ['refused', { kind: 'inStep' }],
  [{ kind: 'toString' }, { kind: 'inStep' }],
  [{ kind: 'partly' }, { kind: 'inStep' }],
  [{ kind: 'refused' }, { kind: 'refused' }],
  [{ kind: 'newerVersion', left: [] }, { kind: 'newerVersion' }],
  [
    { kind: 'partly', left: ['krant.example', 3] },
    { kind: 'partly', left: ['krant.example'] },
  ],
])('%j is parsed as %j', (stored, state) => {
  expect(parseSyncStatus(stored)).toEqual(state)
})
