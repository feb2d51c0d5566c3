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
    reportView: vi.fn<BackgroundHandlers['reportView']>(),
    reportFailure: vi.fn<BackgroundHandlers['reportFailure']>(),
    getSiteOpenMode: vi.fn<BackgroundHandlers['getSiteOpenMode']>(),
    setSiteOpenMode: vi.fn<BackgroundHandlers['setSiteOpenMode']>(),
    editSiteRule: vi.fn<BackgroundHandlers['editSiteRule']>(),
  }
  const ours = { id: 'leeslamp', tab: { id: 7 }, frameId: 0 }
  const call = { call: 'prepareToOpen', args: { address: 'https://krant.example/sluis' } }
  const question = { call: 'getProbeConfig', args: call.args }
  let send: (message: unknown, sender: object) => unknown

  beforeEach(() => {
    answerPages(handlers)
    send = api.addListener.mock.lastCall?.[0]
  })

  test('answers a content script in the main frame of a tab, and knows the tab', async () => {
    handlers.prepareToOpen.mockResolvedValue(true)
    expect(await send(call, ours)).toEqual({ answer: true })
    expect(handlers.prepareToOpen).toHaveBeenCalledExactlyOnceWith(call.args, 7)
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
    const ahead = { ...ours, frameId: 12, documentLifecycle: 'prerender' }
    handlers.getProbeConfig.mockResolvedValue(null)
    expect(await send(question, ahead)).toEqual({ answer: null })
    expect(send(call, ahead)).toBeUndefined()
    expect(send(question, { ...ahead, id: 'evil' })).toBeUndefined()
    expect(send(question, { ...ahead, tab: undefined })).toBeUndefined()
  })

  test.each([null, 'prepareToOpen', { call: 'toggleReader' }, { ...call, args: { address: 7 } }])(
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
