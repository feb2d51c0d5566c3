import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openLink } from '../../../src/background/open-link'
import { serializeSites } from '../../../src/sites/storage-format'
import { FakeExtension, fakeLocks } from '../support/extension'
import { sitesOf } from '../support/sites'

const api = vi.hoisted(() => {
  const api: { browser: object } = { browser: {} }
  vi.stubGlobal('browser', new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }))
  return api
})

vi.mock('../../../src/platform/strings', () => ({ readStrings: () => ({}) }))
vi.mock('../../../src/platform/browser', () => ({
  browser: new Proxy({}, { get: (_, name) => Reflect.get(api.browser, name) }),
}))
vi.mock('../../../src/content/session-script?script&iife', () => ({ default: 'content.js' }))
vi.mock('../../../src/content/reader-script?script&iife', () => ({ default: 'reader.js' }))
vi.mock('../../../src/content/tidy-script?script&iife', () => ({ default: 'tidy.js' }))
vi.mock('../../../src/content/second-reader-script?script&iife', () => ({ default: 'second-reader.js' }))
vi.mock('../../../src/content/tools-script?script&iife', () => ({ default: 'tools.js' }))
vi.mock('../../../src/content/pages-script?script&iife', () => ({ default: 'pages.js' }))

type UpdateListener = (tabId: number, change: { readonly status: string }) => void

const krant = '*://*.krant.example/*'
const address = 'https://krant.example/sluis'
let extension: FakeExtension
const create = vi.fn()
const sendMessage = vi.fn()
const executeScript = vi.fn()
const setPopup = vi.fn(async (_: { popup: string }) => undefined)

/** The tab of each link has loaded at once, with a session in it. */
beforeEach(() => {
  extension = new FakeExtension()
  const { storage, permissions, runtime } = extension
  setPopup.mockClear()
  executeScript.mockReset().mockResolvedValue([{ result: null }])
  create.mockReset().mockResolvedValue({ id: 8 })
  sendMessage.mockReset().mockResolvedValue(true)
  const onUpdated = {
    addListener: (listener: UpdateListener) => listener(8, { status: 'complete' }),
    removeListener: () => undefined,
  }
  const action = { getBadgeText: async () => '', setPopup, openPopup: async () => undefined }
  api.browser = {
    storage,
    permissions,
    runtime,
    action,
    scripting: { executeScript },
    tabs: { create, sendMessage, onUpdated },
  }
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.spyOn(console, 'error').mockReset().mockReturnValue()
})

const open = () => openLink({ id: 7, index: 2 }, address)
const choose = () => {
  extension.storage.local.items = {
    sites: serializeSites(sitesOf({ 'krant.example': 'always' }, Date.now())),
  }
}

test('a link opens in a tab beside its page, and in the reader', async () => {
  await open()
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: address, index: 3, openerTabId: 7 })
  const message = { call: 'openView', args: { view: 'reader', requestedByUser: true } }
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(8, message, { frameId: 0 })
})

describe('the permission for the link', () => {
  test('is released afterwards', async () => {
    await open()
    expect(extension.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [krant] })
    expect(extension.origins).toEqual([])
  })

  test('stays where the site opens by itself', async () => {
    choose()
    await open()
    expect(extension.origins).toEqual([krant])
  })

  test('stays where the storage cannot tell whether it does', async () => {
    choose()
    extension.storage.local.get.mockRejectedValue(new Error('corrupt'))
    await open()
    expect(extension.origins).toEqual([krant])
    expect(console.error).toHaveBeenCalledOnce()
  })
})

test('the reading tools are there before the permission goes', async () => {
  executeScript.mockImplementation(async () => {
    expect(extension.origins).toEqual([krant])
    return [{ result: null }]
  })
  await open()
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ files: ['tools.js'] }))
  expect(extension.origins).toEqual([])
})

test('a link whose permission the user denies opens in a tab, without the reader', async () => {
  extension.permissions.request.mockResolvedValue(false)
  await open()
  expect(create).toHaveBeenCalledOnce()
  expect(sendMessage).not.toHaveBeenCalled()
})

describe('a link to anything but a web page is refused with a sentence', () => {
  test.each([
    'file:///etc/passwd',
    'chrome://settings/',
    'about:config',
    'data:text/html,<h1>Sluis</h1>',
    'javascript:alert(1)',
    'blob:https://krant.example/0a1b',
    'view-source:https://krant.example/',
    'ftp://krant.example/sluis',
    'chrome-extension://leeslamp/src/options/options.html#site=bank.example',
    'moz-extension://leeslamp/src/options/options.html#site=bank.example',
    'geen adres',
    '',
  ])('%s', async link => {
    await openLink({ id: 7, index: 2 }, link)
    expect(create).not.toHaveBeenCalled()
    expect(extension.permissions.request).not.toHaveBeenCalled()
    const popup = 'chrome-extension://leeslamp/src/notice/notice.html?tab=7&badge=#linkNotWeb'
    expect(setPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, popup })
  })
})
