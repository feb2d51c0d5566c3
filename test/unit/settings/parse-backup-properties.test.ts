import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRecord } from '../../../src/domain/untrusted'
import { type Backup, parseBackup } from '../../../src/settings/parse-backup'
import { parsePreferences } from '../../../src/settings/parse-preferences'
import { defaultPreferences } from '../../../src/settings/preferences'
import { type UserSettings, writeBackup } from '../../../src/settings/write-backup'
import { parseSiteRules } from '../../../src/site-rules/parse'
import { writeSiteRules } from '../../../src/site-rules/site-rule'
import { parseSites, serializeSites } from '../../../src/sites/storage-format'
import { anyJSON, anyText, holds } from '../support/properties'
import { someEntries, somePreferences, someRules, someSiteTypes } from '../support/settings'

const now = Date.parse('2026-11-22T14:05:00.000Z')
const parse = (text: string) => parseBackup(text, now, selector => !selector.includes('[['))
const fileOf = (parts: object) => JSON.stringify({ format: 'leeslamp-backup', version: 1, ...parts })

const fieldNames =
  `format version written siteTypes sites siteRules preferences scope stance changed view viewChanged site hide keep
  content selector kind theme typeface size width leading`.split(/\s+/)
const words =
  `leeslamp-backup krant.nl =krant.nl !krant.nl/live krant.nl/* always never reader tidy ad picked .promo [[
  2026-11-20T08:15:00.000Z dark serif`.split(/\s+/)
const anything = anyJSON(fieldNames, words)
const anyEntries = fc.array(anything, { maxLength: 6 })
/** What can be in a file whose parts have the form of parts. */
const anyParts = fc
  .record(
    { sites: anyEntries, siteRules: anyEntries, preferences: anything, siteTypes: anything },
    { requiredKeys: [] },
  )
  .filter(({ preferences = {}, siteTypes = {} }) => [preferences, siteTypes].every(isRecord))

const someSettings: fc.Arbitrary<UserSettings> = fc.record({
  sites: someEntries(now),
  rules: someRules,
  preferences: somePreferences,
  siteTypes: someSiteTypes,
})

/** The settings in a file. */
function backupIn(text: string): Backup {
  const parsed = parse(text)
  if (parsed.kind === 'fault') throw new Error(parsed.fault)
  return parsed.backup
}

/** What a file changes of the settings of a user. */
function imported({ sites, rules, preferences, siteTypes }: Backup): UserSettings {
  return {
    sites: sites ?? new Map(),
    rules: rules ?? [],
    preferences: { ...defaultPreferences, ...preferences },
    siteTypes: siteTypes ?? new Map(),
  }
}

describe('importing', () => {
  test('never fails, whatever the file is', () => {
    const anyFile = fc.oneof(
      anyText,
      anything.map(value => JSON.stringify(value)),
      anything.map(value => fileOf({ sites: value })),
      anything.map(value => fileOf({ siteRules: [value] })),
      anyParts.map(fileOf),
    )
    holds(
      fc.property(anyFile, text => {
        expect(['backup', 'fault']).toContain(parse(text).kind)
      }),
      1500,
    )
  })

  test('restores what was exported', () => {
    holds(
      fc.property(someSettings, settings => {
        const parsed = parse(writeBackup(settings, now))
        expect(parsed).toMatchObject({ kind: 'backup', unusable: [], leftOut: { count: 0 } })
        expect(parsed).toMatchObject({
          backup: { ...settings, sites: settings.sites.size > 0 ? settings.sites : null },
        })
      }),
      200,
    )
  })

  test('changes a part by what is in that part alone', () => {
    holds(
      fc.property(anyParts, parts => {
        const { sites, siteRules, preferences, siteTypes } = parts
        fc.pre(Object.keys(parts).length > 0)
        const alone = (part: object) => backupIn(fileOf({ sites: [], ...part }))
        expect(backupIn(fileOf(parts))).toEqual({
          sites: sites ? alone({ sites }).sites : null,
          rules: siteRules ? alone({ siteRules }).rules : null,
          preferences: preferences ? alone({ preferences }).preferences : null,
          siteTypes: siteTypes ? alone({ siteTypes }).siteTypes : null,
        })
      }),
      400,
    )
  })

  test('applies valid entries as if the broken ones were not there, and counts those', () => {
    const broken = fc.oneof(
      fc.constantFrom(
        null,
        7,
        'krant.nl',
        [],
        {},
        { site: '__proto__' },
        { scope: '!!' },
        { site: 'krant.nl' },
      ),
      fc.record({ site: fc.constant('krant.nl'), keep: fc.constant(['[[']), scope: fc.constant('nl') }),
    )
    holds(
      fc.property(
        someSettings,
        fc.array(fc.tuple(fc.nat(9), broken), { maxLength: 6 }),
        (settings, strays) => {
          const written: Record<'sites' | 'siteRules', unknown[]> = JSON.parse(writeBackup(settings, now))
          const clean = backupIn(JSON.stringify(written))
          for (const [at, stray] of strays) {
            written.sites.splice(at, 0, stray)
            written.siteRules.splice(at, 0, stray)
          }
          const parsed = parse(JSON.stringify(written))
          const isAllBroken = settings.rules.length === 0 && strays.length > 0
          expect(parsed).toMatchObject({
            backup: isAllBroken ? { ...clean, rules: null } : clean,
            leftOut: { count: 2 * strays.length },
          })
        },
      ),
      300,
    )
  })

  test('leaves nothing that cannot be stored, or exported and imported again', () => {
    holds(
      fc.property(anyParts, parts => {
        fc.pre(Object.keys(parts).length > 0)
        const settings = imported(backupIn(fileOf(parts)))
        expect(parsePreferences(settings.preferences)).toEqual(settings.preferences)
        expect(parseSiteRules(writeSiteRules(settings.rules))).toEqual({
          rules: settings.rules,
          rejected: [],
        })
        expect(parseSites(serializeSites(settings.sites))).toEqual({ entries: settings.sites, rejected: [] })
        expect(imported(backupIn(writeBackup(settings, now)))).toEqual(settings)
      }),
      400,
    )
  })
})
