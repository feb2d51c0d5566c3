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

test('what was changed is loaded again', async () => {
  expect(await choose()).toBe('saved')
  const { entries, setAside } = await loadSites()
  expect(choiceFor(entries, krant)).toBe('always')
  expect(setAside).toEqual([])
})

test('the first time there is nothing, and nothing is written', async () => {
  expect((await loadSites()).entries.size).toBe(0)
  expect(browser.storage.local.set).not.toHaveBeenCalled()
})

test('of two changes at once neither is lost', async () => {
  await Promise.all([choose(), refuse()])
  const { entries } = await loadSites()
  expect([choiceFor(entries, krant), choiceFor(entries, blad)]).toEqual(['always', 'never'])
})

test('where nothing changes nothing is written', async () => {
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

  test('is told of, and the rest holds', async () => {
    const { entries, setAside } = await loadSites()
    expect([...entries.keys()]).toEqual(['krant.example'])
    expect(setAside).toEqual([{ 'blad.example': 3 }])
  })

  test('is kept as it was written, whatever is changed', async () => {
    await refuse()
    await changeSites((sites, now) => openNever(sites, krant, now))
    expect((await loadSites()).setAside).toEqual([{ 'blad.example': 3 }])
  })

  test('is kept whole where a newer version wrote it', async () => {
    const newer = { version: 9, all: [] }
    browser.storage.local.items = { sites: newer }
    await refuse()
    expect((await loadSites()).setAside).toEqual([newer])
  })

  test('fills nothing, however much there is of it', async () => {
    const setAside = Array.from({ length: 150 }, (_, at) => at)
    browser.storage.local.items = { sites: { version: 1, entries: {}, setAside } }
    await refuse()
    expect((await loadSites()).setAside).toEqual(setAside.slice(50))
  })
})

describe('a storage that fails', () => {
  test('gives no sites to those who only look', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'))
    expect((await loadSites()).entries.size).toBe(0)
  })

  test('tells those who would undo what is not chosen', async () => {
    browser.storage.local.get.mockRejectedValue(new Error('corrupt'))
    await expect(readSites()).rejects.toThrow('corrupt')
  })

  test('when it is full is told of, and hinders no later change', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    expect(await choose()).toBe('refused')
    expect(await choose()).toBe('saved')
  })

  test('after an update of the extension is not even tried', async () => {
    browser.runtime.id = undefined
    expect(await choose()).toBe('orphaned')
    expect(browser.storage.local.get).not.toHaveBeenCalled()
  })
})
