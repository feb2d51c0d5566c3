import { describe, expect, test } from 'vitest'
import {
  type Attempt,
  type AttemptEvent,
  type Effect,
  initialState,
  type Phase,
  type SessionEvent,
  type SessionState,
} from '../../../../src/content/session/session-state'
import { transition } from '../../../../src/content/session/transition'

const address = 'https://krant.nl/de-sluis'
const first: Attempt = { id: 1, session: 1, view: 'reader' }
const second: Attempt = { id: 2, session: 2, view: 'reader' }
const tidy: Attempt = { ...first, view: 'tidy' }
const switched: Attempt = { id: 2, session: 1, view: 'tidy' }

const off: Phase = { is: 'off' }
const opening = (attempt: Attempt, requestedByUser: boolean): Phase => ({
  is: 'opening',
  attempt,
  requestedByUser,
})
const openingByItself = opening(first, false)
const openingForUser = opening(first, true)
const readerOpen: Phase = { is: 'open', attempt: first }
const tidyOpen: Phase = { is: 'open', attempt: tidy }
const switching: Phase = { is: 'switching', attempt: switched }
const phases = [off, openingByItself, openingForUser, readerOpen, tidyOpen, switching]

const toggle: SessionEvent = { type: 'toggle', address }
const next: SessionEvent = { type: 'next', address }
const open = (
  view: Attempt['view'],
  requestedByUser: boolean,
  logOdds: number | null = null,
): SessionEvent => ({
  type: 'open',
  view,
  requestedByUser,
  logOdds,
})
const openByItself = (view: Attempt['view'], logOdds: number | null = null): SessionEvent => ({
  type: 'openByItself',
  view,
  address,
  logOdds,
})

const start = (session: number): Effect => ({ type: 'startViewSession', session })
const follow = (session: number): Effect => ({ type: 'followHistory', session })
const end = (session: number): Effect => ({ type: 'endViewSession', session })
const load = (attempt: Attempt, view = attempt.view): Effect => ({ type: 'loadView', attempt, view })
const tell = (attempt: Attempt): Effect => ({ type: 'tellOpen', attempt })
const tellClosed: Effect = { type: 'tellClosed' }
const refuse: Effect = { type: 'refuse' }

/** A session in a phase, by which one number was given out. */
function inPhase(phase: Phase, more: Partial<SessionState> = {}): SessionState {
  return { ...initialState, lastId: phase.is === 'off' ? 0 : phase.attempt.id, ...more, phase }
}

/** The phase that an event leads to, and what is done for it. */
function outcome(phase: Phase, event: SessionEvent, more: Partial<SessionState> = {}) {
  const { state, effects } = transition(inPhase(phase, more), event)
  return [state.phase, effects]
}

describe('a page with no view open', () => {
  test.each<[string, SessionEvent, Attempt, boolean]>([
    ['a click', toggle, first, true],
    ['the next view', next, first, true],
    ['the reader for the user', open('reader', true), first, true],
    ['the tidied page for the user', open('tidy', true), tidy, true],
    ['the reader by itself', open('reader', false), first, false],
    ['the tidied page by itself', open('tidy', false), tidy, false],
    ['a page that has come', openByItself('reader'), first, false],
    ['a page that has come and is probably an article', openByItself('tidy', 0.1), tidy, false],
    ['a page that is no article, for the user', open('tidy', true, -9), tidy, true],
    ['a page that is read before it is judged', openByItself('reader', -9), first, false],
  ])('begins to open: %s', (_, event, attempt, requestedByUser) => {
    expect(outcome(off, event)).toEqual([
      opening(attempt, requestedByUser),
      [start(1), follow(1), load(attempt)],
    ])
  })

  test.each([open('tidy', false, -0.1), open('tidy', false, 0), openByItself('tidy', -0.1)])(
    'is not tidied by itself where the probe saw no article: %j',
    event => {
      expect(outcome(off, event)).toEqual([off, [refuse]])
    },
  )

  test.each<SessionEvent>([{ type: 'end' }, { type: 'popstate' }, { type: 'pageshow' }])(
    'does nothing at %j',
    event => {
      expect(outcome(off, event)).toEqual([off, []])
    },
  )
})

