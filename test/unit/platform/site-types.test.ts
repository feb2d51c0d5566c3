import { beforeEach, expect, test, vi } from 'vitest'
import { FakeExtension } from '../support/extension'

const browser = new FakeExtension()
vi.stubGlobal('browser', browser)

const newPage = async () => {
  vi.resetModules()
  return {
    ...(await import('../../../src/platform/site-types')),
    ...(await import('../../../src/platform/write-preferences')),
  }
}

beforeEach(() => {
  browser.storage.sync.items = {}
})

test('what was chosen for a site is there in the next page, and for no other site', async () => {
  const { writeSiteType } = await newPage()
  expect(await writeSiteType('krant.example', { theme: 'dark', size: 24 })).toBe('saved')
  const { loadSiteType, loadSiteTypes } = await newPage()
  expect(await loadSiteType('krant.example')).toEqual({ theme: 'dark', size: 24 })
  expect(await loadSiteType('blad.example')).toEqual({})
  expect([...(await loadSiteTypes())]).toEqual([['krant.example', { theme: 'dark', size: 24 }]])
})

test('nothing chosen leaves nothing behind', async () => {
  const { writeSiteType } = await newPage()
  await writeSiteType('krant.example', { theme: 'dark' })
  await writeSiteType('krant.example', {})
  expect(browser.storage.sync.items).toEqual({})
})

test('what cannot be used is as good as nothing', async () => {
  browser.storage.sync.items = {
    'siteType.krant.example': { theme: 'neon' },
    'siteType.blad.example': { theme: 'dark', ownStyle: 'p {}' },
    'siteType.no site': { theme: 'dark' },
    'siteType.www.krant.example': { theme: 'dark' },
  }
  const { loadSiteTypes } = await newPage()
  expect([...(await loadSiteTypes())]).toEqual([['blad.example', { theme: 'dark' }]])
})

test('no more than forty sites have type of their own; one of them can still be changed', async () => {
  const { writeSiteTypesNow } = await newPage()
  const many = Array.from({ length: 40 }, (_, at) => [`krant${at}.example`, { size: 22 }] as const)
  expect(await writeSiteTypesNow(new Map(many))).toBe('saved')
  const { writeSiteType, loadSiteTypes } = await newPage()
  expect(await writeSiteType('blad.example', { size: 24 })).toBe('refused')
  expect(await writeSiteType('krant7.example', { size: 24 })).toBe('saved')
  expect((await loadSiteTypes()).get('krant7.example')).toEqual({ size: 24 })
})

test('all can be replaced at once', async () => {
  const { writeSiteTypesNow, loadSiteTypes } = await newPage()
  await writeSiteTypesNow(new Map([['krant.example', { size: 22 }]]))
  await writeSiteTypesNow(new Map([['blad.example', { size: 24 }]]))
  expect([...(await loadSiteTypes()).keys()]).toEqual(['blad.example'])
})
