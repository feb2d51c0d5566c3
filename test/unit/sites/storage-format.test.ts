import { describe, expect, test } from 'vitest'
import type { SiteEntries } from '../../../src/sites/choices'
import { longestPath } from '../../../src/sites/scope'
import { parseSites, storeSites } from '../../../src/sites/storage-format'
import { entryOf } from '../support/sites'

const now = Date.UTC(2026, 10, 22)
const entries: SiteEntries = new Map([
  ['krant.example', entryOf('always', now)],
  ['=m.krant.example', { ...entryOf('never', now), view: { value: 'tidy', at: 0 } }],
  ['krant.example/sport/*', entryOf('none', 1, 'tidy')],
  ['!krant.example/live?id=3', { ...entryOf('never', now), view: { value: 'reader', at: now - 1 } }],
])

test('what is stored is read again', () => {
  const stored = JSON.parse(JSON.stringify(storeSites(entries)))
  expect(parseSites(stored)).toEqual({ entries, setAside: [] })
})

test('a site takes few bytes', () => {
  const one = storeSites(new Map([['krant.example', entryOf('always', now)]]))
  expect(one.entries['krant.example']).toHaveLength(10)
})

test.each([undefined, null])('there is nothing where %s is', nothing => {
  expect(parseSites(nothing)).toEqual({ entries: new Map(), setAside: [] })
})

describe('set aside is', () => {
  const stored = (entries: unknown) => ({ version: 1, entries })
  test.each([
    ['a text', 'krant.example', 'noSites'],
    ['a list', [stored({})], 'noSites'],
    ['what has no entries', { version: 1 }, 'noSites'],
    ['a list of entries', stored(['krant.example']), 'noSites'],
    ['what a newer version wrote', { version: 2, entries: {} }, 'newerVersion'],
    ['a site that is none', stored({ 'no site': 'ar1' }), 'badScope'],
    ['a site in another form', stored({ 'www.krant.example': 'ar1' }), 'badScope'],
    ['a path without end', stored({ [`krant.example/${'a'.repeat(longestPath + 300)}`]: 'ar1' }), 'badScope'],
    ['what every object has', stored(JSON.parse('{ "__proto__": "ar1" }')), 'badScope'],
    ['an entry that is no text', stored({ 'krant.example': { stance: 'always' } }), 'badEntry'],
    ['an unknown stance', stored({ 'krant.example': 'xr1' }), 'badEntry'],
    ['an unknown view', stored({ 'krant.example': 'ax1' }), 'badEntry'],
    ['an entry without a time', stored({ 'krant.example': 'ar' }), 'badEntry'],
    ['a time beyond all times', stored({ 'krant.example': 'ar1234567890' }), 'badEntry'],
    ['an entry with more in it', stored({ 'krant.example': 'ar1.2.3' }), 'badEntry'],
  ])('%s', (_, written, fault) => {
    const { entries, setAside } = parseSites(written)
    expect(entries.size).toBe(0)
    expect(setAside.map(aside => aside.fault)).toEqual([fault])
  })

  test('only what is broken, as it was written; the rest holds', () => {
    const { entries, setAside } = parseSites(stored({ 'krant.example': 'ar1', 'blad.example': 7 }))
    expect([...entries.keys()]).toEqual(['krant.example'])
    expect(setAside).toEqual([{ fault: 'badEntry', written: { 'blad.example': 7 } }])
  })
})
