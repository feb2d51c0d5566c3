import { describe, expect, test } from 'vitest'
import type { SiteEntries } from '../../../src/sites/choices'
import { longestPath } from '../../../src/sites/scope'
import { parseSites, serializeSites } from '../../../src/sites/storage-format'
import { entryOf } from '../support/sites'

const now = Date.UTC(2026, 10, 22)
const entries: SiteEntries = new Map([
  ['krant.example', entryOf('always', now)],
  ['=m.krant.example', { ...entryOf('never', now), view: { value: 'tidy', at: 0 } }],
  ['krant.example/sport/*', entryOf('none', 1, 'tidy')],
  ['!krant.example/live?id=3', { ...entryOf('never', now), view: { value: 'reader', at: now - 1 } }],
])

test('stored entries are parsed again', () => {
  const stored = JSON.parse(JSON.stringify(serializeSites(entries)))
  expect(parseSites(stored)).toEqual({ entries, rejected: [] })
})

test('a site takes 10 characters beside its name', () => {
  const one = serializeSites(new Map([['krant.example', entryOf('always', now)]]))
  expect(one.entries['krant.example']).toHaveLength(10)
})

test.each([undefined, null])('there are no entries in %s', nothing => {
  expect(parseSites(nothing)).toEqual({ entries: new Map(), rejected: [] })
})

describe('rejected is', () => {
  const stored = (entries: unknown) => ({ version: 1, entries })
  test.each([
    ['a text', 'krant.example', 'noSites'],
    ['a list', [stored({})], 'noSites'],
    ['data without entries', { version: 1 }, 'noSites'],
    ['a list of entries', stored(['krant.example']), 'noSites'],
    ['data of a newer version', { version: 2, entries: {} }, 'newerVersion'],
    ['an invalid site', stored({ 'no site': 'ar1' }), 'badScope'],
    ['a site in another form', stored({ 'www.krant.example': 'ar1' }), 'badScope'],
    [
      'a path that is too long',
      stored({ [`krant.example/${'a'.repeat(longestPath + 300)}`]: 'ar1' }),
      'badScope',
    ],
    ['a property that every object has', stored(JSON.parse('{ "__proto__": "ar1" }')), 'badScope'],
    ['an entry that is not a string', stored({ 'krant.example': { choice: 'always' } }), 'badEntry'],
    ['an unknown choice', stored({ 'krant.example': 'xr1' }), 'badEntry'],
    ['an unknown view', stored({ 'krant.example': 'ax1' }), 'badEntry'],
    ['an entry without a time', stored({ 'krant.example': 'ar' }), 'badEntry'],
    ['a time that is too long', stored({ 'krant.example': 'ar1234567890' }), 'badEntry'],
    ['an entry with more in it', stored({ 'krant.example': 'ar1.2.3' }), 'badEntry'],
  ])('%s', (_, written, fault) => {
    const { entries, rejected } = parseSites(written)
    expect(entries.size).toBe(0)
    expect(rejected.map(({ fault }) => fault)).toEqual([fault])
  })

  test('only what is broken, as it was stored, and the rest is used', () => {
    const { entries, rejected } = parseSites(stored({ 'krant.example': 'ar1', 'blad.example': 7 }))
    expect([...entries.keys()]).toEqual(['krant.example'])
    expect(rejected).toEqual([{ fault: 'badEntry', raw: { 'blad.example': 7 } }])
  })
})
