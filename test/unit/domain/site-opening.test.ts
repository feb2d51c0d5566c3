import { expect, test } from 'vitest'
import { parseOpeningOfSite } from '../../../src/domain/site-opening'

const known = { site: 'krant.example', opening: 'tidy', permission: 'granted' } as const

test('is read as it was sent', () => {
  expect(parseOpeningOfSite(known)).toEqual(known)
})

test('is not granted unless it says so', () => {
  expect(parseOpeningOfSite({ ...known, permission: 'perhaps' })?.permission).toBe('missing')
})

test.each([null, undefined, 'krant.example', {}, { ...known, site: 7 }, { ...known, opening: 'print' }])(
  'is not %j',
  sent => {
    expect(parseOpeningOfSite(sent)).toBeNull()
  },
)