describe('what is asked for while a view is being loaded', () => {
  const forUser = [toggle, next, open('reader', true), open('tidy', true)]
  const byItself = [open('reader', false), open('tidy', false), openByItself('reader'), openByItself('tidy')]

  test.each(forUser)('by the user wins over what opens by itself: %j', event => {
    const view = event.type === 'open' ? event.view : 'reader'
    const attempt = { ...second, view }
    expect(outcome(openingByItself, event)).toEqual([
      opening(attempt, true),
      [end(1), start(2), follow(2), load(attempt)],
    ])
  })

  test.each([...forUser, ...byItself])('changes nothing of what the user asked for before: %j', event => {
    expect(outcome(openingForUser, event)).toEqual([openingForUser, []])
  })

  test.each(byItself)('by itself changes nothing: %j', event => {
    expect(outcome(openingByItself, event)).toEqual([openingByItself, []])
  })

  test.each([...forUser, ...byItself])('changes nothing of a switch: %j', event => {
    expect(outcome(switching, event)).toEqual([switching, []])
  })
})

describe('a page with a view open', () => {
  test.each<[string, Phase, SessionEvent, Effect[]]>([
    ['stays as it is for what opens by itself', readerOpen, open('tidy', false), []],
    ['stays as it is for a page that has come', tidyOpen, openByItself('reader'), []],
    ['is asked for the view that is open', readerOpen, open('reader', true), []],
    ['loads the other view', readerOpen, open('tidy', true), [load(first, 'tidy')]],
    ['goes from the reader to the tidied page', readerOpen, next, [load(first, 'tidy')]],
    [
      'loads what its view asks for',
      tidyOpen,
      { type: 'switch', attempt: tidy, view: 'reader' },
      [load(tidy, 'reader')],
    ],
    ['tells of its view as it comes back', readerOpen, { type: 'pageshow' }, [tell(first)]],
    ['tells how much is hidden', tidyOpen, { type: 'hiddenChanged', attempt: tidy }, [tell(tidy)]],
  ])('%s', (_, phase, event, effects) => {
    expect(outcome(phase, event)).toEqual([phase, effects])
  })

  test.each<[string, Phase, SessionEvent, string | null]>([
    ['a click', readerOpen, toggle, address],
    ['a click', tidyOpen, toggle, address],
    ['the next view', tidyOpen, next, address],
    ['its own button', readerOpen, { type: 'removed', attempt: first, address }, address],
    ['another address in its history', readerOpen, { type: 'popstate' }, null],
    ['the end of its page', tidyOpen, { type: 'end' }, null],
  ])('is closed by %s', (_, phase, event, closedAddress) => {
    const { state, effects } = transition(inPhase(phase), event)
    expect(state).toEqual(inPhase(off, { lastId: 1, closedAddress }))
    expect(effects).toEqual([end(1), tellClosed])
  })

  test('stays closed where the user closed it, until another page comes', () => {
    const closed = { closedAddress: address }
    const elsewhere: SessionEvent = {
      type: 'openByItself',
      view: 'reader',
      address: `${address}-2`,
      logOdds: null,
    }
    expect(outcome(off, openByItself('reader'), closed)).toEqual([off, []])
    expect(outcome(off, elsewhere, closed)[1]).toEqual([start(1), follow(1), load(first)])
  })
})

describe('the first view', () => {
  const loaded = (attempt: Attempt): AttemptEvent => ({
    type: 'viewLoaded',
    attempt,
    view: attempt.view,
  })
  const judged = (isWorthOpening: boolean): AttemptEvent => ({
    type: 'judged',
    attempt: first,
    isWorthOpening,
  })

  test.each<[string, Phase, AttemptEvent, Effect]>([
    ['reads the page once it is loaded', openingForUser, loaded(first), { type: 'readPage', attempt: first }],
    [
      'is shown where the user asked for it',
      openingForUser,
      ready(first),
      { type: 'showView', attempt: first },
    ],
    [
      'is judged if it is a reader by itself',
      openingByItself,
      ready(first),
      { type: 'judge', attempt: first },
    ],
    [
      'is shown if it is a tidied page by itself',
      opening(tidy, false),
      ready(tidy),
      { type: 'showView', attempt: tidy },
    ],
    ['is shown once it is worth it', openingByItself, judged(true), { type: 'showView', attempt: first }],
  ])('%s', (_, phase, event, effect) => {
    expect(outcome(phase, event)).toEqual([phase, [effect]])
  })

  test.each<[string, Phase, AttemptEvent, Phase, Effect[]]>([
    ['is open once it is on the screen', openingForUser, opened(first), readerOpen, [tell(first)]],
    ['is refused if it is not worth it', openingByItself, judged(false), off, [end(1), refuse]],
    ['that fails can be tried again', openingForUser, failed(first), off, [end(1)]],
    ['that fails by itself leaves the page alone', openingByItself, failed(first), off, [end(1)]],
  ])('%s', (_, phase, event, to, effects) => {
    expect(outcome(phase, event)).toEqual([to, effects])
  })

  test.each<SessionEvent>([{ type: 'end' }, { type: 'popstate' }])('is given up at %j', event => {
    expect(outcome(openingForUser, event)).toEqual([off, [end(1)]])
  })

  test.each<AttemptEvent>([
    { type: 'hiddenChanged', attempt: first },
    { type: 'switch', attempt: first, view: 'tidy' },
    { type: 'removed', attempt: first, address },
  ])('ignores what happens in it before it is open: %j', event => {
    expect(outcome(openingForUser, event)).toEqual([openingForUser, []])
    expect(outcome(switching, { ...event, attempt: switched })).toEqual([switching, []])
  })
})

