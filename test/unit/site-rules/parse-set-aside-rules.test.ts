import { expect, test } from 'vitest'
import { faultsOf, parseSiteRules } from '../../../src/site-rules/parse'

const isSelector = (selector: string) => !selector.includes('[[')
const rule = (parts: object) => ({ version: 1, rules: [{ site: 'krant.nl', ...parts }] })

test.each([
  ['a selector', rule({ keep: ['[['] })],
  ['a part that is hidden', rule({ hide: [{ selector: '#weer', kind: 'weather' }] })],
  ['a part that is none', rule({ hide: ['.promo'] })],
  ['a rule for no site', { version: 1, rules: [{ site: 'no site' }] }],
  ['a rule that is none', { version: 1, rules: [{ hide: [] }] }],
  ['a newer list', { version: 2, rules: [] }],
  ['something else', { version: 'x' }],
  ['the end of a list', rule({ keep: Array.from({ length: 203 }, (_, at) => `#p${at}`) })],
])('%s that was set aside has its fault still', (what, stored) => {
  const [first] = parseSiteRules(stored, isSelector).setAside
  const faults = faultsOf(first?.written, isSelector)
  // Of a bare word nobody knows any more that it stood where no selector may.
  const expected = what === 'a part that is none' ? [] : [{ fault: first?.fault, about: first?.about }]
  expect(faults).toEqual(expected)
})

test.each([[null], [7], ['#weer'], [{}], [[]]])('%j breaks nothing', written => {
  expect(() => faultsOf(written, isSelector)).not.toThrow()
})
