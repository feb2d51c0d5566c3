import { beforeEach, expect, test, vi } from 'vitest'
import { choiceForPage, followSites } from '../../../src/background/site-choices'
import { openAlways, openNever } from '../../../src/domain/site-choices'
import { changeSites } from '../../../src/platform/sites'
import { FakeExtension, fakeLocks } from '../support/extension'
import { scopeOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: FakeExtension | null } = { browser: null }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser ?? {}, name) }))
  return api
})
let browser: FakeExtension

beforeEach(() => {
  browser = new FakeExtension()
  api.browser = browser
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  followSites()
})

const kindOf = async (address: string) => (await choiceForPage(address)).kind

test('what is chosen is known at once, and asked of the storage once', async () => {
  expect(await kindOf('https://krant.example/sluis')).toBe('unchosen')
  await changeSites((sites, now) =>
    openAlways(sites, { site: { kind: 'site', host: 'krant.example' }, view: 'tidy' }, now),
  )
  expect(await choiceForPage('https://krant.example/sluis')).toMatchObject({ kind: 'open', view: 'tidy' })
  await changeSites((sites, now) => openNever(sites, scopeOf('!krant.example/sluis'), now))
  browser.storage.local.get.mockClear()
  expect(await kindOf('https://krant.example/sluis?utm_source=mail')).toBe('excepted')
  expect(await kindOf('https://krant.example/dijk')).toBe('open')
  expect(browser.storage.local.get).toHaveBeenCalledOnce()
})

test.each(['', 'sluis', 'about:blank'])('%o is of no chosen site', async address => {
  expect(await kindOf(address)).toBe('unchosen')
})
