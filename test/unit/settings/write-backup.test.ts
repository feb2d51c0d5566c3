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

/** Sorts the sites, whose order does not matter. */
function sortedSites(file: { readonly sites: readonly { readonly scope: string }[] }): unknown {
  return { ...file, sites: file.sites.toSorted((one, other) => (one.scope < other.scope ? -1 : 1)) }
}

describe('a written backup', () => {
  test('is parsed to the same settings', () => {
    const written = writeBackup({ sites, rules, preferences }, now)
    expect(read(written)).toEqual({ kind: 'backup', backup: { sites, rules, preferences }, leftOut: 0 })
  })

  test('can be read without the extension', () => {
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

  test('leaves out cleared choices', () => {
    const cleared = new Map([['krant.nl', entryOf('none')]])
    expect(writeBackup({ sites: cleared, rules: [], preferences }, now)).not.toContain('krant.nl')
  })

  test('is parsed to the same settings for random sites', () => {
    const next = numbersFrom(7)
    const some = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item
    const many = new Map(
      Array.from({ length: 300 }, (_, at) => {
        const choice = some(openChoices.filter(one => one !== 'none'))
        const scope = some([`krant${at}.example`, `=krant${at}.example`, `krant${at}.example/a/*`])
        const time = Math.floor(next() * now)
        return [scope, entryOf(choice, time, some(['reader', 'tidy']))] as const
      }),
    )
    expect(read(writeBackup({ sites: many, rules, preferences }, now))).toMatchObject({
      backup: { sites: many },
      leftOut: 0,
    })
  })
})

test('the example in the documents is a backup', () => {
  const document = readFileSync(join(import.meta.dirname, '../../../docs/architecture.md'), 'utf8')
  const [, example = ''] = /```json\n(.*?)```/s.exec(document) ?? []
  const parsed = read(example)
  expect(parsed).toMatchObject({ kind: 'backup', leftOut: 0 })
  if (parsed.kind === 'fault') return
  const { backup } = parsed
  if (!backup.sites || !backup.rules || !backup.preferences) throw new Error('A part is missing.')
  const written = writeBackup(
    { sites: backup.sites, rules: backup.rules, preferences: backup.preferences },
    now,
  )
  expect(sortedSites(JSON.parse(written))).toEqual(sortedSites(JSON.parse(example)))
})

describe('a file cannot be used if it', () => {
  test.each([
    ['is empty', '', 'notJson'],
    ['is cut off', file({ sites: [] }).slice(0, -1), 'notJson'],
    ['is a web page', '<!doctype html><title>Krant</title>', 'notJson'],
    ['is nested too deep', '['.repeat(200_000), 'notJson'],
    ['is a list', '[]', 'foreign'],
    ['is null', 'null', 'foreign'],
    ['is of another program', '{"format":"bookmarks","version":1}', 'foreign'],
    ['has no format', '{"version":1,"sites":[]}', 'foreign'],
    ['is of a newer version', file({ version: 2, sites: 'in an unknown form' }), 'newerVersion'],
    ['has no version', '{"format":"leeslamp-backup","sites":[]}', 'broken'],
    ['is of version 0', file({ version: 0, sites: [] }), 'broken'],
    ['has a version that is not a number', file({ version: 'one', sites: [] }), 'broken'],
    ['has no parts', file({}), 'broken'],
    ['has sites that are not a list', file({ sites: { 'krant.nl': 'always' } }), 'broken'],
    ['has rules that are not a list', file({ sites: [], siteRules: 'none' }), 'broken'],
    ['has preferences that are a list', file({ preferences: [] }), 'broken'],
    ['has null as sites', file({ sites: null, preferences: {} }), 'broken'],
    ['is too large', ' '.repeat(10_000_001), 'tooLarge'],
  ] as const)('%s', (_what, text, fault) => {
    expect(read(text)).toEqual({ kind: 'fault', fault })
  })
})

describe('the sites in a file', () => {
  const good = { scope: 'krant.nl', stance: 'always', changed: '2026-11-20T08:15:00.000Z' }

  test.each([
    ['is null', null],
    ['is a string', 'krant.nl'],
    ['has no scope', { ...good, scope: undefined }],
    ['has an invalid scope', { ...good, scope: 'javascript:alert(1)' }],
    ['is a top-level domain', { ...good, scope: 'nl' }],
    ['is every site', { ...good, scope: '*' }],
    ['has a scope of another type', { ...good, scope: ['krant.nl'] }],
    ['has the name of a property of every object', { ...good, scope: '__proto__' }],
    ['opens a single page always', { ...good, scope: '!krant.nl/live' }],
    ['has a cleared choice', { ...good, stance: 'none' }],
    ['has an unknown stance', { ...good, stance: 'sometimes' }],
    ['has an unknown view', { ...good, view: 'upside-down' }],
    ['has an invalid time', { ...good, changed: 'yesterday' }],
    ['has a time before 1970', { ...good, changed: '1969-12-31T00:00:00Z' }],
    ['has a time of another type', { ...good, changed: 5 }],
    ['has an invalid time of its view', { ...good, view: 'tidy', viewChanged: 'later' }],
  ])('leave out one that %s', (_what, bad) => {
    const { backup, leftOut } = readSites(bad, { ...good, scope: 'blad.example' })
    expect([...(backup.sites?.keys() ?? [])]).toEqual(['blad.example'])
    expect(leftOut).toBe(1)
  })

  test('are normalized', () => {
    const { backup } = readSites({ ...good, scope: 'https://WWW.Krant.NL/' })
    expect([...(backup.sites?.keys() ?? [])]).toEqual(['krant.nl'])
  })

  test('are merged if one is there twice', () => {
    const { backup } = readSites(
      { scope: 'krant.nl', stance: 'never', changed: '2026-11-21T00:00:00.000Z' },
      { ...good, view: 'tidy' },
    )
    expect(backup.sites?.get('krant.nl')).toEqual({
      choice: { value: 'never', at: Date.parse('2026-11-21') },
      view: { value: 'tidy', at: Date.parse(good.changed) },
    })
  })

  test('get the present time for a later or missing one', () => {
    const { backup } = readSites(
      { ...good, changed: '9999-01-01T00:00:00.000Z' },
      { scope: 'blad.example', stance: 'never' },
    )
    expect([...(backup.sites?.values() ?? [])].map(({ choice }) => choice.at)).toEqual([now, now])
  })

  test('can be stored and parsed again', () => {
    const { backup } = readSites(good, { ...good, scope: 'blad.example', changed: '9999-01-01T00:00:00Z' })
    expect(parseSites(serializeSites(backup.sites ?? new Map())).rejected).toEqual([])
  })

  test('are limited to twenty thousand', () => {
    const many = Array.from({ length: 20_010 }, (_, at) => ({ ...good, scope: `krant${at}.example` }))
    const { backup, leftOut } = readSites(...many)
    expect([backup.sites?.size, leftOut]).toEqual([20_000, 10])
  })
})

describe('the other parts of a file', () => {
  test('may be missing', () => {
    expect(readParts({ preferences: {} })).toEqual({
      kind: 'backup',
      backup: { sites: null, rules: null, preferences: defaultPreferences },
      leftOut: 0,
    })
  })

  test('have their invalid rules left out', () => {
    const siteRules = [
      { site: 'krant.nl', hide: [{ selector: '[[', kind: 'ad' }], keep: ['#weer'] },
      { site: 'no site at all' },
      7,
    ]
    const { backup, leftOut } = readParts({ siteRules })
    expect(backup.rules).toEqual([{ ...emptyRule('krant.nl'), keep: ['#weer'] }])
    expect(leftOut).toBe(3)
  })

  test('get the default for an invalid preference, which is reported', () => {
    const { backup, leftOut } = readParts({ preferences: { theme: 'neon', size: 24, font: 'x' } })
    expect(backup.preferences).toEqual({ ...defaultPreferences, size: 24 })
    expect(leftOut).toBe(1)
  })

  test('are parsed from a file with a byte order mark', () => {
    expect(read(`\uFEFF${file({ sites: [] })}`).kind).toBe('backup')
  })
})
