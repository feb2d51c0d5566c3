import { afterEach, describe, expect, test, vi } from 'vitest'
import type { SharedGlobals } from '../../../src/content/session/shared-globals'
import type { Session, SessionDeps } from '../../../src/content/session/types'
import type { ReaderView } from '../../../src/content/views/types'
import { type View, views } from '../../../src/domain/view'
import type { PendingOpen } from '../../../src/messaging/calls'

vi.mock('../../../src/messaging/in-page', () => ({
  answerBackground: () => undefined,
  callBackground: call,
}))
vi.mock('../../../src/content/session/session', () => ({ createSession: create }))

const done = () => vi.fn(async () => undefined)
const session = {
  prepare: vi.fn(),
  openByItself: done(),
  toggle: done(),
  open: done(),
  next: done(),
  end: vi.fn(),
} satisfies Session

/** Runs the script in a page with these shared globals. @returns them */
async function runScript(globals: SharedGlobals): Promise<SharedGlobals> {
  vi.resetModules()
  runtime.id = 'leeslamp'
  vi.stubGlobal('browser', { runtime })
  vi.stubGlobal('__leeslamp', globals)
  await import('../../../src/content/session-script')
  return globals
}
const pendingOpenOf = (view: View): PendingOpen => ({ view, requestedByUser: true, isToggle: false })
const readerView = {
  reader: { warmUp: vi.fn(), createCache: vi.fn(), show: vi.fn() } satisfies ReaderView,
}

const call = vi.fn(async (..._: unknown[]): Promise<unknown> => ({}))
const runtime: { id: string | undefined } = { id: 'leeslamp' }
const create = vi.fn((_: SessionDeps) => session)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('the session script', () => {
  test.each(views)('opens what was asked for before: %s', async view => {
    await runScript({ pendingOpen: pendingOpenOf(view) })
    expect(session.open).toHaveBeenCalledExactlyOnceWith(view, true)
  })

  test.each([
    ['reader', readerView],
    ['tidy', {}],
  ] as const)('opens a page by itself in the view that was loaded with it: %s', async (view, views) => {
    await runScript({ autoOpen: 'open', views })
    expect(session.openByItself).toHaveBeenCalledExactlyOnceWith(view)
  })

  test('opens what the user asked for instead of what would open by itself', async () => {
    await runScript({ autoOpen: 'open', pendingOpen: pendingOpenOf('reader') })
    expect(session.open).toHaveBeenCalledExactlyOnceWith('reader', true)
  })

  test.each([
    ['wait', 1],
    [undefined, 0],
  ] as const)('prepares for a page that is about to open: %s', async (autoOpen, times) => {
    await runScript({ autoOpen, views: readerView })
    expect(session.prepare).toHaveBeenCalledTimes(times)
    expect(readerView.reader.warmUp).toHaveBeenCalledTimes(times)
  })

  test.each([{ autoOpen: 'wait' }, {}] as const)('waits if nothing is to be opened: %j', async globals => {
    expect(await runScript({ ...globals })).toMatchObject({ session: { open: expect.any(Function) } })
    expect(session.open).not.toHaveBeenCalled()
    expect(session.openByItself).not.toHaveBeenCalled()
  })
})

describe('the session script, run a second time,', () => {
  test('does nothing if what was asked for is done', async () => {
    const globals = await runScript({ autoOpen: 'wait', pendingOpen: pendingOpenOf('tidy') })
    await runScript(globals)
    expect(session.open).toHaveBeenCalledExactlyOnceWith('tidy', true)
  })

  test('lets the running session open what was asked for meanwhile', async () => {
    const globals = await runScript({ autoOpen: 'open' })
    const first = globals.session
    await runScript(Object.assign(globals, { pendingOpen: { ...pendingOpenOf('reader'), isToggle: true } }))
    expect(globals.session).toBe(first)
    expect(session.open).toHaveBeenLastCalledWith('reader', true)
    expect(session.toggle).not.toHaveBeenCalled()
  })
})

test.each([
  [{ answer: 'saved' }, 'leeslamp', 'saved'],
  [{ answer: 'refused' }, 'leeslamp', 'refused'],
  [{ failed: 'editSiteRule' }, 'leeslamp', 'refused'],
  [{ failed: 'editSiteRule' }, undefined, 'orphaned'],
])('a rule whose edit is replied to with %j, of the extension %s, is %s', async (reply, id, saved) => {
  call.mockResolvedValue(reply)
  await runScript({ autoOpen: 'wait' })
  const [[deps] = []] = create.mock.calls
  runtime.id = id
  expect(await deps?.saveRule({ action: 'show', site: 'krant.nl', selector: '#weer' })).toBe(saved)
})

describe('a view that fails to open at a click', () => {
  test.each([
    // The class that the script itself has.
    ['viewNotLoaded', async () => new (await import('../../../src/domain/failures')).ViewNotLoadedError()],
    ['viewNotShown', async () => new TypeError('no body')],
  ])('has the background show %s', async (failure, createError) => {
    vi.spyOn(console, 'error').mockReset().mockReturnValue()
    session.open.mockImplementationOnce(async () => {
      throw await createError()
    })
    await runScript({ pendingOpen: pendingOpenOf('reader') })
    await vi.waitFor(() => expect(call).toHaveBeenCalledExactlyOnceWith('reportFailure', { failure }))
    expect(console.error).toHaveBeenCalledExactlyOnceWith('Leeslamp, when opening a view:', expect.any(Error))
  })
})
