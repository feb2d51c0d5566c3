import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** As browsers find the frames of a page: under their name, but not as a property of the global object's own. */
const nameFrame = (name: string, frame: object) =>
  Object.defineProperty(Object.prototype, name, { value: frame, configurable: true })

const load = async () => (await import('../../../../src/content/session/shared-globals')).sharedGlobals

beforeEach(() => vi.resetModules())
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(Object.prototype, '__leeslamp')
})

test('what another script of ours has left is taken on', async () => {
  const left = { autoOpen: 'wait' }
  vi.stubGlobal('__leeslamp', left)
  expect(await load()).toBe(left)
})

test('a frame of the page that has our name is not our state', async () => {
  const frame = { session: 'of the page' }
  nameFrame('__leeslamp', frame)
  const ours = await load()
  expect(ours).toEqual({})
  vi.resetModules()
  expect(await load()).toBe(ours)
})
