import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onMessageToBackground, sendToPage } from '../../../src/messaging/in-background'

const api = vi.hoisted(() => ({ addListener: vi.fn(), sendMessage: vi.fn() }))

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    runtime: { id: 'leeslamp', onMessage: { addListener: api.addListener } },
    tabs: { sendMessage: api.sendMessage },
  },
}))

afterEach(() => vi.resetAllMocks())

describe('what is said to the background', () => {
  const hear = vi.fn()
  const ours = { id: 'leeslamp', tab: { id: 7 } }
  const opened = { type: 'viewChanged', view: 'tidy', hidden: 3 }
  let say: (message: unknown, sender: object) => void

  beforeEach(() => {
    onMessageToBackground(hear)
    say = api.addListener.mock.lastCall?.[0]
  })

  test('is heard from a content script of this extension, with its tab', () => {
    say(opened, ours)
    say({ type: 'viewChanged', view: null }, ours)
    expect(hear.mock.calls).toEqual([
      [{ type: 'viewChanged', view: 'tidy', hidden: 3 }, 7],
      [{ type: 'viewChanged', view: null, hidden: 0 }, 7],
    ])
  })

  test.each([
    ['another extension', { id: 'kwaad', tab: { id: 7 } }],
    ['nobody', { tab: { id: 7 } }],
    ['a page of the extension, without a tab', { id: 'leeslamp' }],
    ['a tab without an id', { id: 'leeslamp', tab: {} }],
  ])('is not heard from %s', (_, sender) => {
    say(opened, sender)
    expect(hear).not.toHaveBeenCalled()
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'viewChanged'],
    ['another type', { type: 'toggleReader', view: 'tidy' }],
    ['no type', { view: 'tidy' }],
    ['no state', { type: 'viewChanged' }],
    ['a verdict that says nothing', { type: 'pageProbed', verdict: null, isNew: true, address: '' }],
    ['a view that there is not', { type: 'viewWanted', view: 'print' }],
    ['a rule that says nothing', { type: 'ruleSaid', said: { site: 'krant.example' } }],
  ])('is not heard when it is %s', (_, message) => {
    say(message, ours)
    expect(hear).not.toHaveBeenCalled()
  })

  test('is heard without anything that was sent along', () => {
    say({ ...opened, html: '<script>' }, ours)
    expect(hear).toHaveBeenCalledExactlyOnceWith(opened, 7)
  })

  test.each([
    [{ is: 'article' }, { is: 'article' }],
    [
      { is: 'other', looksLike: 'list' },
      { is: 'other', looksLike: 'list' },
    ],
    [
      { is: 'other', looksLike: 'a lie' },
      { is: 'other', looksLike: 'unknown' },
    ],
  ])('is a verdict on a page: %j', (verdict, heard) => {
    const address = 'https://krant.example/sluis'
    say({ type: 'pageProbed', verdict, isNew: true, address, isOpening: true }, ours)
    expect(hear).toHaveBeenCalledExactlyOnceWith(
      { type: 'pageProbed', verdict: heard, isNew: true, address, isOpening: true },
      7,
    )
  })

  test('is a rule', () => {
    const said = { action: 'show', site: 'krant.example', selector: '#weer' }
    say({ type: 'ruleSaid', said }, ours)
    expect(hear).toHaveBeenCalledExactlyOnceWith({ type: 'ruleSaid', said }, 7)
  })

  test('is answered once what it asks for was done', () => {
    const done = Promise.resolve()
    hear.mockReturnValue(done)
    expect(say({ type: 'viewWanted', view: 'tidy' }, ours)).toBe(done)
    expect(hear).toHaveBeenCalledExactlyOnceWith({ type: 'viewWanted', view: 'tidy' }, 7)
  })

  test('is otherwise not answered, so that no other listener is kept waiting', () => {
    expect(say(opened, ours)).toBeUndefined()
  })
})

test.each([
  [true, true],
  [undefined, false],
])('a page in which it was heard: %s, was told: %s', async (answer, ok) => {
  api.sendMessage.mockResolvedValue(answer)
  expect(await sendToPage(7, { type: 'toggleReader' })).toMatchObject({ ok })
})

test('a page that cannot be told is a failure in words, not an error', async () => {
  api.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'))
  const told = await sendToPage(7, { type: 'toggleReader' })
  expect(told).toEqual({ ok: false, error: 'Error: Receiving end does not exist' })
})
