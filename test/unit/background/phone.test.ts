import { beforeEach, expect, test, vi } from 'vitest'
import { serializeSites } from '../../../src/sites/storage-format'
import { FakeExtension, fakeLocks } from '../support/extension'
import { sitesOf } from '../support/sites'

const { current, api } = vi.hoisted(() => {
  const api: { browser: object } = { browser: {} }
  const current = new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) })
  vi.stubGlobal('browser', current)
  return { current, api }
})

vi.mock('webextension-polyfill', () => ({ default: current }))
vi.mock('../../../src/content/session-script?script&iife', () => ({ default: 'content.js' }))
vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/content/second-reader-script?script&iife', () => ({ default: 'second-reader.js' }))
vi.mock('../../../src/content/tools-script?script&iife', () => ({ default: 'tools.js' }))
vi.mock('../../../src/content/pages-script?script&iife', () => ({ default: 'pages.js' }))
vi.mock('../../../src/content/probe-script?script&iife', () => ({ default: 'probe.js' }))

type Listener = (...args: unknown[]) => unknown

const listeners = new Map<string, Listener>()
const event = (name: string) => ({ addListener: (listener: Listener) => void listeners.set(name, listener) })
const tab = { id: 7, url: 'https://krant.example/sluis' }
const executeScript = vi.fn(async (_: object) => [{ frameId: 0 }])
const setPopup = vi.fn(async (_: object) => undefined)
let extension: FakeExtension

/** The background in Firefox for Android: `commands`, `contextMenus` and `windows` are not there at all. */
beforeEach(async () => {
  extension = new FakeExtension()
  const { storage, permissions, runtime, scripting } = extension
  listeners.clear()
  executeScript.mockReset().mockResolvedValue([{ frameId: 0 }])
  setPopup.mockClear()
  vi.spyOn(console, 'error').mockReset().mockReturnValue()
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  storage.local.items = { sites: serializeSites(sitesOf({ 'krant.example': 'always' }, Date.now())) }
  extension.origins = ['*://*.krant.example/*']
  api.browser = {
    storage,
    permissions,
    runtime: { ...runtime, onMessage: event('message') },
    scripting: { ...scripting, executeScript },
    i18n: { getMessage: (name: string) => `[${name}]` },
    action: { onClicked: event('click'), setTitle: async () => undefined, setPopup },
    tabs: {
      onRemoved: event('removed'),
      onUpdated: event('updated'),
      sendMessage: async () => undefined,
    },
  }
  vi.resetModules()
  await import('../../../src/background/background')
})

test('a click opens the reader', async () => {
  await listeners.get('click')?.(tab)
  const files = executeScript.mock.calls.map(([injection]) => injection)
  expect(files).toContainEqual({ target: { tabId: 7 }, files: ['reader.js', 'content.js'] })
  expect(console.error).not.toHaveBeenCalled()
})

test('the probe is registered for the sites that open by themselves', async () => {
  await vi.waitFor(() => expect(extension.scripts).toMatchObject([{ js: ['probe.js'] }]))
  expect(console.error).not.toHaveBeenCalled()
})

test('a page can say what it shows, and the button follows', async () => {
  const sender = { id: 'leeslamp', url: tab.url, tab, frameId: 0 }
  const message = { call: 'reportView', args: { view: 'tidy', hidden: 3 } }
  expect(await listeners.get('message')?.(message, sender)).toEqual({ answer: undefined })
  expect(extension.storage.session.items).toMatchObject({ 'tab-7': { view: 'tidy', hidden: 3 } })
  expect(console.error).not.toHaveBeenCalled()
})

test('a failure is told where no popup can be opened: at the next click on the button', async () => {
  executeScript.mockRejectedValue(new Error('Missing host permission for the tab'))
  await listeners.get('click')?.({ id: 7, url: 'about:addons' })
  const popup = 'chrome-extension://leeslamp/src/notice/notice.html#restrictedPage'
  expect(setPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, popup })
})

test('a failure that does not lie with the page is told as well', async () => {
  executeScript.mockImplementation(async injection => {
    if ('files' in injection) throw new Error('Could not load file')
    return [{ frameId: 0 }]
  })
  await listeners.get('click')?.(tab)
  const popup = 'chrome-extension://leeslamp/src/notice/notice.html?tab=7&badge=#viewNotLoaded'
  expect(setPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, popup })
})
