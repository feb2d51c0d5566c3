import { expect, test } from 'vitest'
import type { SiteEntries } from '../../../src/sites/choices'
import { forgetAllSites, importSites, undoOf } from '../../../src/sites/edit-choices'
import { entryOf, sitesOf } from '../support/sites'

const told = (entries: SiteEntries, written = 'krant.nl') => {
  const entry = entries.get(written)
  return entry && [entry.stance.value, entry.stance.at, entry.view.value]
}

test.each([
  ['is new here', undefined, entryOf('always', 5), ['always', 5, 'reader']],
  ['was changed later in the file', entryOf('never', 3), entryOf('always', 5), ['always', 5, 'reader']],
  ['was changed later here', entryOf('never', 7), entryOf('always', 5), ['never', 7, 'reader']],
  ['was forgotten here since', entryOf('none', 7), entryOf('always', 5, 'tidy'), ['always', 100, 'tidy']],
  ['was forgotten here before', entryOf('none', 3), entryOf('always', 5), ['always', 5, 'reader']],
  ['is only here', entryOf('never', 3), undefined, ['never', 3, 'reader']],
])('a site that %s', (_what, here, imported, outcome) => {
  const one = (entry: typeof here) => new Map(entry ? [['krant.nl', entry]] : [])
  expect(told(importSites(one(here), one(imported), 100))).toEqual(outcome)
})

test('all that was forgotten comes back from a file', () => {
  const before = sitesOf({ 'krant.nl': 'always', '!krant.nl/live': 'never', 'forum.example': 'never' }, 5)
  const back = importSites(forgetAllSites(before, 50), before, 100)
  expect([...back].map(([written, { stance }]) => [written, stance.value])).toEqual([
    ['krant.nl', 'always'],
    ['!krant.nl/live', 'never'],
    ['forum.example', 'never'],
  ])
})

test('an undo says again what was said, later than what it undoes, of what was changed and no more', () => {
  const before: SiteEntries = new Map([
    ['krant.nl', entryOf('always', 5, 'tidy')],
    ['blad.example', entryOf('never', 5)],
  ])
  const after = importSites(before, sitesOf({ 'krant.nl': 'never', 'nieuw.example': 'always' }, 50), 100)
  const since = new Map([...after, ['blad.example', entryOf('always', 110)]])
  const undone = undoOf(before, after)(since, 120)
  expect(told(undone)).toEqual(['always', 120, 'tidy'])
  expect(told(undone, 'nieuw.example')).toEqual(['none', 120, 'reader'])
  expect(told(undone, 'blad.example')).toEqual(['always', 110, 'reader'])
})

test('twenty thousand sites are forgotten, and had back, at once', () => {
  const hosts = Array.from({ length: 20_000 }, (_, at) => [`krant${at}.example`, 'always'] as const)
  const before = sitesOf(Object.fromEntries(hosts))
  const start = performance.now()
  const after = forgetAllSites(before, 50)
  const undone = undoOf(before, after)(after, 100)
  expect(told(undone, 'krant19999.example')).toEqual(['always', 100, 'reader'])
  expect(performance.now() - start).toBeLessThan(2000)
})
