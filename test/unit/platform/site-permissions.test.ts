import { beforeEach, expect, test, vi } from 'vitest'
import {
  isGestureMissing,
  loadPermissions,
  releasePermissions,
  requestPermission,
} from '../../../src/platform/site-permissions'
import { FakeExtension } from '../support/extension'
import { scopeOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: FakeExtension | null } = { browser: null }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser ?? {}, name) }))
  return api
})
const krant = scopeOf('krant.example')
const path = scopeOf('blad.example/sport/*')
let browser: FakeExtension

beforeEach(() => {
  browser = new FakeExtension()
  api.browser = browser
})

test('a permission that was granted is there', async () => {
  expect((await loadPermissions())(krant)).toBe('missing')
  expect(await requestPermission(krant)).toBe('granted')
  expect((await loadPermissions())(krant)).toBe('granted')
})

test('a permission is requested for whole hosts, since browsers grant nothing smaller', async () => {
  await requestPermission(path)
  expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://blad.example/*'] })
})

test('a permission that was denied is missing, and no error', async () => {
  browser.permissions.request.mockResolvedValue(false)
  expect(await requestPermission(krant)).toBe('missing')
})

test('a permission that is released is missing', async () => {
  await requestPermission(krant)
  await releasePermissions(['*://*.krant.example/*'])
  expect((await loadPermissions())(krant)).toBe('missing')
})

test('the browser is not called where nothing is to be released', async () => {
  await releasePermissions([])
  expect(browser.permissions.remove).not.toHaveBeenCalled()
})

test.each([
  [true, new Error('This function must be called during a user gesture')],
  [true, new Error('permissions.request may only be called from a user input handler')],
  [false, new Error('Only permissions specified in the manifest may be requested.')],
  [false, 'This function must be called during a user gesture'],
])('whether only a click is missing: %s for %s', (isMissing, error) => {
  expect(isGestureMissing(error)).toBe(isMissing)
})
