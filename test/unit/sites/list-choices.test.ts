import { expect, test } from 'vitest'
import type { SiteEntries } from '../../../src/sites/choices'
import { listSites } from '../../../src/sites/list-choices'
import { entryOf } from '../support/sites'

const entries: SiteEntries = new Map([
  ['krant.nl/sport/*', entryOf('always', 4)],
  ['zeitung.example', entryOf('always', 1, 'tidy')],
  ['=krant.nl', entryOf('always', 2)],
  ['krant.nl', { choice: { value: 'always', at: 1 }, view: { value: 'tidy', at: 9 } }],
  ['xn--mnchen-3ya.example', entryOf('always', 3)],
  ['forum.example', entryOf('never', 5)],
  ['weg.example', entryOf('none', 6)],
])
const listed = (search = '', order: 'name' | 'changed' = 'name') =>
  listSites(entries, 'always', search, order).map(({ written }) => written)

test('by name, the scopes of one host stand together', () => {
  expect(listed()).toEqual([
    'krant.nl',
    '=krant.nl',
    'krant.nl/sport/*',
    'xn--mnchen-3ya.example',
    'zeitung.example',
  ])
})

test('the last changed comes first, even if only its view changed', () => {
  expect(listed('', 'changed')).toEqual([
    'krant.nl',
    'krant.nl/sport/*',
    'xn--mnchen-3ya.example',
    '=krant.nl',
    'zeitung.example',
  ])
})

test.each([
  ['a part of a name', 'eitun', ['zeitung.example']],
  ['a part in other letter case, with spaces around', ' ZEI ', ['zeitung.example']],
  ['a path', '/sport', ['krant.nl/sport/*']],
  ['an address copied from the address bar', 'https://www.zeitung.example', ['zeitung.example']],
  ['a name with non-ASCII letters', 'münchen.example', ['xn--mnchen-3ya.example']],
  ['nothing for a site with another choice', 'forum', []],
])('a search finds %s', (_what, search, found) => {
  expect(listed(search)).toEqual(found)
})

test('a list has only the sites with its choice, with their views', () => {
  expect(listSites(entries, 'never', '', 'name').map(({ written }) => written)).toEqual(['forum.example'])
  expect(listSites(entries, 'always', 'zei', 'name')[0]?.view).toBe('tidy')
})
