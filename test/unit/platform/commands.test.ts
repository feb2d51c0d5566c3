import { beforeEach, expect, test, vi } from 'vitest'
import { loadCommands, openShortcutSettings } from '../../../src/platform/commands'

const api = vi.hoisted(() => {
  const api: { apis: object } = { apis: {} }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.apis, name) }))
  return api
})

const getAll = async () => [{ name: 'tidy', shortcut: 'Alt+T', description: 'Tidy' }, { name: 'next-view' }]
const create = vi.fn()
const runtimeOf = (scheme: string) => ({ getURL: () => `${scheme}://leeslamp/` })

beforeEach(() => create.mockReset())

test('commands are loaded with their keys, and without where they have none', async () => {
  api.apis = { commands: { getAll } }
  expect(await loadCommands()).toEqual([
    { name: 'tidy', shortcut: 'Alt+T' },
    { name: 'next-view', shortcut: '' },
  ])
})

test('a browser without keyboard commands has none, and no page for them', async () => {
  api.apis = { runtime: runtimeOf('moz-extension'), tabs: { create } }
  expect(await loadCommands()).toEqual([])
  expect(await openShortcutSettings()).toBe(false)
  expect(create).not.toHaveBeenCalled()
})

test('Chromium’s page for keys opens as a tab', async () => {
  api.apis = { commands: { getAll }, runtime: runtimeOf('chrome-extension'), tabs: { create } }
  expect(await openShortcutSettings()).toBe(true)
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' })
})

test('Firefox opens its own where it can', async () => {
  const open = vi.fn(async () => undefined)
  const commands = { getAll, openShortcutSettings: open }
  api.apis = { commands, runtime: runtimeOf('moz-extension'), tabs: { create } }
  expect(await openShortcutSettings()).toBe(true)
  expect(open).toHaveBeenCalledOnce()
})

test('an older Firefox cannot open its page for keys', async () => {
  api.apis = { commands: { getAll }, runtime: runtimeOf('moz-extension'), tabs: { create } }
  expect(await openShortcutSettings()).toBe(false)
  expect(create).not.toHaveBeenCalled()
})
