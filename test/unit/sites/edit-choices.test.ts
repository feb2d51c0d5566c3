import { describe, expect, test } from 'vitest'
import { choiceFor, type SiteEntries } from '../../../src/sites/choices'
import { createUndo, forgetAllSites, forgetSite, importSites } from '../../../src/sites/edit-choices'
import { entryOf, scopeOf, sitesOf } from '../support/sites'

const summary = (entries: SiteEntries, written = 'krant.nl') => {
  const entry = entries.get(written)
  return entry && [entry.choice.value, entry.choice.at, entry.view.value]
}

test.each([
  ['is new here', undefined, entryOf('always', 5), ['always', 5, 'reader']],
  ['was changed later in the file', entryOf('never', 3), entryOf('always', 5), ['always', 5, 'reader']],
  ['was changed later here', entryOf('never', 7), entryOf('always', 5), ['never', 7, 'reader']],
  ['was removed here later', entryOf('none', 7), entryOf('always', 5, 'tidy'), ['always', 100, 'tidy']],
  ['was removed here earlier', entryOf('none', 3), entryOf('always', 5), ['always', 5, 'reader']],
  ['is only here', entryOf('never', 3), undefined, ['never', 3, 'reader']],
])('an imported site that %s', (_what, here, imported, outcome) => {
  const one = (entry: typeof here) => new Map(entry ? [['krant.nl', entry]] : [])
  expect(summary(importSites(one(here), one(imported), 100))).toEqual(outcome)
})

test('all removed sites can be restored from a file', () => {
  const before = sitesOf({ 'krant.nl': 'always', '!krant.nl/live': 'never', 'forum.example': 'never' }, 5)
  const back = importSites(forgetAllSites(before, 50), before, 100)
  expect([...back].map(([written, { choice }]) => [written, choice.value])).toEqual([
    ['krant.nl', 'always'],
    ['!krant.nl/live', 'never'],
    ['forum.example', 'never'],
  ])
})

test('an undo makes the former choices again with a new time, for the changed sites only', () => {
  const before: SiteEntries = new Map([
    ['krant.nl', entryOf('always', 5, 'tidy')],
    ['blad.example', entryOf('never', 5)],
  ])
  const after = importSites(before, sitesOf({ 'krant.nl': 'never', 'nieuw.example': 'always' }, 50), 100)
  const since = new Map([...after, ['blad.example', entryOf('always', 110)]])
  const undone = createUndo(before, after)(since, 120)
  expect(summary(undone)).toEqual(['always', 120, 'tidy'])
  expect(summary(undone, 'nieuw.example')).toEqual(['none', 120, 'reader'])
  expect(summary(undone, 'blad.example')).toEqual(['always', 110, 'reader'])
})

test('twenty thousand sites are removed and restored within two seconds', () => {
  const hosts = Array.from({ length: 20_000 }, (_, at) => [`krant${at}.example`, 'always'] as const)
  const before = sitesOf(Object.fromEntries(hosts))
  const start = performance.now()
  const after = forgetAllSites(before, 50)
  const undone = createUndo(before, after)(after, 100)
  expect(summary(undone, 'krant19999.example')).toEqual(['always', 100, 'reader'])
  expect(performance.now() - start).toBeLessThan(2000)
})

describe('when the choice for a site is removed', () => {
  const entries = sitesOf({
    'krant.example': 'always',
    '=m.krant.example': 'always',
    '!www.krant.example/live': 'never',
    '!m.krant.example/live': 'never',
    '!blad.example/live': 'never',
    'ander.example': 'never',
  })
  const left = forgetSite(entries, scopeOf('krant.example'), 200)

  test.each([
    ['the pages excepted from it go too', '!www.krant.example/live', 'none'],
    ['a page that another scope opens stays excepted', '!m.krant.example/live', 'never'],
    ['choices for narrower scopes stay', '=m.krant.example', 'always'],
    ['sites that are never to open stay', 'ander.example', 'never'],
  ])('%s', (_, written, choice) => {
    expect(choiceFor(left, scopeOf(written))).toBe(choice)
  })
})
