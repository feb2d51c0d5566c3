import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { changeSites, loadSites } from '../../../src/platform/sites'
import { loadSitesSync, syncSites } from '../../../src/platform/sync-sites'
import { choiceFor, clearChoice, openAlways, openNever, type SiteEntries } from '../../../src/sites/choices'
import { tombstoneLifetime } from '../../../src/sites/merge-choices'
import { serializeSites } from '../../../src/sites/storage-format'
import { chunkKeys } from '../../../src/sites/sync-chunks'
import { FakeExtension, fakeLocks } from '../support/extension'
import { entryOf, scopeOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: FakeExtension | null } = { browser: null }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser ?? {}, name) }))
  return api
})

const now = Date.UTC(2026, 10, 22)
let here: FakeExtension
let there: FakeExtension
const krant = scopeOf('krant.example')

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  here = new FakeExtension()
  there = new FakeExtension()
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.spyOn(console, 'error').mockReturnValue()
  api.browser = here
})
afterEach(() => vi.useRealTimers())

/** Does something on a device. */
async function on<Result>(device: FakeExtension, work: () => Promise<Result>): Promise<Result> {
  api.browser = device
  try {
    return await work()
  } finally {
    api.browser = here
  }
}
const choose = (host: string, view: 'reader' | 'tidy' = 'reader') =>
  changeSites((sites, at) => openAlways(sites, { site: { kind: 'site', host }, view }, at))
const sitesOn = (device: FakeExtension) => on(device, async () => (await loadSites()).entries)
const stateOn = (device: FakeExtension) => on(device, loadSitesSync)
const sync = (device: FakeExtension) => on(device, syncSites)
const hosts = Array.from({ length: 60 }, (_, at) => `krant${at}.example`)

/** Syncs as browsers do: the items of one device replace those of the other. */
async function exchange(from: FakeExtension, to: FakeExtension): Promise<void> {
  await sync(from)
  await to.receive(from.storage.sync.items)
  await sync(to)
}

describe('a choice on one device', () => {
  test('reaches the other', async () => {
    await choose('krant.example', 'tidy')
    await exchange(here, there)
    expect((await sitesOn(there)).get('krant.example')).toEqual(entryOf('always', now, 'tidy'))
  })

  test('is forgotten on both devices when it is on one', async () => {
    await choose('krant.example')
    await exchange(here, there)
    vi.setSystemTime(now + 1000)
    await on(there, () => changeSites((sites, at) => clearChoice(sites, krant, at)))
    await exchange(there, here)
    expect(choiceFor(await sitesOn(here), krant)).toBe('none')
  })
})

describe('when two devices choose at once', () => {
  test('nothing is lost, though the items of one replace those of the other', async () => {
    for (const [at, host] of hosts.entries()) await on(at % 2 ? here : there, () => choose(host))
    await sync(here)
    await sync(there)
    // In the browser the last write wins.
    await here.receive(there.storage.sync.items)
    await exchange(here, there)
    for (const device of [here, there]) expect((await sitesOn(device)).size).toBe(hosts.length)
    expect(here.storage.sync.items).toEqual(there.storage.sync.items)
  })

  test('the later choice for a site holds, field by field', async () => {
    await choose('krant.example')
    await exchange(here, there)
    vi.setSystemTime(now + 1000)
    await choose('krant.example', 'tidy')
    vi.setSystemTime(now + 2000)
    await on(there, () => changeSites((sites, at) => openNever(sites, krant, at)))
    await exchange(here, there)
    await exchange(there, here)
    for (const device of [here, there]) {
      expect((await sitesOn(device)).get('krant.example')).toEqual({
        choice: { value: 'never', at: now + 2000 },
        view: { value: 'tidy', at: now + 1000 },
      })
    }
  })
})

describe('where both devices have the same choices', () => {
  test('nothing is written, locally or to synced storage', async () => {
    await choose('krant.example')
    await exchange(here, there)
    for (const { storage } of [here, there]) {
      storage.local.set.mockClear()
      storage.sync.set.mockClear()
    }
    await exchange(here, there)
    await exchange(there, here)
    for (const { storage } of [here, there]) {
      expect(storage.local.set).not.toHaveBeenCalled()
      expect(storage.sync.set).not.toHaveBeenCalled()
    }
  })

  test('nothing goes back and forth that one has dropped and the other has not', async () => {
    await changeSites((sites, at) => clearChoice(openNever(sites, krant, at), krant, at))
    await exchange(here, there)
    vi.setSystemTime(now + tombstoneLifetime + 10_000)
    await sync(here)
    expect((await sitesOn(here)).size).toBe(0)
    vi.setSystemTime(now + tombstoneLifetime - 10_000)
    there.storage.sync.set.mockClear()
    await sync(there)
    expect(there.storage.sync.set).not.toHaveBeenCalled()
  })
})

test('many changes are one write', async () => {
  for (const host of hosts) await choose(host)
  await sync(here)
  expect(here.storage.sync.set).toHaveBeenCalledOnce()
})

describe('the status after a run', () => {
  const store = (entries: SiteEntries) => {
    here.storage.local.items = { sites: serializeSites(entries) }
  }

  test('is in step, usually', async () => {
    await choose('krant.example')
    await sync(here)
    expect(await stateOn(here)).toEqual({ kind: 'inStep' })
  })

  test('is partly synced where there is no room for all; the rest stays on the device', async () => {
    const many = Array.from(
      { length: 5000 },
      (_, at) => [`krant${at}.example`, entryOf('always', now - 5000 + at)] as const,
    )
    store(new Map(many))
    await sync(here)
    const state = await stateOn(here)
    expect(state).toMatchObject({ kind: 'partly', left: expect.arrayContaining(['krant0.example']) })
    expect((await sitesOn(here)).size).toBe(5000)
    await exchange(here, there)
    await exchange(there, here)
    expect((await sitesOn(here)).size).toBe(5000)
    expect((await sitesOn(there)).get('krant4999.example')).toEqual(entryOf('always', now - 1))
  })

  test.each(['get', 'set'] as const)(
    'is refused where the browser refuses to %s, until it no longer does',
    async verb => {
      await choose('krant.example')
      here.storage.sync[verb].mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_HOUR'))
      await sync(here)
      expect(await stateOn(here)).toEqual({ kind: 'refused' })
      expect((await sitesOn(here)).size).toBe(1)
      await exchange(here, there)
      expect(await stateOn(here)).toEqual({ kind: 'inStep' })
      expect((await sitesOn(there)).size).toBe(1)
    },
  )

  test('tells of a newer version on another device, whose items are left as they are', async () => {
    const newer = Object.fromEntries(chunkKeys.map(key => [key, { version: 9, sites: {} }]))
    await here.receive(newer)
    await choose('krant.example')
    await sync(here)
    expect(await stateOn(here)).toEqual({ kind: 'newerVersion' })
    expect(here.storage.sync.items).toEqual(newer)
    expect((await sitesOn(here)).size).toBe(1)
  })
})

test('broken items in synced storage are set aside once, and repaired', async () => {
  await choose('krant.example')
  await exchange(here, there)
  const [key = ''] = Object.keys(here.storage.sync.items)
  await here.receive({ [key]: 'lost' })
  await sync(here)
  await sync(here)
  const { setAside } = await on(here, loadSites)
  expect(setAside).toEqual(['lost'])
  expect(here.storage.sync.items).toEqual(there.storage.sync.items)
})
