import { describe, expect, test } from 'vitest'
import { views } from '../../../src/domain/view'
import { type SiteEntries, type SiteEntry, stances } from '../../../src/sites/choices'
import {
  areSameSites,
  forgottenFor,
  forgottenQuietly,
  mergeSites,
  withoutForgotten,
} from '../../../src/sites/merge-choices'
import { entryOf, numbersFrom, sitesOf } from '../support/sites'

const at = (stanceAt: number, viewAt: number): SiteEntry => ({
  stance: { value: stanceAt > 5 ? 'never' : 'always', at: stanceAt },
  view: { value: viewAt > 5 ? 'tidy' : 'reader', at: viewAt },
})
const only = (entry: SiteEntry): SiteEntries => new Map([['krant.example', entry]])

describe('of what two browsers say of a site', () => {
  test('the later holds, field by field', () => {
    expect(mergeSites(only(at(9, 1)), only(at(2, 8)))).toEqual(only(at(9, 8)))
  })

  test('a later word outweighs a forgetting, and a later forgetting a word', () => {
    expect(mergeSites(only(entryOf('none', 3)), only(entryOf('always', 4)))).toEqual(
      only(entryOf('always', 4)),
    )
    expect(mergeSites(only(entryOf('none', 4)), only(entryOf('always', 3)))).toEqual(
      only({ ...entryOf('always', 3), stance: { value: 'none', at: 4 }, view: { value: 'reader', at: 4 } }),
    )
  })

  test('nothing is lost of what only one of them knows', () => {
    const merged = mergeSites(sitesOf({ 'krant.example': 'always' }), sitesOf({ 'blad.example': 'never' }))
    expect([...merged.keys()]).toEqual(['krant.example', 'blad.example'])
  })
})

describe('merging', () => {
  const names = ['krant.example', 'blad.example', '=m.gids.example', '!krant.example/live']
  /** Few times, so that many are the same. */
  const anyEntries = (random: () => number): SiteEntries => {
    const one = <Choice>(from: readonly Choice[]) => from[Math.floor(random() * from.length)] as Choice
    const time = () => Math.floor(random() * 4)
    const entry = () => ({
      stance: { value: one(stances), at: time() },
      view: { value: one(views), at: time() },
    })
    return new Map(names.filter(() => random() < 0.7).map(name => [name, entry()]))
  }

  test.each(Array.from({ length: 300 }, (_, seed) => seed))(
    'gives the same in every order and however often: %d',
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

describe('what was forgotten', () => {
  const now = forgottenFor * 2
  const kept = (entry: SiteEntry, age?: number) => withoutForgotten(only(entry), now, age).size === 1

  test.each([
    ['goes after its time', entryOf('none', now - forgottenFor - 1), false],
    ['stays for its time', entryOf('none', now - forgottenFor), true],
    [
      'stays where a field of it is newer',
      { ...entryOf('none', 0), view: { value: 'tidy', at: now } } as const,
      true,
    ],
    ['is no site that holds, however old', entryOf('always', 1), true],
    ['is no refusal that holds, however old', entryOf('never', 1), true],
  ])('%s', (_, entry, isKept) => {
    expect(kept(entry)).toBe(isKept)
  })

  test('is no reason to write well before it goes', () => {
    expect(kept(entryOf('none', now - forgottenQuietly - 1))).toBe(true)
    expect(kept(entryOf('none', now - forgottenQuietly - 1), forgottenQuietly)).toBe(false)
  })
})

test.each([
  ['one more', new Map([...only(at(1, 1)), ['blad.example', at(1, 1)] as const])],
  ['another', new Map([['blad.example', at(1, 1)]])],
  ['another stance', only(at(6, 1))],
  ['another time of the view', only(at(1, 2))],
  ['none', new Map()],
])('%s is not the same', (_, other) => {
  expect(areSameSites(only(at(1, 1)), other)).toBe(false)
})
