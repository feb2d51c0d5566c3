import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Session } from '../../../src/content/session/session'
import type { ownWorld } from '../../../src/content/session/shared-globals'
import type { SessionParts } from '../../../src/content/session/types'
import type { ShownBy } from '../../../src/content/views/view-loader'
import { type View, views } from '../../../src/domain/view'
import type { PendingOpen } from '../../../src/messaging/calls'

type World = typeof ownWorld

vi.mock('../../../src/messaging/in-page', () => ({
  answerBackground: () => undefined,
  callBackground: call,
}))
vi.mock('../../../src/content/session/session', () => ({ createSession: create }))

const done = () => vi.fn(async () => undefined)
const session = {
  prepare: vi.fn(),
  arrive: done(),
  toggle: done(),
  open: done(),
  next: done(),
  end: vi.fn(),
} satisfies Session

/** The script comes into a page in which this stands. @returns what stands there then */
async function comes(world: World): Promise<World> {
  vi.resetModules()
  runtime.id = 'leeslamp'
  vi.stubGlobal('browser', { runtime })
  vi.stubGlobal('__leeslamp', world)
  await import('../../../src/content/session-script')
  return world
}
const askedFor = (view: View): PendingOpen => ({ view, requestedByUser: true, isToggle: false })
const readerView = {
  reader: { rehearse: vi.fn(), begin: vi.fn(), show: vi.fn() } satisfies ShownBy['reader'],
}

const call = vi.fn(async (..._: unknown[]): Promise<unknown> => ({}))
const runtime: { id: string | undefined } = { id: 'leeslamp' }
const create = vi.fn((_: SessionParts) => session)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('the session that comes into a page', () => {
  test.each(views)('opens what was asked for: %s', async view => {
    await comes({ wish: askedFor(view) })
    expect(session.open).toHaveBeenCalledExactlyOnceWith(view, true)
  })

  test.each([
    ['reader', readerView],
    ['tidy', {}],
  ] as const)('opens by itself in the view that came with it: %s', async (view, views) => {
    await comes({ unasked: 'open', views })
    expect(session.arrive).toHaveBeenCalledExactlyOnceWith(view)
  })

  test('opens what was asked for in place of what would open by itself', async () => {
    await comes({ unasked: 'open', wish: askedFor('reader') })
    expect(session.open).toHaveBeenCalledExactlyOnceWith('reader', true)
  })

  test.each([
    ['wait', 1],
    [undefined, 0],
  ] as const)('makes itself ready for a page that is about to open: %s', async (unasked, times) => {
    await comes({ unasked, views: readerView })
    expect(session.prepare).toHaveBeenCalledTimes(times)
    expect(readerView.reader.rehearse).toHaveBeenCalledTimes(times)
  })

  test.each([{ unasked: 'wait' }, {}] as const)('waits where nobody says more: %j', async world => {
    expect(await comes({ ...world })).toMatchObject({ session: { open: expect.any(Function) } })
    expect(session.open).not.toHaveBeenCalled()
    expect(session.arrive).not.toHaveBeenCalled()
  })
})

describe('the script that comes a second time', () => {
  test('does nothing where the first has done what was asked for', async () => {
    const world = await comes({ unasked: 'wait', wish: askedFor('tidy') })
    await comes(world)
    expect(session.open).toHaveBeenCalledExactlyOnceWith('tidy', true)
  })

  test('has the one session open what was asked for meanwhile', async () => {
    const world = await comes({ unasked: 'open' })
    const first = world.session
    await comes(Object.assign(world, { wish: { ...askedFor('reader'), isToggle: true } }))
    expect(world.session).toBe(first)
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
  await comes({ unasked: 'wait' })
  const [[parts] = []] = create.mock.calls
  runtime.id = id
  expect(await parts?.saveRule({ action: 'show', site: 'krant.nl', selector: '#weer' })).toBe(saved)
})

describe('a view that fails to open at a click', () => {
  test.each([
    // The class that the script itself has.
    ['viewNotLoaded', async () => new (await import('../../../src/domain/failures')).ViewNotLoadedError()],
    ['extractionFailed', async () => new TypeError('no body')],
  ])('has the background show %s', async (failure, createError) => {
    vi.spyOn(console, 'error').mockReset().mockReturnValue()
    session.open.mockImplementationOnce(async () => {
      throw await createError()
    })
    await comes({ wish: askedFor('reader') })
    await vi.waitFor(() => expect(call).toHaveBeenCalledExactlyOnceWith('reportFailure', { failure }))
    expect(console.error).toHaveBeenCalledExactlyOnceWith('Leeslamp, when opening a view:', expect.any(Error))
  })
})
