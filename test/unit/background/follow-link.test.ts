import { beforeEach, expect, test, vi } from 'vitest'
import { followLink } from '../../../src/background/follow-link'
import { FakeExtension, fakeLocks } from '../support/extension'

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

const address = 'https://krant.example/sluis'
let extension: FakeExtension
const sendMessage = vi.fn()
/** Where the tab is once it has loaded, as far as the browser reveals it. */
const get = vi.fn()
let loads = true

/** The tab has loaded the page of each link at once, with a session in it. */
beforeEach(() => {
  extension = new FakeExtension()
  const { storage, permissions, runtime } = extension
  sendMessage.mockReset().mockResolvedValue(true)
  get.mockReset().mockResolvedValue({ url: address })
  const onUpdated = {
    addListener: (listener: UpdateListener) => loads && listener(8, { status: 'complete' }),
    removeListener: () => undefined,
  }
  loads = true
  api.browser = { storage, permissions, runtime, tabs: { sendMessage, onUpdated, get } }
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.spyOn(console, 'error').mockReset().mockReturnValue()
})

const page = { tabId: 8, address: 'https://krant.example/', isPrivate: false }

test('the reader opens in the page that a link of it leads to, if that is an article', async () => {
  await followLink(address, page)
  const message = { call: 'openView', args: { view: 'reader', requestedByUser: false } }
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(8, message, { frameId: 0 })
})

test.each(['https://elders.example/sluis', 'http://krant.example/sluis', 'javascript:alert(1)', 'sluis', ''])(
  'nothing opens for what is no page of the same origin: %s',
  async other => {
    await followLink(other, page)
    expect(sendMessage).not.toHaveBeenCalled()
  },
)

test.each([['https://elders.example/sluis'], [undefined]])(
  'nothing opens where the site passes on to a page of another origin, or the browser does not say: %s',
  async url => {
    get.mockResolvedValue({ url })
    await followLink(address, page)
    expect(sendMessage).not.toHaveBeenCalled()
  },
)

test('nothing opens later where the link led to a file, so that the tab has loaded nothing', async () => {
  vi.useFakeTimers()
  loads = false
  const followed = followLink(address, page)
  await vi.runAllTimersAsync()
  await followed
  vi.useRealTimers()
  expect(sendMessage).not.toHaveBeenCalled()
})
