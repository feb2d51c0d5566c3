import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SessionCalls } from '../../../src/messaging/calls'
import { answerBackground, callBackground } from '../../../src/messaging/in-page'

const api = vi.hoisted(() => {
  const runtime: { id: string | undefined; onMessage: object; sendMessage: ReturnType<typeof vi.fn> } = {
    id: 'leeslamp',
    onMessage: { addListener: (listener: unknown) => listeners.push(listener) },
    sendMessage: vi.fn(),
  }
  const listeners: unknown[] = []
  vi.stubGlobal('browser', { runtime })
  return { runtime, listeners }
})

beforeEach(() => {
  api.runtime.id = 'leeslamp'
  api.runtime.sendMessage.mockReset()
  vi.spyOn(console, 'error').mockReset().mockReturnValue()
})

describe('a content script', () => {
  const background = { id: 'leeslamp' }
  const handlers = { toggleReader: vi.fn(), openView: vi.fn(), showNextView: vi.fn() }
  const answer = vi.fn()
  afterEach(() => vi.clearAllMocks())

  const send = (message: unknown, sender: object) => {
    answerBackground<SessionCalls>(handlers)
    const listener = api.listeners.at(-1)
    if (typeof listener !== 'function') throw new Error('There is no listener.')
    return listener(message, sender, answer)
  }
  const handled = () => Object.values(handlers).flatMap(({ mock }) => mock.calls)

  test('handles a call of the background, and tells it so at once', () => {
    const args = { view: 'tidy', requestedByUser: true }
    send({ call: 'openView', args }, background)
    expect(handlers.openView).toHaveBeenCalledExactlyOnceWith(args)
    expect(answer).toHaveBeenCalledExactlyOnceWith(true)
  })

  test('handles a call without arguments', () => {
    send({ call: 'toggleReader' }, background)
    expect(handlers.toggleReader).toHaveBeenCalledOnce()
  })

  test.each([
    ['another extension', { id: 'evil' }],
    ['an unknown extension', {}],
    ['another content script', { id: 'leeslamp', tab: { id: 7 } }],
  ])('does nothing for %s', (_, sender) => {
    send({ call: 'toggleReader' }, sender)
    expect(handled()).toEqual([])
    expect(answer).not.toHaveBeenCalled()
  })

  test.each([null, 'toggleReader', {}, { call: 'checkAddress' }, { call: 'reportView', args: {} }])(
    'leaves a call to another script of ours in the page: %j',
    message => {
      expect(send(message, background)).toBeUndefined()
      expect(handled()).toEqual([])
      expect(answer).not.toHaveBeenCalled()
    },
  )
})

describe('a call to the background', () => {
  const report = () => callBackground('reportView', { view: 'reader', hidden: 0 })
  const getOpening = () => callBackground('setSiteOpenMode', { mode: 'tidy' })

  test('is sent with its arguments, and answered', async () => {
    api.runtime.sendMessage.mockResolvedValue({ answer: null })
    expect(await getOpening()).toEqual({ answer: null })
    expect(api.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      call: 'setSiteOpenMode',
      args: { mode: 'tidy' },
    })
  })

  test('says which call failed in the background', async () => {
    api.runtime.sendMessage.mockResolvedValue({ failed: 'setSiteOpenMode' })
    expect(await getOpening()).toEqual({ failed: 'setSiteOpenMode' })
  })

  test('has failed where nothing answers', async () => {
    api.runtime.sendMessage.mockResolvedValue(undefined)
    expect(await report()).toEqual({ failed: 'reportView' })
  })

  test('that cannot be sent has failed, and is reported', async () => {
    const error = new Error('Could not establish connection')
    api.runtime.sendMessage.mockRejectedValue(error)
    expect(await report()).toEqual({ failed: 'reportView' })
    expect(console.error).toHaveBeenCalledExactlyOnceWith('Leeslamp, when calling reportView:', error)
  })

  test('is not sent once the extension was updated, and has failed', async () => {
    api.runtime.id = undefined
    expect(await report()).toEqual({ failed: 'reportView' })
    expect(api.runtime.sendMessage).not.toHaveBeenCalled()
  })

  test('is not reported where the extension is updated meanwhile', async () => {
    api.runtime.sendMessage.mockImplementation(async () => {
      api.runtime.id = undefined
      throw new Error('Extension context invalidated')
    })
    expect(await report()).toEqual({ failed: 'reportView' })
    expect(console.error).not.toHaveBeenCalled()
  })
})
