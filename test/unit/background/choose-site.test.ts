import { beforeEach, expect, test, vi } from 'vitest'
import { setSiteOpenMode } from '../../../src/background/choose-site'
import { loadSites } from '../../../src/platform/sites'
import { choiceFor } from '../../../src/sites/choices'
import { FakeExtension, fakeLocks } from '../support/extension'
import { scopeOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: object } = { browser: {} }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }))
  return api
})

vi.mock('../../../src/platform/browser', () => ({
  browser: new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }),
}))
vi.mock('../../../src/content/session-script?script&iife', () => ({ default: 'content.js' }))
vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/content/second-reader-script?script&iife', () => ({ default: 'second-reader.js' }))
vi.mock('../../../src/content/tools-script?script&iife', () => ({ default: 'tools.js' }))
vi.mock('../../../src/content/pages-script?script&iife', () => ({ default: 'pages.js' }))

const address = 'https://krant.example/sluis'
const create = vi.fn(async (_: { url: string }) => ({ id: 8 }))
const stance = async () => choiceFor((await loadSites()).entries, scopeOf('krant.example'))
let extension: FakeExtension

beforeEach(() => {
  extension = new FakeExtension()
  const { storage, permissions, runtime } = extension
  api.browser = { storage, permissions, runtime, tabs: { create } }
  create.mockClear()
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.spyOn(console, 'error').mockReset().mockReturnValue()
})

test('a choice in the reader is saved, and answered with what holds then', async () => {
  const chosen = { site: 'krant.example', mode: 'tidy', permission: 'granted' }
  expect(await setSiteOpenMode(address, 'tidy')).toEqual(chosen)
  expect(await setSiteOpenMode(address, 'click')).toEqual({
    ...chosen,
    mode: 'click',
    permission: 'missing',
  })
  expect(await stance()).toBe('none')
})

test('a page that belongs to no site gets no answer', async () => {
  expect(await setSiteOpenMode('file:///tmp/sluis.html', 'tidy')).toBeNull()
})

test.each([
  'This function must be called during a user gesture',
  'permissions.request may only be called from a user input handler',
])('where the browser does not count the click, the options page asks: %s', async message => {
  extension.permissions.request.mockRejectedValue(new Error(message))
  const mode = await setSiteOpenMode(address, 'reader')
  expect(mode).toEqual({ site: 'krant.example', mode: 'click', permission: 'missing' })
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: 'chrome-extension://leeslamp/src/options/options.html#site=krant.example',
  })
  expect(console.error).not.toHaveBeenCalled()
})

test('any other error of the request is reported, and the choice is answered as not saved', async () => {
  extension.permissions.request.mockRejectedValue(new Error('Invalid host wildcard'))
  expect(await setSiteOpenMode(address, 'reader')).toBe('notSaved')
  expect(create).not.toHaveBeenCalled()
  expect(console.error).toHaveBeenCalledOnce()
})

test.each(['reader', 'click'] as const)(
  'a choice that the storage refuses is answered as not saved: %s',
  async mode => {
    await setSiteOpenMode(address, mode === 'click' ? 'tidy' : 'click')
    const [before, origins] = [await stance(), [...extension.origins]]
    extension.storage.local.set.mockRejectedValue(new Error('quota exceeded'))
    expect(await setSiteOpenMode(address, mode)).toBe('notSaved')
    expect(await stance()).toBe(before)
    expect(extension.origins).toEqual(origins)
  },
)
