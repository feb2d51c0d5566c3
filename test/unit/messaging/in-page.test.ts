import { beforeEach, describe, expect, test, vi } from 'vitest'
import { onMessageToPage, sendToBackground } from '../../../src/messaging/in-page'

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
  const say = (message: unknown, sender: object) => {
    const hear = vi.fn()
    onMessageToPage(hear)
    const listener = api.heard.at(-1)
    if (typeof listener !== 'function') throw new Error('nobody listens')
    listener(message, sender)
    return hear
  }

  test('is heard from the background', () => {
    expect(say({ type: 'toggleReader' }, { id: 'leeslamp' })).toHaveBeenCalledExactlyOnceWith({
      type: 'toggleReader',
    })
  })

  test.each([
    ['another extension', { id: 'kwaad' }],
    ['nobody', {}],
    ['a content script', { id: 'leeslamp', tab: { id: 7 } }],
  ])('is not heard from %s', (_, sender) => {
    expect(say({ type: 'toggleReader' }, sender)).not.toHaveBeenCalled()
  })

  test.each([null, 'toggleReader', {}, { type: 'viewChanged' }])('is not heard when it is %j', message => {
    expect(say(message, { id: 'leeslamp' })).not.toHaveBeenCalled()
  })
})

test('the background is told what is said to it', async () => {
  await sendToBackground({ type: 'viewChanged', view: 'reader' })
  expect(api.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'viewChanged', view: 'reader' })
})

test('once the extension was updated there is nobody to tell, and nothing breaks', async () => {
  api.runtime.id = undefined
  await sendToBackground({ type: 'viewChanged', view: null })
  expect(api.runtime.sendMessage).not.toHaveBeenCalled()
})
