import { describe, expect, test } from 'vitest'
import { views } from '../../../src/domain/view'
import { openChoices, type SiteEntries, type SiteEntry } from '../../../src/sites/choices'
import {
  areSameSites,
  dropOldTombstones,
  mergeSites,
  tombstoneLifetime,
  tombstoneSyncLifetime,
} from '../../../src/sites/merge-choices'
import { entryOf, numbersFrom, sitesOf } from '../support/sites'

const at = (choiceAt: number, viewAt: number): SiteEntry => ({
  choice: { value: choiceAt > 5 ? 'never' : 'always', at: choiceAt },
  view: { value: viewAt > 5 ? 'tidy' : 'reader', at: viewAt },
})
const only = (entry: SiteEntry): SiteEntries => new Map([['krant.example', entry]])

describe('of the entries of two browsers for a site', () => {
  test('the later change of each field wins', () => {
    expect(mergeSites(only(at(9, 1)), only(at(2, 8)))).toEqual(only(at(9, 8)))
  })

  test('a later choice wins over a cleared one, and a choice that was cleared later over the choice', () => {
    expect(mergeSites(only(entryOf('none', 3)), only(entryOf('always', 4)))).toEqual(
      only(entryOf('always', 4)),
    )
    expect(mergeSites(only(entryOf('none', 4)), only(entryOf('always', 3)))).toEqual(
      only({ ...entryOf('always', 3), choice: { value: 'none', at: 4 }, view: { value: 'reader', at: 4 } }),
    )
  })

  test('nothing that only one of them has is lost', () => {
    const merged = mergeSites(sitesOf({ 'krant.example': 'always' }), sitesOf({ 'blad.example': 'never' }))
    expect([...merged.keys()]).toEqual(['krant.example', 'blad.example'])
  })
})

describe('merging', () => {
  const names = ['krant.example', 'blad.example', '=m.gids.example', '!krant.example/live']
  /** With few different times, so that many are equal. */
  const anyEntries = (random: () => number): SiteEntries => {
    const one = <Choice>(from: readonly Choice[]) => from[Math.floor(random() * from.length)] as Choice
    const time = () => Math.floor(random() * 4)
    const entry = () => ({
      choice: { value: one(openChoices), at: time() },
      view: { value: one(views), at: time() },
    })
    return new Map(names.filter(() => random() < 0.7).map(name => [name, entry()]))
  }

  test.each(Array.from({ length: 300 }, (_, seed) => seed))(
    'gives the same in any order and however often, seed %d',
    seed => {
      const random = numbersFrom(seed)
      const [a, b, c] = [anyEntries(random), anyEntries(random), anyEntries(random)]
      const ab = mergeSites(a, b)
      expect(areSameSites(ab, mergeSites(b, a))).toBe(true)
      expect(areSameSites(mergeSites(ab, c), mergeSites(a, mergeSites(b, c)))).toBe(true)
      expect(areSameSites(mergeSites(a, a), a)).toBe(true)
      expect(areSameSites(mergeSites(ab, b), ab)).toBe(true)
    },
  )
})

describe('a cleared choice', () => {
  const now = tombstoneLifetime * 2
  const stays = (entry: SiteEntry, age?: number) => dropOldTombstones(only(entry), now, age).size === 1

  test.each([
    ['is dropped after its lifetime', entryOf('none', now - tombstoneLifetime - 1), false],
    ['stays for its lifetime', entryOf('none', now - tombstoneLifetime), true],
    [
      'stays if one of its fields is newer',
      { ...entryOf('none', 0), view: { value: 'tidy', at: now } } as const,
      true,
    ],
    ['is not confused with a chosen site, however old', entryOf('always', 1), true],
    ['is not confused with a refused site, however old', entryOf('never', 1), true],
  ])('%s', (_, entry, expected) => {
    expect(stays(entry)).toBe(expected)
  })

  test('is no reason to sync well before it is dropped', () => {
    expect(stays(entryOf('none', now - tombstoneSyncLifetime - 1))).toBe(true)
    expect(stays(entryOf('none', now - tombstoneSyncLifetime - 1), tombstoneSyncLifetime)).toBe(false)
  })
})

test.each([
  ['one site more', new Map([...only(at(1, 1)), ['blad.example', at(1, 1)] as const])],
  ['another site', new Map([['blad.example', at(1, 1)]])],
  ['another choice', only(at(6, 1))],
  ['another time of the view', only(at(1, 2))],
  ['no site', new Map()],
])('entries with %s are not the same', (_, other) => {
  expect(areSameSites(only(at(1, 1)), other)).toBe(false)
})
