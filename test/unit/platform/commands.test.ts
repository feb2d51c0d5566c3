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

test('commands are told with their keys, and those without', async () => {
  api.apis = { commands: { getAll } }
  expect(await loadCommands()).toEqual([
    { name: 'tidy', shortcut: 'Alt+T' },
    { name: 'next-view', shortcut: '' },
  ])
})

test('a browser without keys has no commands', async () => {
  api.apis = {}
  expect(await loadCommands()).toEqual([])
})

test('Chromium’s page of keys is a page like others', async () => {
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

test('an older Firefox has no way to it', async () => {
  api.apis = { commands: { getAll }, runtime: runtimeOf('moz-extension'), tabs: { create } }
  expect(await openShortcutSettings()).toBe(false)
  expect(create).not.toHaveBeenCalled()
})
