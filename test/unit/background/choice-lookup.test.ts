import { beforeEach, expect, test, vi } from 'vitest'
import { changeSites } from '../../../src/platform/sites'
import { openAlways, openNever } from '../../../src/sites/choices'
import { FakeExtension, fakeLocks } from '../support/extension'
import { scopeOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: FakeExtension | null } = { browser: null }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser ?? {}, name) }))
  return api
})
let browser: FakeExtension
let choiceForPage: typeof import('../../../src/background/choice-lookup')['choiceForPage']

beforeEach(async () => {
  browser = new FakeExtension()
  api.browser = browser
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.spyOn(console, 'error').mockReturnValue()
  // As in a worker that has just started.
  vi.resetModules()
  ;({ choiceForPage } = await import('../../../src/background/choice-lookup'))
})

const address = 'https://krant.example/sluis'
const kindOf = async (address: string) => (await choiceForPage(address)).kind
const choose = () =>
  changeSites((sites, now) =>
    openAlways(sites, { site: { kind: 'site', host: 'krant.example' }, view: 'tidy' }, now),
  )

test('a choice holds at once, and the storage is read once', async () => {
  expect(await kindOf(address)).toBe('unchosen')
  await choose()
  expect(await choiceForPage(address)).toMatchObject({ kind: 'open', view: 'tidy' })
  await changeSites((sites, now) => openNever(sites, scopeOf('!krant.example/sluis'), now))
  browser.storage.local.get.mockClear()
  expect(await kindOf(`${address}?utm_source=mail`)).toBe('excepted')
  expect(await kindOf('https://krant.example/dijk')).toBe('open')
  expect(browser.storage.local.get).toHaveBeenCalledOnce()
})

test('nothing opens by itself where the storage fails, and the storage is read again next time', async () => {
  await choose()
  browser.storage.local.get.mockRejectedValueOnce(new Error('corrupt'))
  expect(await kindOf(address)).toBe('unchosen')
  expect(console.error).toHaveBeenCalledOnce()
  expect(await kindOf(address)).toBe('open')
})

test.each(['', 'sluis', 'about:blank'])('%o belongs to no chosen site', async address => {
  expect(await kindOf(address)).toBe('unchosen')
})
