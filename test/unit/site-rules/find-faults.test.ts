import { expect, test } from 'vitest'
import { faultsOf } from '../../../src/site-rules/find-faults'
import { parseSiteRules } from '../../../src/site-rules/parse'

const isSelector = (selector: string) => !selector.includes('[[')
const fileWith = (parts: object) => ({ version: 1, rules: [{ site: 'krant.nl', ...parts }] })

test.each([
  ['an invalid selector', fileWith({ keep: ['[['] })],
  ['a hidden part of unknown kind', fileWith({ hide: [{ selector: '#weer', kind: 'weather' }] })],
  ['something that is not a part', fileWith({ hide: ['.promo'] })],
  ['a rule with an invalid site', { version: 1, rules: [{ site: 'no site' }] }],
  ['something that is not a rule', { version: 1, rules: [{ hide: [] }] }],
  ['data of a newer version', { version: 2, rules: [] }],
  ['foreign data', { version: 'x' }],
  ['a rule that says nothing', fileWith({})],
  [
    'the end of a list that is too long',
    fileWith({ keep: Array.from({ length: 203 }, (_, at) => `#p${at}`) }),
  ],
])('the fault of %s is found again', (what, stored) => {
  const [first] = parseSiteRules(stored, isSelector).rejected
  const faults = faultsOf(first?.raw, isSelector)
  // A bare string does not tell that it was where no selector may be.
  const expected =
    what === 'something that is not a part' ? [] : [{ fault: first?.fault, about: first?.about }]
  expect(faults).toEqual(expected)
})

test.each([[null], [7], ['#weer'], [{}], [[]]])('finding the fault of %j does not throw', raw => {
  expect(() => faultsOf(raw, isSelector)).not.toThrow()
})
