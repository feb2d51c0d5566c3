import { expect, test } from 'vitest'
import { parseChosenOpening, parseOpeningOfSite } from '../../../src/sites/open-mode'

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

test.each([['notKept', 'notKept'] as const, [known, known] as const, ['saved', null] as const])(
  'what came of choosing: %j',
  (sent, parsed) => {
    expect(parseChosenOpening(sent)).toEqual(parsed)
  },
)
