import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAutoOpenScope } from '../../../src/sites/choices'
import { mergeSites } from '../../../src/sites/merge-choices'
import { parseScope, writeScope } from '../../../src/sites/scope'
import { parseSites, serializeSites } from '../../../src/sites/storage-format'
import { chunkKeys, chunksToWrite, planChunks, readChunks } from '../../../src/sites/sync-chunks'
import { parseSyncStatus } from '../../../src/sites/sync-status'
import { anyJSON, anyText, holds } from '../support/properties'
import { someEntries, someScope } from '../support/settings'
import { scopeOf } from '../support/sites'

const now = Date.parse('2026-11-22T14:05:00.000Z')
const entries = someEntries(now)
const words = ['krant.nl', '!krant.nl/live', 'armg2x1k8w', 'nrmg2x1k8w.0', '-t1', 'zzzz']
const scopes = ['krant.nl', '=krant.nl', 'KRANT.nl', 'www.krant.nl', '!krant.nl/a?utm_source=b', 'krant.nl/a']
const stored = anyJSON(['version', 'entries', 'setAside', 'kind', 'left', ...scopes], words)
const anySites = fc.oneof(
  stored,
  fc
    .dictionary(fc.constantFrom(...scopes, '__proto__'), fc.constantFrom(...words))
    .map(entries => ({ version: 1, entries })),
  stored.map(all => ({ version: 1, entries: all })),
)
const jsonOf = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('stored choices for sites', () => {
  test('are read without failing into choices that are read again as they are', () => {
    holds(
      fc.property(anySites, written => {
        const { entries: read } = parseSites(written)
        // Otherwise one scope could have two entries.
        for (const scope of read.keys()) expect(writeScope(scopeOf(scope))).toBe(scope)
        expect(parseSites(jsonOf(serializeSites(read)))).toEqual({ entries: read, rejected: [] })
      }),
      1000,
    )
  })

  test('are read as they were written', () => {
    holds(
      fc.property(entries, all => {
        expect(parseSites(jsonOf(serializeSites(all)))).toEqual({ entries: all, rejected: [] })
      }),
      200,
    )
  })

  test('that cannot be used leave the others as they are', () => {
    const stray = fc.tuple(fc.oneof(anyText, fc.constantFrom('krant', 'WWW.krant.nl')), stored)
    holds(
      fc.property(entries, fc.array(stray, { maxLength: 4 }), (all, strays) => {
        const written = Object.entries(serializeSites(all).entries)
        const others = strays.filter(([scope]) => !all.has(scope))
        const mixed = { version: 1, entries: Object.fromEntries([...others, ...written]) }
        expect([...parseSites(mixed).entries]).toEqual(expect.arrayContaining([...all]))
      }),
      300,
    )
  })
})

describe('synced choices', () => {
  const anyChunks = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...chunkKeys), anyText), anySites), { maxLength: 5 })
    .map(items => Object.fromEntries(items))

  test('are read without failing, and a broken chunk leaves the others as they are', () => {
    holds(
      fc.property(anyChunks, entries, (broken, all) => {
        const written = chunksToWrite(planChunks(all), readChunks({}), now)
        const { chunks } = readChunks({ ...broken, ...jsonOf(written) })
        const inWritten = Object.keys(written).map(key => chunks.get(key) ?? new Map())
        expect(inWritten.reduce(mergeSites, new Map())).toEqual(all)
      }),
      300,
    )
  })

  test('have a status, whatever was stored of it', () => {
    holds(
      fc.property(
        fc.oneof(
          stored,
          stored.map(left => ({ kind: 'partly', left })),
        ),
        status => {
          const read = parseSyncStatus(status)
          expect(parseSyncStatus(read)).toEqual(read)
          for (const scope of read.kind === 'partly' ? read.left : []) expect(typeof scope).toBe('string')
        },
      ),
      500,
    )
  })
})

describe('a scope', () => {
  test('is read from any text without failing, and again as it was written', () => {
    const text = fc.oneof(
      anyText,
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(fc.constantFrom('', '=', '!', '=!', 'http://', '!https://', ' '), someScope, anyText)
        .map(parts => parts.join('')),
      fc
        .array(fc.constantFrom('www.', 'a', 'nl', '.', '/', '*', '?', '#', '@', ':80'), { maxLength: 8 })
        .map(parts => parts.join('')),
    )
    holds(
      fc.property(text, written => {
        const scope = parseScope(written)
        expect(parseAutoOpenScope(written)).toEqual(scope?.kind === 'page' ? null : scope)
        if (scope) expect(parseScope(writeScope(scope))).toEqual(scope)
      }),
      2000,
    )
  })
})
