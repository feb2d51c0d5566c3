import { expect, test } from 'vitest'
import { parseChosenOpening, parseOpeningOfSite } from '../../../src/sites/open-mode'

const known = { site: 'krant.example', opening: 'tidy', permission: 'granted' } as const

test('a message is parsed as it was sent', () => {
  expect(parseOpeningOfSite(known)).toEqual(known)
})

test('a permission counts as missing unless it is granted', () => {
  expect(parseOpeningOfSite({ ...known, permission: 'perhaps' })?.permission).toBe('missing')
})

test.each([null, undefined, 'krant.example', {}, { ...known, site: 7 }, { ...known, opening: 'print' }])(
  'a message is not %j',
  sent => {
    expect(parseOpeningOfSite(sent)).toBeNull()
  },
)

test.each([['notKept', 'notKept'] as const, [known, known] as const, ['saved', null] as const])(
  'the answer to a choice is parsed: %j',
  (sent, parsed) => {
    expect(parseChosenOpening(sent)).toEqual(parsed)
  },
)
