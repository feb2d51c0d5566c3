import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerPages, type BackgroundHandlers, callPage } from '../../../src/messaging/in-background'

const api = vi.hoisted(() => ({ addListener: vi.fn(), sendMessage: vi.fn() }))

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    runtime: { id: 'leeslamp', onMessage: { addListener: api.addListener } },
    tabs: { sendMessage: api.sendMessage },
  },
}))

beforeEach(() => {
  vi.spyOn(console, 'error').mockReset().mockReturnValue()
})
afterEach(() => vi.resetAllMocks())

describe('the background', () => {
  const handlers = {
    getProbeConfig: vi.fn<BackgroundHandlers['getProbeConfig']>(),
    prepareToOpen: vi.fn<BackgroundHandlers['prepareToOpen']>(),
    reportProbe: vi.fn<BackgroundHandlers['reportProbe']>(),
    loadView: vi.fn<BackgroundHandlers['loadView']>(),
    loadSecondReader: vi.fn<BackgroundHandlers['loadSecondReader']>(),
    loadTools: vi.fn<BackgroundHandlers['loadTools']>(),
    loadPages: vi.fn<BackgroundHandlers['loadPages']>(),
    openPlace: vi.fn<BackgroundHandlers['openPlace']>(),
    followLink: vi.fn<BackgroundHandlers['followLink']>(),
    keepPlace: vi.fn<BackgroundHandlers['keepPlace']>(),
    stylePage: vi.fn<BackgroundHandlers['stylePage']>(),
    reportView: vi.fn<BackgroundHandlers['reportView']>(),
    reportFailure: vi.fn<BackgroundHandlers['reportFailure']>(),
    savePreferences: vi.fn<BackgroundHandlers['savePreferences']>(),
    saveSiteType: vi.fn<BackgroundHandlers['saveSiteType']>(),
    getSiteOpenMode: vi.fn<BackgroundHandlers['getSiteOpenMode']>(),
    setSiteOpenMode: vi.fn<BackgroundHandlers['setSiteOpenMode']>(),
    editSiteRule: vi.fn<BackgroundHandlers['editSiteRule']>(),
  }
  const address = 'https://krant.example/sluis'
  const ours = { id: 'leeslamp', url: address, tab: { id: 7, url: address }, frameId: 0 }
  const call = { call: 'prepareToOpen', args: {} }
  const question = { call: 'getProbeConfig', args: {} }
  let send: (message: unknown, sender: object) => unknown

  beforeEach(() => {
    answerPages(handlers)
    send = api.addListener.mock.lastCall?.[0]
  })

  test('answers a content script in the main frame of a tab, and knows the page', async () => {
    handlers.prepareToOpen.mockResolvedValue(true)
    expect(await send(call, ours)).toEqual({ answer: true })
    expect(handlers.prepareToOpen).toHaveBeenCalledExactlyOnceWith(
      {},
      { tabId: 7, address, isPrivate: false },
    )
  })

  test('knows a private window by its tab', async () => {
    const tab = { ...ours.tab, incognito: true }
    await send({ call: 'openPlace', args: { isPrivate: false } }, { ...ours, tab })
    expect(handlers.openPlace).toHaveBeenCalledExactlyOnceWith({}, { tabId: 7, address, isPrivate: true })
  })

  const forged = { address: 'https://bank.example/', site: 'bank.example' }
  const verdict = { is: 'article' }
  const edit = { action: 'show', site: 'bank.example', selector: '#weer' }

  test.each([
    ['getProbeConfig', {}],
    ['prepareToOpen', {}],
    ['reportProbe', { verdict, isNew: true, isOpening: false }],
    ['getSiteOpenMode', {}],
    ['setSiteOpenMode', { mode: 'tidy' }],
    ['editSiteRule', { edit }],
  ] as const)('knows the page from the browser, whatever it says of its site: %s', async (name, args) => {
    await send({ call: name, args: { ...args, ...forged }, ...forged }, { ...ours, ...{ said: forged } })
    expect(handlers[name]).toHaveBeenCalledExactlyOnceWith(args, { tabId: 7, address, isPrivate: false })
  })

  const here = 'https://krant.example/brug?deel=2'
  test.each([
    ['that its scripts took it to', { tab: { id: 7, url: here } }, here],
    ['it was loaded under, without access to its tab', { tab: { id: 7 } }, address],
    [
      'it was loaded under, while its tab is on another origin',
      { tab: { id: 7, url: 'https://bank.example/' } },
      address,
    ],
    [
      'it was loaded under, once it was left',
      { documentLifecycle: 'cached', tab: { id: 7, url: here } },
      address,
    ],
    ['none where the browser gives none', { url: undefined }, ''],
    ['about:blank where it has no other', { url: 'about:blank', tab: { id: 7, url: here } }, 'about:blank'],
    [
      'of a file',
      { url: 'file:///tmp/a.html', tab: { id: 7, url: 'file:///tmp/a.html' } },
      'file:///tmp/a.html',
    ],
  ])('knows the address of a page: %s', async (_, sender, expected) => {
    await send(call, { ...ours, ...sender })
    expect(handlers.prepareToOpen).toHaveBeenCalledExactlyOnceWith(
      {},
      { tabId: 7, address: expected, isPrivate: false },
    )
  })

  test('calls the handler right in the event, so that the click of the message still counts', () => {
    void send(call, ours)
    expect(handlers.prepareToOpen).toHaveBeenCalledOnce()
  })

  test.each([
    ['another extension', { ...ours, id: 'evil' }],
    ['an unknown extension', { ...ours, id: undefined }],
    ['a page of the extension outside tabs', { id: 'leeslamp' }],
    ['a tab without an id', { ...ours, tab: {} }],
    ['a frame in a page', { ...ours, frameId: 3 }],
    ['no frame', { ...ours, frameId: undefined }],
  ])('gives no answer to %s', (_, sender) => {
    expect(send(call, sender)).toBeUndefined()
    expect(send(question, sender)).toBeUndefined()
    expect(handlers.prepareToOpen).not.toHaveBeenCalled()
    expect(handlers.getProbeConfig).not.toHaveBeenCalled()
  })

  test('tells a page that is loaded in advance how to probe it, and does nothing else for it', async () => {
    const ahead = { ...ours, url: here, frameId: 12, documentLifecycle: 'prerender' }
    handlers.getProbeConfig.mockResolvedValue(null)
    expect(await send(question, ahead)).toEqual({ answer: null })
    expect(handlers.getProbeConfig).toHaveBeenCalledExactlyOnceWith(
      {},
      { tabId: 7, address: here, isPrivate: false },
    )
    expect(send(call, ahead)).toBeUndefined()
    expect(send(question, { ...ahead, id: 'evil' })).toBeUndefined()
    expect(send(question, { ...ahead, tab: undefined })).toBeUndefined()
  })

  test.each([null, 'prepareToOpen', { call: 'toggleReader' }, { ...call, args: 7 }])(
    'leaves what is no call of its own to other listeners: %j',
    message => {
      expect(send(message, ours)).toBeUndefined()
    },
  )

  test.each([
    [
      'throws',
      () => {
        throw new RangeError('too deep')
      },
    ],
    ['rejects', async () => Promise.reject(new RangeError('too deep'))],
  ])('tells the caller which call failed when its handler %s, and reports why', async (_, fail) => {
    handlers.prepareToOpen.mockImplementation(fail)
    expect(await send(call, ours)).toEqual({ failed: 'prepareToOpen' })
    expect(console.error).toHaveBeenCalledExactlyOnceWith(
      'Leeslamp, when answering prepareToOpen:',
      new RangeError('too deep'),
    )
  })
})

describe('a call to a page', () => {
  test('goes to its main frame', async () => {
    api.sendMessage.mockResolvedValue(true)
    const args = { view: 'tidy', requestedByUser: true } as const
    expect(await callPage(7, 'openView', args)).toEqual({ ok: true, value: null })
    expect(api.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { call: 'openView', args }, { frameId: 0 })
  })

  test('fails where no content script handles it', async () => {
    api.sendMessage.mockResolvedValue(undefined)
    expect(await callPage(7, 'checkAddress')).toEqual({ ok: false, error: 'Nothing handled checkAddress.' })
  })

  test('fails with a result, not an error, where there is no content script', async () => {
    api.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'))
    const error = 'Error: Receiving end does not exist'
    expect(await callPage(7, 'toggleReader')).toEqual({ ok: false, error })
  })
})
