import { describe, expect, test } from 'vitest'
import type { SiteEntries } from '../../../src/sites/choices'
import { forgottenQuietly, mergeSites } from '../../../src/sites/merge-choices'
import { storeSites } from '../../../src/sites/storage-format'
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

describe('what is synced', () => {
  test.each([0, 1, 10, 2000])('of %d sites is read again, and then nothing is to be written', count => {
    const entries = manySites(count)
    const synced = readChunks(JSON.parse(JSON.stringify(written(entries))))
    const read = [...synced.chunks.values()].reduce(mergeSites, new Map())
    expect(read.size).toBe(count)
    expect(mergeSites(read, entries)).toEqual(read)
    expect(chunksToWrite(planChunks(entries), synced, now)).toEqual({})
  })

  test.each([2000, 20_000])('of %d sites fits what browsers take', count => {
    const sizes = bytesOf(written(manySites(count)))
    expect(Math.max(...sizes)).toBeLessThan(8192)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(102_400 - 8000)
    expect(sizes.length).toBeLessThanOrEqual(chunkKeys.length)
  })

  test('leaves room for two thousand sites, and spreads them', () => {
    const { chunks, left } = planChunks(manySites(2000))
    expect(left).toEqual([])
    const sizes = [...chunks.values()].map(({ size }) => size)
    expect(Math.min(...sizes)).toBeGreaterThan(50)
  })

  test('is the latest where there is no room for all, and it is said what is left', () => {
    const entries = manySites(20_000)
    const { chunks, left } = planChunks(entries)
    const kept = [...chunks.values()].reduce((sum, { size }) => sum + size, 0)
    expect(kept + left.length).toBe(entries.size)
    expect(kept).toBeGreaterThan(2500)
    expect(left).not.toContain([...entries.keys()][0])
    expect(left).toContain([...entries.keys()].at(-1))
  })

  test('is the same whatever the order, also where all was said at once', () => {
    const same = new Map([...manySites(9000).keys()].map(site => [site, entryOf('always', now)]))
    const leftOf = (entries: SiteEntries) => [...planChunks(entries).left].sort()
    expect(leftOf(new Map([...same].reverse()))).toEqual(leftOf(same))
  })

  test('changes in one part where one site does', () => {
    const before = manySites(2000)
    const after = new Map(before).set('nieuw.example', entryOf('always', now))
    const synced = readChunks(written(before))
    expect(Object.keys(chunksToWrite(planChunks(after), synced, now))).toHaveLength(1)
  })
})

describe('a part', () => {
  const [key = ''] = Object.keys(written(new Map([['krant.example', entryOf('always', now)]])))

  test('with something broken in it is written anew, and that is told', () => {
    const synced = readChunks({ [key]: { version: 1, entries: { 'krant.example': 3 } } })
    expect(synced.setAside).toMatchObject([{ fault: 'badEntry' }])
    expect(Object.keys(chunksToWrite(planChunks(new Map()), synced, now))).toEqual([key])
  })

  test('of a newer version is left as it is', () => {
    const synced = readChunks({ [key]: { version: 2, sites: [] } })
    const plan = planChunks(new Map([['krant.example', entryOf('always', now)]]))
    expect(synced.setAside).toEqual([])
    expect(chunksToWrite(plan, synced, now)).toEqual({})
  })

  test('is not written for what was forgotten long ago, whichever side still has it', () => {
    const old: SiteEntries = new Map([['krant.example', entryOf('none', now - forgottenQuietly - 1)]])
    expect(written(old)).toEqual({})
    expect(chunksToWrite(planChunks(new Map()), readChunks({ [key]: storeSites(old) }), now)).toEqual({})
  })

  test('is written for what was forgotten lately', () => {
    expect(Object.keys(written(new Map([['krant.example', entryOf('none', now)]])))).toEqual([key])
  })
})
