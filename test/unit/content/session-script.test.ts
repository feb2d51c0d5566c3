import { afterEach, describe, expect, test, vi } from 'vitest'
import type { SharedGlobals } from '../../../src/content/session/shared-globals'
import type { Session, SessionDeps } from '../../../src/content/session/types'
import type { ReaderView } from '../../../src/content/views/types'
import { type View, views } from '../../../src/domain/view'
import type { PendingOpen } from '../../../src/messaging/messages'

vi.mock('../../../src/messaging/in-page', () => ({
  onMessageToPage: () => undefined,
  sendToBackground: async () => answer,
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
async function comes(world: SharedGlobals): Promise<SharedGlobals> {
  vi.resetModules()
  runtime.id = 'leeslamp'
  vi.stubGlobal('browser', { runtime })
  vi.stubGlobal('__leeslamp', world)
  await import('../../../src/content/session-script')
  return world
}
const askedFor = (view: View): PendingOpen => ({ view, requestedByUser: true, isToggle: false })
const readerView = {
  reader: { warmUp: vi.fn(), begin: vi.fn(), show: vi.fn() } satisfies ReaderView,
}

let answer: unknown = null
const runtime: { id: string | undefined } = { id: 'leeslamp' }
const create = vi.fn((_: SessionDeps) => session)

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
    expect(readerView.reader.warmUp).toHaveBeenCalledTimes(times)
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
  ['saved', 'leeslamp', 'saved'],
  ['refused', 'leeslamp', 'refused'],
  [null, 'leeslamp', 'refused'],
  [null, undefined, 'orphaned'],
])('a rule to which the background says %s, of the extension %s, was %s', async (said, id, kept) => {
  answer = said
  await comes({ unasked: 'wait' })
  const [[parts] = []] = create.mock.calls
  runtime.id = id
  expect(await parts?.saveRule({ says: 'show', site: 'krant.nl', selector: '#weer' })).toBe(kept)
})