describe('a switch', () => {
  const loaded: AttemptEvent = { type: 'viewLoaded', attempt: first, view: 'tidy' }

  test.each<[string, Phase, AttemptEvent, Phase, Effect[]]>([
    [
      'begins once the other view is loaded',
      readerOpen,
      loaded,
      switching,
      [{ type: 'replaceView', attempt: switched }],
    ],
    ['does not begin if loading the other view fails', readerOpen, failed(first), readerOpen, []],
    [
      'ends in the other view',
      switching,
      opened(switched),
      { is: 'open', attempt: switched },
      [tell(switched)],
    ],
    ['that fails restores the page', switching, failed(switched), off, [end(1), tellClosed]],
  ])('%s', (_, phase, event, to, effects) => {
    expect(outcome(phase, event)).toEqual([to, effects])
  })

  test.each([off, switching, { is: 'open', attempt: switched }, opening(second, true)] as const)(
    'that was asked for twice, or in a view that is closed, is done once: %j',
    phase => {
      expect(outcome(phase, loaded)).toEqual([phase, []])
    },
  )
})

describe('what comes of an attempt that is over', () => {
  const late: Attempt = { id: 7, session: 7, view: 'reader' }
  const results: AttemptEvent[] = [
    { type: 'viewLoaded', attempt: late, view: 'reader' },
    ready(late),
    { type: 'judged', attempt: late, isWorthOpening: true },
    { type: 'judged', attempt: late, isWorthOpening: false },
    failed(late),
    { type: 'switch', attempt: late, view: 'tidy' },
    { type: 'removed', attempt: late, address },
    { type: 'hiddenChanged', attempt: late },
    opened(late),
  ]

  test.each(results)('is ignored: %j', event => {
    for (const phase of phases) expect(outcome(phase, event)).toEqual([phase, []])
  })
})

describe('a view session that was prepared', () => {
  const prepared = { prepared: 1, lastId: 1 }

  test('starts once, and replaces one before it', () => {
    const { state, effects } = transition(initialState, { type: 'prepare' })
    expect([state, effects]).toEqual([inPhase(off, prepared), [start(1)]])
    expect(transition(state, { type: 'prepare' }).effects).toEqual([end(1), start(2)])
  })

  test.each([open('reader', false), openByItself('reader')])('is used by what opens by itself: %j', event => {
    const { state, effects } = transition(inPhase(off, prepared), event)
    expect(state).toEqual(inPhase(openingByItself))
    expect(effects).toEqual([follow(1), load(first)])
  })

  test.each([toggle, next, open('reader', true)])('is not used by what the user asks for: %j', event => {
    const { state, effects } = transition(inPhase(off, prepared), event)
    expect(state).toEqual(inPhase(opening(second, true)))
    expect(effects).toEqual([end(1), start(2), follow(2), load(second)])
  })

  test.each<[SessionEvent, Effect[]]>([
    [{ type: 'end' }, [end(1)]],
    [{ type: 'popstate' }, [end(1)]],
    [openByItself('tidy', -1), [end(1), refuse]],
  ])('ends unused at %j', (event, effects) => {
    const { state, effects: done } = transition(inPhase(off, prepared), event)
    expect([state, done]).toEqual([inPhase(off, { lastId: 1 }), effects])
  })
})

function ready(attempt: Attempt): AttemptEvent {
  return { type: 'viewReady', attempt }
}

function opened(attempt: Attempt): AttemptEvent {
  return { type: 'opened', attempt }
}

function failed(attempt: Attempt): AttemptEvent {
  return { type: 'failed', attempt }
}
