import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBackup } from '../../../src/settings/parse-backup'
import { defaultPreferences } from '../../../src/settings/preferences'
import { writeBackup } from '../../../src/settings/write-backup'
import { emptyRule } from '../../../src/site-rules/site-rule'
import { openChoices, type SiteEntries } from '../../../src/sites/choices'
import { parseSites, serializeSites } from '../../../src/sites/storage-format'
import { entryOf, numbersFrom } from '../support/sites'

const now = Date.parse('2026-11-22T14:05:00.000Z')
const isSelector = (selector: string) => !selector.includes('[[')
const sites: SiteEntries = new Map([
  ['krant.nl', { choice: { value: 'always', at: 1000 }, view: { value: 'tidy', at: 2000 } }],
  ['=m.blad.example', entryOf('always', 3000)],
  ['krant.nl/sport/*', entryOf('never', 4000, 'tidy')],
  ['!krant.nl/live?id=3', { choice: { value: 'never', at: 5000 }, view: { value: 'reader', at: 0 } }],
])
const rules = [
  { ...emptyRule('krant.nl'), hide: [{ selector: '.shop', kind: 'ad' }], keep: ['#weer'] },
  { ...emptyRule('blad.example'), content: 'main' },
] as const
const preferences = { ...defaultPreferences, theme: 'sepia', size: 24 } as const
const read = (text: string) => parseBackup(text, now, isSelector)
const file = (parts: object) => JSON.stringify({ format: 'leeslamp-backup', version: 1, ...parts })
const readParts = (parts: object) => {
  const parsed = read(file(parts))
  if (parsed.kind === 'fault') throw new Error(parsed.fault)
  return parsed
}
const readSites = (...written: readonly unknown[]) => readParts({ sites: written })

/** The order of sites does not matter. */
function sortedSites(file: { readonly sites: readonly { readonly scope: string }[] }): unknown {
  return { ...file, sites: file.sites.toSorted((one, other) => (one.scope < other.scope ? -1 : 1)) }
}

describe('what was written', () => {
  test('is read again as it was', () => {
    const written = writeBackup({ sites, rules, preferences }, now)
    expect(read(written)).toEqual({ kind: 'backup', backup: { sites, rules, preferences }, leftOut: 0 })
  })

  test('stands in words that can be read without the program', () => {
    const {
      format,
      version,
      written,
      sites: listed,
    } = JSON.parse(writeBackup({ sites, rules, preferences }, now))
    expect({ format, version, written }).toEqual({
      format: 'leeslamp-backup',
      version: 1,
      written: '2026-11-22T14:05:00.000Z',
    })
    expect(listed).toEqual([
      { scope: '!krant.nl/live?id=3', stance: 'never', changed: '1970-01-01T00:00:05.000Z' },
      { scope: '=m.blad.example', stance: 'always', changed: '1970-01-01T00:00:03.000Z', view: 'reader' },
      {
        scope: 'krant.nl',
        stance: 'always',
        changed: '1970-01-01T00:00:01.000Z',
        view: 'tidy',
        viewChanged: '1970-01-01T00:00:02.000Z',
      },
      { scope: 'krant.nl/sport/*', stance: 'never', changed: '1970-01-01T00:00:04.000Z', view: 'tidy' },
    ])
  })

  test('has nothing of what was forgotten', () => {
    const forgotten = new Map([['krant.nl', entryOf('none')]])
    expect(writeBackup({ sites: forgotten, rules: [], preferences }, now)).not.toContain('krant.nl')
  })

  test('is read again as it was, whatever it is', () => {
    const next = numbersFrom(7)
    const some = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item
    const many = new Map(
      Array.from({ length: 300 }, (_, at) => {
        const stance = some(openChoices.filter(one => one !== 'none'))
        const scope = some([`krant${at}.example`, `=krant${at}.example`, `krant${at}.example/a/*`])
        const time = Math.floor(next() * now)
        return [scope, entryOf(stance, time, some(['reader', 'tidy']))] as const
      }),
    )
    expect(read(writeBackup({ sites: many, rules, preferences }, now))).toMatchObject({
      backup: { sites: many },
      leftOut: 0,
    })
  })
})

test('the README shows such a file', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')
  const [, example = ''] = /```json\n(.*?)```/s.exec(readme) ?? []
  const parsed = read(example)
  expect(parsed).toMatchObject({ kind: 'backup', leftOut: 0 })
  if (parsed.kind === 'fault') return
  const { sites: said, rules: own, preferences: preferred } = parsed.backup
  if (!said || !own || !preferred) throw new Error('It has not all parts.')
  const written = writeBackup({ sites: said, rules: own, preferences: preferred }, now)
  expect(sortedSites(JSON.parse(written))).toEqual(sortedSites(JSON.parse(example)))
})

