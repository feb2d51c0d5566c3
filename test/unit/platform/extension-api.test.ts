import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const ours = { runtime: { id: 'leeslamp' } }
/** As browsers find the frames of a page: under their name, but not as a property of the global object's own. */
const nameFrame = (name: string) =>
  Object.defineProperty(Object.prototype, name, { value: { name }, configurable: true })

const load = async () => (await import('../../../src/platform/extension-api')).pageBrowser

beforeEach(() => vi.resetModules())
afterEach(() => {
  vi.unstubAllGlobals()
  for (const name of ['browser', 'chrome']) Reflect.deleteProperty(Object.prototype, name)
})

test.each(['browser', 'chrome'])('the extension’s APIs are taken from %s', async name => {
  vi.stubGlobal(name, ours)
  expect(await load()).toBe(ours)
})

test.each(['browser', 'chrome'])('a frame of the page that is named %s is not taken for them', async name => {
  nameFrame(name)
  vi.stubGlobal('chrome', ours)
  expect(await load()).toBe(ours)
})
