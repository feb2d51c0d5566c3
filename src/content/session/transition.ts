import type { View } from '../../domain/view'
import type {
  Attempt,
  AttemptEvent,
  Effect,
  FirstOpening,
  Phase,
  SessionEvent,
  SessionState,
  Transition,
} from './session-state'

/** What an event makes of the session. */
export function transition(state: SessionState, event: SessionEvent): Transition {
  if ('attempt' in event) return applyAttemptEvent(state, event)
  const { phase } = state
  switch (event.type) {
    case 'prepare':
      return prepare(state)
    case 'arrive':
      if (event.address === state.closedAddress) return to(state)
      return openFirst(state, { ...event, requestedByUser: false })
    case 'open':
      if (phase.is !== 'open') return openFirst(state, event)
      return event.requestedByUser ? loadOther(state, phase.attempt, event.view) : to(state)
    case 'toggle':
    case 'next':
      if (phase.is !== 'open') return openFirst(state, readerByUser)
      if (event.type === 'toggle' || phase.attempt.view === 'tidy') return close(state, event.address)
      return loadOther(state, phase.attempt, 'tidy')
    case 'pageshow':
      return to(state, phase.is === 'open' ? [{ type: 'tell', attempt: phase.attempt }] : [])
    case 'end':
    case 'popstate':
      return end(state)
  }
}

const off: Phase = { is: 'off' }
const readerByUser: FirstOpening = { view: 'reader', requestedByUser: true, odds: null }
const tellClosed: Effect = { type: 'tell', attempt: null }
const refuse: Effect = { type: 'refuse' }

function to(state: SessionState, effects: readonly Effect[] = []): Transition {
  return { state, effects }
}

function prepare(state: SessionState): Transition {
  const session = state.lastId + 1
  return to({ ...state, prepared: session, lastId: session }, startSession(session, state.prepared))
}

/** What the user asks for wins over what opens by itself. Otherwise the opening that began first goes on. */
function openFirst(state: SessionState, opening: FirstOpening): Transition {
  const { phase, prepared, lastId } = state
  const { view, requestedByUser } = opening
  const givesWay = phase.is === 'opening' && requestedByUser && !phase.requestedByUser
  if (phase.is !== 'off' && !givesWay) return to(state)
  if (isRefused(opening)) return to({ ...state, prepared: null }, [...endSession(prepared), refuse])
  // A click may come long after the session was prepared: by then what is stored may have changed.
  const session = (requestedByUser ? null : prepared) ?? lastId + 1
  const attempt: Attempt = { id: session, session, view }
  return to(
    {
      ...state,
      phase: { is: 'opening', attempt, requestedByUser },
      prepared: null,
      lastId: Math.max(lastId, session),
    },
    [
      ...endSession(givesWay ? phase.attempt.session : null),
      ...(session === prepared ? [] : startSession(session, prepared)),
      { type: 'loadView', attempt, view },
    ],
  )
}

/** A page is tidied without being read, so that what the probe saw decides. */
function isRefused({ view, requestedByUser, odds }: FirstOpening): boolean {
  return view === 'tidy' && !requestedByUser && odds !== null && odds <= 0
}

function startSession(session: number, prepared: number | null): readonly Effect[] {
  return [...endSession(prepared), { type: 'startSession', session }]
}

function endSession(session: number | null): readonly Effect[] {
  return session === null ? [] : [{ type: 'endSession', session }]
}

function loadOther(state: SessionState, attempt: Attempt, view: View): Transition {
  return to(state, view === attempt.view ? [] : [{ type: 'loadView', attempt, view }])
}

function close(state: SessionState, closedAddress: string): Transition {
  return end({ ...state, closedAddress })
}

function end(state: SessionState): Transition {
  const { phase, prepared } = state
  return to({ ...state, phase: off, prepared: null }, [
    ...endSession(phase.is === 'off' ? null : phase.attempt.session),
    ...endSession(prepared),
    ...(phase.is === 'open' ? [tellClosed] : []),
  ])
}

function applyAttemptEvent(state: SessionState, event: AttemptEvent): Transition {
  const { phase } = state
  const { attempt } = event
  const isOver = phase.is === 'off' || phase.attempt.id !== attempt.id
  // Nothing may stay on the screen that the session does not know of.
  if (isOver) return to(state, event.type === 'opened' ? endSession(attempt.session) : [])
  switch (phase.is) {
    case 'opening':
      return applyWhileOpening(state, event, phase.requestedByUser)
    case 'switching':
      return applyWhileSwitching(state, event)
    case 'open':
      return applyWhileOpen(state, event)
  }
}

function applyWhileOpening(state: SessionState, event: AttemptEvent, requestedByUser: boolean): Transition {
  const { attempt } = event
  const ended = endSession(attempt.session)
  switch (event.type) {
    case 'viewLoaded':
      return to(state, [{ type: 'readPage', attempt }])
    case 'viewReady':
      return to(state, [{ type: requestedByUser || attempt.view === 'tidy' ? 'showView' : 'judge', attempt }])
    case 'judged':
      if (event.isWorthOpening) return to(state, [{ type: 'showView', attempt }])
      return to({ ...state, phase: off }, [refuse, ...ended])
    case 'opened':
      return opened(state, attempt)
    case 'failed':
      // The error itself goes to the caller. The next click tries again.
      return to({ ...state, phase: off }, ended)
    default:
      return to(state)
  }
}

function applyWhileSwitching(state: SessionState, event: AttemptEvent): Transition {
  const { type, attempt } = event
  if (type === 'opened') return opened(state, attempt)
  if (type !== 'failed') return to(state)
  const report: Effect = { type: 'report', error: event.error }
  return to({ ...state, phase: off }, [report, ...endSession(attempt.session), tellClosed])
}

function opened(state: SessionState, attempt: Attempt): Transition {
  return to({ ...state, phase: { is: 'open', attempt } }, [{ type: 'tell', attempt }])
}

function applyWhileOpen(state: SessionState, event: AttemptEvent): Transition {
  const { attempt } = event
  switch (event.type) {
    case 'switch':
      return loadOther(state, attempt, event.view)
    case 'viewLoaded':
      return event.isAvailable ? replace(state, attempt, event.view) : to(state, [{ type: 'answerMissing' }])
    case 'hiddenChanged':
      return to(state, [{ type: 'tell', attempt }])
    case 'removed':
      return close(state, event.address)
    default:
      return to(state)
  }
}

function replace(state: SessionState, { session }: Attempt, view: View): Transition {
  const id = state.lastId + 1
  const attempt: Attempt = { id, session, view }
  return to({ ...state, phase: { is: 'switching', attempt }, lastId: id }, [{ type: 'replaceView', attempt }])
}
