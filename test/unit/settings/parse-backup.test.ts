import { describe, expect, test } from 'vitest'
import { parseBackup } from '../../../src/settings/parse-backup'
import { emptyRule } from '../../../src/site-rules/site-rule'
import { parseSites, serializeSites } from '../../../src/sites/storage-format'

const now = Date.parse('2026-11-22T14:05:00.000Z')
const isSelector = (selector: string) => !selector.includes('[[')
const read = (text: string) => parseBackup(text, now, isSelector)
const file = (parts: object) => JSON.stringify({ format: 'leeslamp-backup', version: 1, ...parts })
const readText = (text: string) => {
  const parsed = read(text)
  if (parsed.kind === 'fault') throw new Error(parsed.fault)
  return parsed
}
const readParts = (parts: object) => readText(file(parts))
const readSites = (...written: readonly unknown[]) => readParts({ sites: written })

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
    ['has the type of sites as a list', file({ sites: [], siteTypes: [] }), 'broken'],
    ['has null as sites', file({ sites: null, preferences: {} }), 'broken'],
    ['is too large', ' '.repeat(10_000_001), 'tooLarge'],
  ] as const)('%s', (_what, text, fault) => {
    expect(read(text)).toEqual({ kind: 'fault', fault })
  })
})

describe('the sites in a file', () => {
  const good = { scope: 'krant.nl', stance: 'always', changed: '2026-11-20T08:15:00.000Z' }

  test.each([
    ['is null', null, 'noEntry'],
    ['is a string', 'krant.nl', 'noEntry'],
    ['has no scope', { ...good, scope: undefined }, 'noEntry'],
    ['has an invalid scope', { ...good, scope: 'javascript:alert(1)' }, 'badScope'],
    ['is a top-level domain', { ...good, scope: 'nl' }, 'badScope'],
    ['is every site', { ...good, scope: '*' }, 'badScope'],
    ['has a scope of another type', { ...good, scope: ['krant.nl'] }, 'noEntry'],
    ['has the name of a property of every object', { ...good, scope: '__proto__' }, 'badScope'],
    ['opens a single page always', { ...good, scope: '!krant.nl/live' }, 'pageAlways'],
    ['has a cleared choice', { ...good, stance: 'none' }, 'badStance'],
    ['has an unknown stance', { ...good, stance: 'sometimes' }, 'badStance'],
    ['has an unknown view', { ...good, view: 'upside-down' }, 'badView'],
    ['has an invalid time', { ...good, changed: 'yesterday' }, 'badTime'],
    ['has a time before 1970', { ...good, changed: '1969-12-31T00:00:00Z' }, 'badTime'],
    ['has a time of another type', { ...good, changed: 5 }, 'badTime'],
    ['has an invalid time of its view', { ...good, view: 'tidy', viewChanged: 'later' }, 'badTime'],
  ])('leave out one that %s', (_what, bad, fault) => {
    const { backup, leftOut } = readSites(bad, { ...good, scope: 'blad.example' })
    expect([...(backup.sites?.keys() ?? [])]).toEqual(['blad.example'])
    expect(leftOut.count).toBe(1)
    expect(leftOut.listed).toMatchObject([{ part: 'sites', fault, path: 'sites[0]' }])
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

  test('are limited to twenty thousand, and the others counted one by one', () => {
    const many = Array.from({ length: 20_010 }, (_, at) => ({ ...good, scope: `krant${at}.example` }))
    const { backup, leftOut } = readSites('krant.nl', ...many)
    expect([backup.sites?.size, leftOut.count]).toEqual([19_999, 12])
    expect(leftOut.listed.map(({ fault, entries }) => [fault, entries])).toEqual([
      ['tooMany', 11],
      ['noEntry', 1],
    ])
  })

  test.each([
    ['is empty', [], []],
    ['has no entry that can be used', [null, { scope: '!!' }], ['sites']],
  ])('change nothing if their list %s', (_what, written, unusable) => {
    const parsed = readSites(...written)
    expect([parsed.backup.sites, parsed.unusable]).toEqual([null, unusable])
  })
})

describe('the type of single sites in a file', () => {
  test('has that left out which cannot be used', () => {
    const { backup, leftOut } = readParts({
      siteTypes: {
        'https://krant.nl/': { theme: 'dark' },
        'WWW.Krant.NL': { theme: 'dark', size: 4000, ownStyle: 'p {}' },
        'blad.example': 'dark',
        __proto: { size: 20 },
      },
    })
    expect(backup.siteTypes).toEqual(new Map([['krant.nl', { theme: 'dark' }]]))
    expect(leftOut.listed.map(({ fault, path }) => [fault, path])).toEqual([
      ['badScope', 'siteTypes.https://krant.nl/'],
      ['badValue', 'siteTypes.WWW.Krant.NL.size'],
      ['badValue', 'siteTypes.WWW.Krant.NL.ownStyle'],
      ['badValue', 'siteTypes.blad.example'],
      ['badScope', 'siteTypes.__proto'],
    ])
  })

  test('is limited to forty sites, and the others are counted', () => {
    const many = Array.from({ length: 45 }, (_, at) => [`krant${at}.example`, { size: 22 }])
    const { backup, leftOut } = readParts({ siteTypes: Object.fromEntries(many) })
    expect([backup.siteTypes?.size, leftOut.count]).toEqual([40, 5])
  })

  test.each([
    ['is empty', {}, new Map(), []],
    ['has nothing that can be used', { nl: { size: 22 } }, null, ['siteTypes']],
  ])('replaces that of the user, or nothing, if it %s', (_what, siteTypes, expected, unusable) => {
    const parsed = readParts({ siteTypes })
    expect([parsed.backup.siteTypes, parsed.unusable]).toEqual([expected, unusable])
  })
})

describe('the site rules in a file', () => {
  test('have those left out that cannot be used', () => {
    const siteRules = [
      { site: 'krant.nl', hide: [{ selector: '[[', kind: 'ad' }], keep: ['#weer'] },
      { site: 'no site at all' },
      7,
    ]
    const { backup, unusable, leftOut } = readParts({ siteRules })
    expect(backup.rules).toEqual([{ ...emptyRule('krant.nl'), keep: ['#weer'] }])
    expect([unusable, leftOut.count]).toEqual([[], 3])
    expect(leftOut.listed).toMatchObject([
      { part: 'rules', fault: 'badSelector', path: 'siteRules[0].hide[0].selector', site: 'krant.nl' },
      { part: 'rules', fault: 'badSite', path: 'siteRules[1]', site: '', about: 'no site at all' },
      { part: 'rules', fault: 'noRule', path: 'siteRules[2]', site: '' },
    ])
  })

  test.each([
    ['is no rule', [7], 1],
    ['is for no site', [{ site: '__proto__', keep: ['#weer'] }], 1],
    ['says nothing', [{ site: 'krant.nl' }], 1],
    ['has only parts that cannot be used', [{ site: 'krant.nl', keep: ['[['], hide: [1, {}] }], 3],
    [
      'has a kind that is no text',
      [{ site: 'krant.nl', hide: [{ selector: 'a', kind: { toString: 1 } }] }],
      1,
    ],
  ])('change nothing if each of them %s', (_what, siteRules, count) => {
    const parsed = readParts({ siteRules })
    expect(parsed).toMatchObject({ backup: { rules: null }, unusable: ['rules'], leftOut: { count } })
  })

  test('are none in the backup of a user without any', () => {
    expect(readParts({ siteRules: [] })).toMatchObject({ backup: { rules: [] }, unusable: [] })
  })

  test('are counted one by one where there are too many, and listed as one', () => {
    const siteRules = Array.from({ length: 60_000 }, (_, at) => ({ site: `a${at}.nl`, keep: ['#a'] }))
    const { backup, leftOut } = readParts({ siteRules })
    expect([backup.rules?.length, leftOut.count]).toEqual([2000, 58_000])
    expect(leftOut.listed).toMatchObject([{ fault: 'tooMany', path: 'siteRules', entries: 58_000 }])
  })

  test('are listed up to a hundred, the ends of long lists first', () => {
    const keep = [
      ...Array.from({ length: 190 }, () => 0),
      ...Array.from({ length: 20 }, (_, at) => `#a${at}`),
    ]
    const { leftOut } = readParts({ siteRules: [{ site: 'krant.nl', keep }] })
    expect([leftOut.count, leftOut.listed.length]).toEqual([200, 100])
    expect(leftOut.listed[0]).toMatchObject({ fault: 'tooMany', path: 'siteRules[0].keep', entries: 10 })
  })

  test('are read within seconds from the largest file', () => {
    const keep = Array.from({ length: 200 }, (_, at) => `#a${at}`)
    const siteRules = Array.from({ length: 2000 }, (_, rule) => ({
      site: 'krant.nl',
      keep: keep.map(selector => `${selector}-${rule}`),
    }))
    const start = performance.now()
    expect(readParts({ siteRules })).toMatchObject({ leftOut: { count: 200 * 1999 } })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('the preferences in a file', () => {
  test('are only those that are valid; the others are left out', () => {
    const { backup, leftOut } = readParts({ preferences: { theme: 'neon', size: 24, font: 'x' } })
    expect(backup.preferences).toEqual({ size: 24 })
    expect(leftOut.listed).toMatchObject([
      { part: 'preferences', fault: 'badValue', path: 'preferences.theme', about: 'neon' },
      { part: 'preferences', fault: 'unknown', path: 'preferences.font', about: 'font' },
    ])
  })

  test.each([
    ['there are none', '{}', 0],
    ['none of them is valid', '{"theme":"neon","size":1e999,"width":"65"}', 3],
    ['all are those of other programs', '{"__proto__":{"theme":"dark"},"constructor":1}', 2],
  ])('change nothing if %s', (_what, preferences, count) => {
    const { backup, leftOut } = readText(
      `{"format":"leeslamp-backup","version":1,"preferences":${preferences}}`,
    )
    expect([backup.preferences, leftOut.count]).toEqual([null, count])
  })
})

describe('a file', () => {
  test('changes nothing that is not in it', () => {
    const { backup, unusable } = readParts({ preferences: { size: 24 } })
    const others = { sites: null, rules: null, siteTypes: null }
    expect([backup, unusable]).toEqual([{ ...others, preferences: { size: 24 } }, []])
  })

  test('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${file({ sites: [] })}`).kind).toBe('backup')
  })

  test('has of two parts of one name the last', () => {
    const { backup } = readText('{"format":"leeslamp-backup","version":1,"siteRules":[7],"siteRules":[]}')
    expect(backup.rules).toEqual([])
  })

  test('may be nested as deep as it likes', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`
    const text = `{"format":"leeslamp-backup","version":1,"siteRules":[${deep},
      {"site":"krant.nl","hide":[{"selector":"a","kind":${deep}}]}],"sites":[${deep}],"preferences":{"size":${deep}}}`
    expect(readText(text).leftOut.count).toBe(4)
  })
})
