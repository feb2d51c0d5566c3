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

/** Takes the session from one state to the next. Pure: everything else is an effect. */
export function transition(state: SessionState, event: SessionEvent): Transition {
  if ('attempt' in event) return applyAttemptEvent(state, event)
  const { phase } = state
  switch (event.type) {
    case 'prepare':
      return prepare(state)
    case 'openByItself':
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
      return to(state, phase.is === 'open' ? [{ type: 'tellOpen', attempt: phase.attempt }] : [])
    case 'end':
    case 'popstate':
      return end(state)
  }
}

const off: Phase = { is: 'off' }
const readerByUser: FirstOpening = { view: 'reader', requestedByUser: true, logOdds: null }
const refuse: Effect = { type: 'refuse' }
const tellClosed: Effect = { type: 'tellClosed' }

function to(state: SessionState, effects: readonly Effect[] = []): Transition {
  return { state, effects }
}

function prepare(state: SessionState): Transition {
  const session = state.lastId + 1
  return to({ ...state, prepared: session, lastId: session }, [
    ...endViewSession(state.prepared),
    { type: 'startViewSession', session },
  ])
}

/** What the user asks for wins over what opens by itself. Otherwise the opening that began first goes on. */
function openFirst(state: SessionState, opening: FirstOpening): Transition {
  const { phase } = state
  const { view, requestedByUser } = opening
  const givesWay = phase.is === 'opening' && requestedByUser && !phase.requestedByUser
  if (phase.is !== 'off' && !givesWay) return to(state)
  if (isRefused(opening)) return end(state, [refuse])
  // A click does not use what was prepared: it may come long after, when what is stored has changed.
  const { state: before, effects } = requestedByUser ? end(state) : to(state)
  const session = before.prepared ?? before.lastId + 1
  const attempt: Attempt = { id: session, session, view }
  const started: readonly Effect[] = before.prepared === null ? [{ type: 'startViewSession', session }] : []
  return to(
    {
      ...before,
      phase: { is: 'opening', attempt, requestedByUser },
      prepared: null,
      lastId: Math.max(before.lastId, session),
    },
    [...effects, ...started, { type: 'followHistory', session }, { type: 'loadView', attempt, view }],
  )
}

/** A page is tidied without being read, so that what the probe saw decides. */
function isRefused({ view, requestedByUser, logOdds }: FirstOpening): boolean {
  return view === 'tidy' && !requestedByUser && logOdds !== null && logOdds <= 0
}

function endViewSession(session: number | null): readonly Effect[] {
  return session === null ? [] : [{ type: 'endViewSession', session }]
}

function loadOther(state: SessionState, attempt: Attempt, view: View): Transition {
  return to(state, view === attempt.view ? [] : [{ type: 'loadView', attempt, view }])
}

function close(state: SessionState, closedAddress: string): Transition {
  return end({ ...state, closedAddress })
}

function end(state: SessionState, effects: readonly Effect[] = []): Transition {
  const { phase, prepared } = state
  const wasShown = phase.is === 'open' || phase.is === 'switching'
  return to({ ...state, phase: off, prepared: null }, [
    ...endViewSession(phase.is === 'off' ? null : phase.attempt.session),
    ...endViewSession(prepared),
    ...(wasShown ? [tellClosed] : []),
    ...effects,
  ])
}

function applyAttemptEvent(state: SessionState, event: AttemptEvent): Transition {
  const { phase } = state
  const { type, attempt } = event
  // The attempt was ended, or gave way to another.
  if (phase.is === 'off' || phase.attempt.id !== attempt.id) return to(state)
  if (type === 'opened')
    return to({ ...state, phase: { is: 'open', attempt } }, [{ type: 'tellOpen', attempt }])
  if (phase.is === 'open') return applyWhileOpen(state, event)
  if (type === 'failed') return end(state)
  return phase.is === 'opening' ? applyWhileOpening(state, event, phase.requestedByUser) : to(state)
}

function applyWhileOpening(state: SessionState, event: AttemptEvent, requestedByUser: boolean): Transition {
  const { type, attempt } = event
  if (type === 'viewLoaded') return to(state, [{ type: 'readPage', attempt }])
  if (type === 'judged' && !event.isWorthOpening) return end(state, [refuse])
  if (type !== 'viewReady' && type !== 'judged') return to(state)
  const mustBeJudged = type === 'viewReady' && attempt.view === 'reader' && !requestedByUser
  return to(state, [{ type: mustBeJudged ? 'judge' : 'showView', attempt }])
}

function applyWhileOpen(state: SessionState, event: AttemptEvent): Transition {
  const { attempt } = event
  switch (event.type) {
    case 'switch':
      return loadOther(state, attempt, event.view)
    case 'viewLoaded':
      return replace(state, attempt, event.view)
    case 'hiddenChanged':
      return to(state, [{ type: 'tellOpen', attempt }])
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
