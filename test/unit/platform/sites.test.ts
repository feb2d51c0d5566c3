import { beforeEach, describe, expect, test, vi } from 'vitest'
import { changeSites, loadSites, readSites } from '../../../src/platform/sites'
import { choiceFor, openAlways, openNever } from '../../../src/sites/choices'
import { FakeExtension, fakeLocks } from '../support/extension'
import { scopeOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: FakeExtension | null } = { browser: null }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser ?? {}, name) }))
  return api
})

let browser: FakeExtension
const krant = { kind: 'site', host: 'krant.example' } as const
const blad = scopeOf('blad.example')
const choose = () => changeSites((sites, now) => openAlways(sites, { site: krant, view: 'reader' }, now))
const refuse = () => changeSites((sites, now) => openNever(sites, blad, now))

beforeEach(() => {
  browser = new FakeExtension()
  api.browser = browser
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.spyOn(console, 'error').mockReturnValue()
})

test('changed choices are loaded again', async () => {
  expect(await choose()).toBe('saved')
  const { entries, setAside } = await loadSites()
  expect(choiceFor(entries, krant)).toBe('always')
  expect(setAside).toEqual([])
})

test('the first time there is nothing, and nothing is written', async () => {
  expect((await loadSites()).entries.size).toBe(0)
  expect(browser.storage.local.set).not.toHaveBeenCalled()
})

test('two changes at once are both saved', async () => {
  await Promise.all([choose(), refuse()])
  const { entries } = await loadSites()
  expect([choiceFor(entries, krant), choiceFor(entries, blad)]).toEqual(['always', 'never'])
})

test('nothing is written where nothing changes', async () => {
  await choose()
  browser.storage.local.set.mockClear()
  expect(await choose()).toBe('saved')
  expect(browser.storage.local.set).not.toHaveBeenCalled()
})

describe('what cannot be used', () => {
  beforeEach(() => {
    browser.storage.local.items = {
      sites: { version: 1, entries: { 'krant.example': 'ar1', 'blad.example': 3 } },
    }
  })

  test('is loaded apart, and the rest holds', async () => {
    const { entries, setAside } = await loadSites()
    expect([...entries.keys()]).toEqual(['krant.example'])
    expect(setAside).toEqual([{ 'blad.example': 3 }])
  })

  test('is set aside as it was written, whatever is changed', async () => {
    await refuse()
    await changeSites((sites, now) => openNever(sites, krant, now))
    expect((await loadSites()).setAside).toEqual([{ 'blad.example': 3 }])
  })

  test('is set aside as a whole where a newer version wrote it', async () => {
    const newer = { version: 9, all: [] }
    browser.storage.local.items = { sites: newer }
    await refuse()
    expect((await loadSites()).setAside).toEqual([newer])
  })

  test('does not grow without limit', async () => {
    const setAside = Array.from({ length: 150 }, (_, at) => at)
    browser.storage.local.items = { sites: { version: 1, entries: {}, setAside } }
    await refuse()
    expect((await loadSites()).setAside).toEqual(setAside.slice(50))
  })
})

describe('a storage that fails', () => {
  test('gives no choices to callers that only show them', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'))
    expect((await loadSites()).entries.size).toBe(0)
  })

  test('is an error for callers that undo what is not chosen', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'))
    await expect(readSites()).rejects.toThrow('corrupt')
  })

  test('refuses a change when it is full, and blocks no later one', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    expect(await choose()).toBe('refused')
    expect(await choose()).toBe('saved')
  })

  test('is not even called after an update of the extension', async () => {
    browser.runtime.id = undefined
    expect(await choose()).toBe('orphaned')
    expect(browser.storage.local.get).not.toHaveBeenCalled()
  })
})