describe('a file cannot be used that', () => {
  test.each([
    ['is empty', '', 'notJson'],
    ['is cut off', file({ sites: [] }).slice(0, -1), 'notJson'],
    ['is a page', '<!doctype html><title>Krant</title>', 'notJson'],
    ['is nested without end', '['.repeat(200_000), 'notJson'],
    ['is a list', '[]', 'foreign'],
    ['is nothing', 'null', 'foreign'],
    ['is of another program', '{"format":"bookmarks","version":1}', 'foreign'],
    ['has no format', '{"version":1,"sites":[]}', 'foreign'],
    ['is of a newer version', file({ version: 2, sites: 'as nobody knows yet' }), 'newerVersion'],
    ['has no version', '{"format":"leeslamp-backup","sites":[]}', 'broken'],
    ['is of version 0', file({ version: 0, sites: [] }), 'broken'],
    ['has a version in words', file({ version: 'one', sites: [] }), 'broken'],
    ['has nothing in it', file({}), 'broken'],
    ['has sites that are no list', file({ sites: { 'krant.nl': 'always' } }), 'broken'],
    ['has rules that are no list', file({ sites: [], siteRules: 'none' }), 'broken'],
    ['has preferences that are a list', file({ preferences: [] }), 'broken'],
    ['has no sites where sites are named', file({ sites: null, preferences: {} }), 'broken'],
    ['is larger than any', ' '.repeat(10_000_001), 'tooLarge'],
  ] as const)('%s', (_what, text, fault) => {
    expect(read(text)).toEqual({ kind: 'fault', fault })
  })
})

describe('of the sites in a file', () => {
  const good = { scope: 'krant.nl', stance: 'always', changed: '2026-11-20T08:15:00.000Z' }

  test.each([
    ['is nothing', null],
    ['is a word', 'krant.nl'],
    ['has no scope', { ...good, scope: undefined }],
    ['has a scope that is none', { ...good, scope: 'javascript:alert(1)' }],
    ['is a top-level domain', { ...good, scope: 'nl' }],
    ['is every site', { ...good, scope: '*' }],
    ['has a scope of another type', { ...good, scope: ['krant.nl'] }],
    ['has the name of what all objects have', { ...good, scope: '__proto__' }],
    ['opens a single page always', { ...good, scope: '!krant.nl/live' }],
    ['was forgotten', { ...good, stance: 'none' }],
    ['has a stance that nobody knows', { ...good, stance: 'sometimes' }],
    ['has a view that nobody knows', { ...good, view: 'upside-down' }],
    ['has a time that is none', { ...good, changed: 'yesterday' }],
    ['has a time before all time', { ...good, changed: '1969-12-31T00:00:00Z' }],
    ['has a time of another type', { ...good, changed: 5 }],
    ['has a view at a time that is none', { ...good, view: 'tidy', viewChanged: 'later' }],
  ])('one that %s is left out, and the others hold', (_what, bad) => {
    const { backup, leftOut } = readSites(bad, { ...good, scope: 'blad.example' })
    expect([...(backup.sites?.keys() ?? [])]).toEqual(['blad.example'])
    expect(leftOut).toBe(1)
  })

  test('one is known by its one form, however it is written', () => {
    const { backup } = readSites({ ...good, scope: 'https://WWW.Krant.NL/' })
    expect([...(backup.sites?.keys() ?? [])]).toEqual(['krant.nl'])
  })

  test('one that stands there twice has the later of each', () => {
    const { backup } = readSites(
      { scope: 'krant.nl', stance: 'never', changed: '2026-11-21T00:00:00.000Z' },
      { ...good, view: 'tidy' },
    )
    expect(backup.sites?.get('krant.nl')).toEqual({
      choice: { value: 'never', at: Date.parse('2026-11-21') },
      view: { value: 'tidy', at: Date.parse(good.changed) },
    })
  })

  test('one of a later time than now is of now, and one without a time too', () => {
    const { backup } = readSites(
      { ...good, changed: '9999-01-01T00:00:00.000Z' },
      { scope: 'blad.example', stance: 'never' },
    )
    expect([...(backup.sites?.values() ?? [])].map(({ choice }) => choice.at)).toEqual([now, now])
  })

  test('all can be stored, and be read again', () => {
    const { backup } = readSites(good, { ...good, scope: 'blad.example', changed: '9999-01-01T00:00:00Z' })
    expect(parseSites(serializeSites(backup.sites ?? new Map())).rejected).toEqual([])
  })

  test('there are no more than anyone chooses', () => {
    const many = Array.from({ length: 20_010 }, (_, at) => ({ ...good, scope: `krant${at}.example` }))
    const { backup, leftOut } = readSites(...many)
    expect([backup.sites?.size, leftOut]).toEqual([20_000, 10])
  })
})

describe('of the other parts', () => {
  test('those that are not there are nothing, and are no fault', () => {
    expect(readParts({ preferences: {} })).toEqual({
      kind: 'backup',
      backup: { sites: null, rules: null, preferences: defaultPreferences },
      leftOut: 0,
    })
  })

  test('rules are read as those in storage are, and what is broken of them is left out', () => {
    const siteRules = [
      { site: 'krant.nl', hide: [{ selector: '[[', kind: 'ad' }], keep: ['#weer'] },
      { site: 'no site at all' },
      7,
    ]
    const { backup, leftOut } = readParts({ siteRules })
    expect(backup.rules).toEqual([{ ...emptyRule('krant.nl'), keep: ['#weer'] }])
    expect(leftOut).toBe(3)
  })

  test('a preference that is none is as at first, and is told of', () => {
    const { backup, leftOut } = readParts({ preferences: { theme: 'neon', size: 24, font: 'x' } })
    expect(backup.preferences).toEqual({ ...defaultPreferences, size: 24 })
    expect(leftOut).toBe(1)
  })

  test('what an editor puts before a file does not matter', () => {
    expect(read(`\uFEFF${file({ sites: [] })}`).kind).toBe('backup')
  })
})
