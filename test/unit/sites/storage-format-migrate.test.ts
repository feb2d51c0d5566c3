import { describe, expect, test } from 'vitest'
import { type Migrations, migrate } from '../../../src/sites/storage-format'

/** Invented: the first version had a text, the second a list, the third renamed the field. */
const migrations: Migrations = {
  1: ({ sites }) => ({ sites: String(sites).split(' ') }),
  2: ({ sites }) => ({ hosts: sites }),
}

describe('data stored', () => {
  test.each([
    ['by the first version is migrated twice', { version: 1, sites: 'a b' }],
    ['by the second version is migrated once', { version: 2, sites: ['a', 'b'] }],
    ['by the current version is returned as it is', { version: 3, hosts: ['a', 'b'] }],
  ])('%s', (_, stored) => {
    const written = { version: 3, hosts: ['a', 'b'] }
    expect(migrate(stored, 3, migrations)).toEqual({ kind: 'current', written })
  })

  test('is not changed itself', () => {
    const stored = Object.freeze({ version: 1, sites: 'a b' })
    migrate(stored, 3, migrations)
    expect(stored).toEqual({ version: 1, sites: 'a b' })
  })

  test.each([
    [undefined, 'nothing'],
    [null, 'nothing'],
    [{ version: 4 }, 'newerVersion'],
    [{ version: '1' }, 'foreign'],
    [{ version: 1.5 }, 'foreign'],
    [{ version: 0 }, 'foreign'],
    [{ version: Number.NaN }, 'foreign'],
    [{}, 'foreign'],
    [[], 'foreign'],
    ['krant.example', 'foreign'],
    [3, 'foreign'],
  ])('as %j is %s', (stored, kind) => {
    expect(migrate(stored, 3, migrations)).toEqual({ kind })
  })

  test('is foreign if a migration is missing', () => {
    expect(migrate({ version: 1 }, 3, {})).toEqual({ kind: 'foreign' })
  })
})
