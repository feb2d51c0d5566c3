import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBackup } from '../../../src/settings/parse-backup'
import { defaultPreferences } from '../../../src/settings/preferences'
import { writeBackup } from '../../../src/settings/write-backup'
import { emptyRule } from '../../../src/site-rules/site-rule'
import { openChoices, type SiteEntries } from '../../../src/sites/choices'
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
const siteTypes = new Map([['krant.nl', { theme: 'dark', letterSpace: 3 }]] as const)
const read = (text: string) => parseBackup(text, now, isSelector)
const nothing = { count: 0, listed: [] }

/** Sorts the sites, whose order does not matter. */
function sortedSites(file: { readonly sites: readonly { readonly scope: string }[] }): unknown {
  return { ...file, sites: file.sites.toSorted((one, other) => (one.scope < other.scope ? -1 : 1)) }
}

describe('a written backup', () => {
  test('is parsed to the same settings', () => {
    const written = writeBackup({ sites, rules, preferences, siteTypes }, now)
    expect(read(written)).toEqual({
      kind: 'backup',
      backup: { sites, rules, preferences, siteTypes },
      unusable: [],
      leftOut: nothing,
    })
  })

  test('can be read without the extension', () => {
    const {
      format,
      version,
      written,
      sites: listed,
    } = JSON.parse(writeBackup({ sites, rules, preferences, siteTypes }, now))
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
    expect(writeBackup({ sites: cleared, rules: [], preferences, siteTypes: new Map() }, now)).not.toContain(
      'krant.nl',
    )
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
    expect(read(writeBackup({ sites: many, rules, preferences, siteTypes }, now))).toMatchObject({
      backup: { sites: many },
      leftOut: nothing,
    })
  })
})

test('the example in the documents is a backup', () => {
  const document = readFileSync(join(import.meta.dirname, '../../../docs/architecture.md'), 'utf8')
  const [, example = ''] = /```json\n(.*?)```/s.exec(document) ?? []
  const parsed = read(example)
  expect(parsed).toMatchObject({ kind: 'backup', leftOut: nothing })
  if (parsed.kind === 'fault') return
  const { backup } = parsed
  if (!backup.sites || !backup.rules || !backup.preferences || !backup.siteTypes)
    throw new Error('A part is missing.')
  const written = writeBackup(
    {
      sites: backup.sites,
      rules: backup.rules,
      preferences: { ...defaultPreferences, ...backup.preferences },
      siteTypes: backup.siteTypes,
    },
    now,
  )
  expect(sortedSites(JSON.parse(written))).toEqual(sortedSites(JSON.parse(example)))
})
