import { expect, test } from 'vitest'
import type { SiteEntries } from '../../../src/sites/choices'
import { listSites } from '../../../src/sites/list-choices'
import { entryOf } from '../support/sites'

const entries: SiteEntries = new Map([
  ['krant.nl/sport/*', entryOf('always', 4)],
  ['zeitung.example', entryOf('always', 1, 'tidy')],
  ['=krant.nl', entryOf('always', 2)],
  ['krant.nl', { stance: { value: 'always', at: 1 }, view: { value: 'tidy', at: 9 } }],
  ['xn--mnchen-3ya.example', entryOf('always', 3)],
  ['forum.example', entryOf('never', 5)],
  ['weg.example', entryOf('none', 6)],
])
const listed = (search = '', order: 'name' | 'changed' = 'name') =>
  listSites(entries, 'always', search, order).map(({ written }) => written)

test('by name, what is said of one host stands together', () => {
  expect(listed()).toEqual([
    'krant.nl',
    '=krant.nl',
    'krant.nl/sport/*',
    'xn--mnchen-3ya.example',
    'zeitung.example',
  ])
})

test('what was changed last comes first, be it only the view', () => {
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
  ['other letter case, with space around', ' ZEI ', ['zeitung.example']],
  ['a path', '/sport', ['krant.nl/sport/*']],
  ['what was copied from the address bar', 'https://www.zeitung.example', ['zeitung.example']],
  ['letters that hosts do not have', 'münchen.example', ['xn--mnchen-3ya.example']],
  ['what is nowhere', 'forum', []],
])('a search finds %s', (_what, search, found) => {
  expect(listed(search)).toEqual(found)
})

test('only what the list is of stands in it, with its view', () => {
  expect(listSites(entries, 'never', '', 'name').map(({ written }) => written)).toEqual(['forum.example'])
  expect(listSites(entries, 'always', 'zei', 'name')[0]?.view).toBe('tidy')
})
