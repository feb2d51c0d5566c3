import { describe, expect, test } from 'vitest'
import type { SiteEntries } from '../../../src/sites/choices'
import { mergeSites, tombstoneSyncLifetime } from '../../../src/sites/merge-choices'
import { serializeSites } from '../../../src/sites/storage-format'
import { chunkKeys, chunksToWrite, planChunks, readChunks } from '../../../src/sites/sync-chunks'
import { entryOf, numbersFrom } from '../support/sites'

const now = Date.UTC(2026, 10, 22)
const nothing = readChunks({})
const manySites = (count: number): SiteEntries => {
  const random = numbersFrom(count)
  const host = (at: number) => `${'nieuwsblad'.slice(0, 3 + Math.floor(random() * 7))}${at}.example`
  return new Map(Array.from({ length: count }, (_, at) => [host(at), entryOf('always', now - at)]))
}
const written = (entries: SiteEntries) => chunksToWrite(planChunks(entries), nothing, now)
const bytesOf = (items: object) =>
  Object.entries(items).map(
    ([key, value]) => key.length + new TextEncoder().encode(JSON.stringify(value)).length,
  )

describe('the synced storage', () => {
  test.each([0, 1, 10, 2000])('returns %d sites, and then needs no more writing', count => {
    const entries = manySites(count)
    const synced = readChunks(JSON.parse(JSON.stringify(written(entries))))
    const read = [...synced.chunks.values()].reduce(mergeSites, new Map())
    expect(read.size).toBe(count)
    expect(mergeSites(read, entries)).toEqual(read)
    expect(chunksToWrite(planChunks(entries), synced, now)).toEqual({})
  })

  test.each([2000, 20_000])('stays within the limits of browsers with %d sites', count => {
    const sizes = bytesOf(written(manySites(count)))
    expect(Math.max(...sizes)).toBeLessThan(8192)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(102_400 - 8000)
    expect(sizes.length).toBeLessThanOrEqual(chunkKeys.length)
  })

  test('has room for two thousand sites and spreads them evenly', () => {
    const { chunks, left } = planChunks(manySites(2000))
    expect(left).toEqual([])
    const sizes = [...chunks.values()].map(({ size }) => size)
    expect(Math.min(...sizes)).toBeGreaterThan(50)
  })

  test('holds the latest sites if there is no room for all, and the others are reported', () => {
    const entries = manySites(20_000)
    const { chunks, left } = planChunks(entries)
    const kept = [...chunks.values()].reduce((sum, { size }) => sum + size, 0)
    expect(kept + left.length).toBe(entries.size)
    expect(kept).toBeGreaterThan(2500)
    expect(left).not.toContain([...entries.keys()][0])
    expect(left).toContain([...entries.keys()].at(-1))
  })

  test('is the same in whatever order, even if all sites were chosen at the same time', () => {
    const same = new Map([...manySites(9000).keys()].map(site => [site, entryOf('always', now)]))
    const leftOf = (entries: SiteEntries) => [...planChunks(entries).left].sort()
    expect(leftOf(new Map([...same].reverse()))).toEqual(leftOf(same))
  })

  test('needs one item written when one site changes', () => {
    const before = manySites(2000)
    const after = new Map(before).set('nieuw.example', entryOf('always', now))
    const synced = readChunks(written(before))
    expect(Object.keys(chunksToWrite(planChunks(after), synced, now))).toHaveLength(1)
  })
})

describe('a chunk', () => {
  const [key = ''] = Object.keys(written(new Map([['krant.example', entryOf('always', now)]])))

  test('with a broken entry is written again, and the entry is reported', () => {
    const synced = readChunks({ [key]: { version: 1, entries: { 'krant.example': 3 } } })
    expect(synced.rejected).toMatchObject([{ fault: 'badEntry' }])
    expect(Object.keys(chunksToWrite(planChunks(new Map()), synced, now))).toEqual([key])
  })

  test('of a newer version is left as it is', () => {
    const synced = readChunks({ [key]: { version: 2, sites: [] } })
    const plan = planChunks(new Map([['krant.example', entryOf('always', now)]]))
    expect(synced.rejected).toEqual([])
    expect(chunksToWrite(plan, synced, now)).toEqual({})
  })

  test('is not written for an old tombstone, whichever side still has it', () => {
    const old: SiteEntries = new Map([['krant.example', entryOf('none', now - tombstoneSyncLifetime - 1)]])
    expect(written(old)).toEqual({})
    expect(chunksToWrite(planChunks(new Map()), readChunks({ [key]: serializeSites(old) }), now)).toEqual({})
  })

  test('is written for a recent tombstone', () => {
    expect(Object.keys(written(new Map([['krant.example', entryOf('none', now)]])))).toEqual([key])
  })
})
