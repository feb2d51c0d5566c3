import { addressOf } from './page-history'
import { SessionRunner } from './run-effects'
import type { SessionEvent } from './session-state'
import type { Session, SessionDeps } from './types'

/** Creates the session of a page, with no view open. */
export function createSession(deps: SessionDeps): Session {
  const runner = new SessionRunner(deps)
  const dispatch = async (event: SessionEvent) => void (await runner.dispatch(event))
  const address = () => addressOf(deps.window)
  const logOdds = () => deps.probedPage()?.logOdds ?? null
  return {
    prepare: () => runner.send({ type: 'prepare' }),
    openByItself: view => dispatch({ type: 'openByItself', view, address: address(), logOdds: logOdds() }),
    toggle: () => dispatch({ type: 'toggle', address: address() }),
    open: (view, requestedByUser) => dispatch({ type: 'open', view, requestedByUser, logOdds: logOdds() }),
    next: () => dispatch({ type: 'next', address: address() }),
    end: () => runner.send({ type: 'end' }),
  }
}
