import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onMessageToPage, sendToBackground } from '../../../src/messaging/in-page'
import { parseToSession } from '../../../src/messaging/to-session'

const api = vi.hoisted(() => {
  const runtime: { id: string | undefined; onMessage: object; sendMessage: ReturnType<typeof vi.fn> } = {
    id: 'leeslamp',
    onMessage: { addListener: (listener: unknown) => heard.push(listener) },
    sendMessage: vi.fn(async () => undefined),
  }
  const heard: unknown[] = []
  vi.stubGlobal('browser', { runtime })
  return { runtime, heard }
})

beforeEach(() => {
  api.runtime.id = 'leeslamp'
  api.runtime.sendMessage.mockClear()
})

describe('what is said to a page', () => {
  const answer = vi.fn()
  afterEach(() => answer.mockClear())

  const say = (message: unknown, sender: object) => {
    const hear = vi.fn()
    onMessageToPage(parseToSession, hear)
    const listener = api.heard.at(-1)
    if (typeof listener !== 'function') throw new Error('nobody listens')
    listener(message, sender, answer)
    return hear
  }

  test('is heard from the background', () => {
    expect(say({ type: 'toggleReader' }, { id: 'leeslamp' })).toHaveBeenCalledExactlyOnceWith({
      type: 'toggleReader',
    })
  })

  test.each([
    { type: 'nextView' },
    { type: 'openView', view: 'tidy', requestedByUser: true },
    { type: 'openView', view: 'reader', requestedByUser: false },
  ])('may be %j', message => {
    expect(say(message, { id: 'leeslamp' })).toHaveBeenCalledExactlyOnceWith(message)
  })

  test('is answered only by the script that it is for: there may be others of the extension', () => {
    say({ type: 'addressChanged' }, { id: 'leeslamp' })
    expect(answer).not.toHaveBeenCalled()
    say({ type: 'toggleReader' }, { id: 'leeslamp' })
    expect(answer).toHaveBeenCalledExactlyOnceWith(true)
  })

  test.each([
    ['another extension', { id: 'kwaad' }],
    ['nobody', {}],
    ['a content script', { id: 'leeslamp', tab: { id: 7 } }],
  ])('is not heard from %s', (_, sender) => {
    expect(say({ type: 'toggleReader' }, sender)).not.toHaveBeenCalled()
  })

  test.each([null, 'toggleReader', {}, { type: 'viewChanged' }, { type: 'openView', view: 'print' }])(
    'is not heard when it is %j',
    message => {
      expect(say(message, { id: 'leeslamp' })).not.toHaveBeenCalled()
    },
  )
})

test('the background is told what is said to it', async () => {
  await sendToBackground({ type: 'viewChanged', view: 'reader', hidden: 0 })
  expect(api.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
    type: 'viewChanged',
    view: 'reader',
    hidden: 0,
  })
})

test('once the extension was updated there is nobody to tell, and nothing breaks', async () => {
  api.runtime.id = undefined
  await sendToBackground({ type: 'viewChanged', view: null, hidden: 0 })
  expect(api.runtime.sendMessage).not.toHaveBeenCalled()
})
