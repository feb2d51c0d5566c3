import { ViewNotLoadedError } from '../../domain/failures'
import { addressOf, followHistory } from './page-history'
import { type Attempt, type Effect, type EffectData, initialState, type SessionEvent } from './session-state'
import { transition } from './transition'
import type { SessionDeps, ViewActions } from './types'
import { ViewSession } from './view-session'

/** Each runs one effect. The result is false, or resolves to false, if the view to switch to could not be loaded. */
type EffectHandlers = { readonly [Type in keyof EffectData]: (data: EffectData[Type]) => unknown }

/**
 * Runs the effects of a session's transitions, and dispatches what comes of them as events. It holds the view sessions
 * that the numbers in the state stand for. What to do next is decided by the transitions alone.
 */
export class SessionRunner {
  private state = initialState
  private readonly deps: SessionDeps
  private readonly sessions = new Map<number, ViewSession>()

  constructor(deps: SessionDeps) {
    this.deps = deps
  }

  /**
   * Settles once everything that follows from the event is done.
   * @returns false if the view to switch to could not be loaded, so that the one on the screen stays
   */
  async dispatch(event: SessionEvent): Promise<boolean> {
    const { state, effects } = transition(this.state, event)
    this.state = state
    const answers = await Promise.all(effects.map(effect => this.run(effect)))
    return !answers.includes(false)
  }

  /** Dispatches an event without waiting for what follows from it. Errors are reported. */
  send(event: SessionEvent): void {
    this.dispatch(event).catch(error => this.deps.report(`handling ${event.type}`, error))
  }

  /** A failed effect is an event of its attempt. The caller gets the error too, except for a switch: it is reported. */
  private async run(effect: Effect): Promise<unknown> {
    try {
      return await this.handle(effect)
    } catch (error) {
      if ('attempt' in effect) await this.dispatch({ type: 'failed', attempt: effect.attempt })
      if (effect.type !== 'replaceView') throw error
      return this.deps.report('switching the view', error)
    }
  }

  private handle<Type extends keyof EffectData>(effect: Effect<Type>): unknown {
    const handler: EffectHandlers[Type] = this.handlers[effect.type]
    return handler(effect)
  }

  private readonly handlers: EffectHandlers = {
    startViewSession: ({ session }) => {
      this.sessions.set(session, new ViewSession(this.deps))
    },
    followHistory: ({ session }) => {
      const onReturn = () => this.send({ type: 'pageshow' })
      const onAddressChange = () => this.send({ type: 'popstate' })
      followHistory(this.deps.window, { onReturn, onAddressChange }, this.session(session).signal)
    },
    endViewSession: ({ session }) => {
      const ending = this.sessions.get(session)
      this.sessions.delete(session)
      ending?.end()
    },
    loadView: async ({ attempt, view }) => {
      const isAvailable = await this.session(attempt.session).load(view)
      if (isAvailable) return await this.dispatch({ type: 'viewLoaded', attempt, view })
      if (view === attempt.view) throw new ViewNotLoadedError()
      return false
    },
    readPage: async ({ attempt }) => {
      await this.session(attempt.session).readAhead(attempt.view)
      return await this.dispatch({ type: 'viewReady', attempt })
    },
    judge: ({ attempt }) => {
      const isWorthOpening = this.session(attempt.session).passesSecondLook()
      return this.dispatch({ type: 'judged', attempt, isWorthOpening })
    },
    showView: ({ attempt }) => this.show(attempt),
    replaceView: ({ attempt }) => {
      this.show(attempt).catch(error => this.deps.report('reading the page', error))
    },
    tellOpen: ({ attempt }) => this.deps.onChange(attempt.view, this.session(attempt.session).countHidden()),
    tellClosed: () => this.deps.onChange(null, 0),
    refuse: () => this.deps.probedPage()?.refuse(),
  }

  private show(attempt: Attempt): Promise<unknown> {
    const address = () => addressOf(this.deps.window)
    const actions: ViewActions = {
      close: () => this.send({ type: 'removed', attempt, address: address() }),
      switchTo: view => this.dispatch({ type: 'switch', attempt, view }),
      updateCount: () => this.send({ type: 'hiddenChanged', attempt }),
    }
    const ready = this.session(attempt.session).show(attempt.view, actions)
    return Promise.all([this.dispatch({ type: 'opened', attempt }), ready])
  }

  private session(session: number): ViewSession {
    const started = this.sessions.get(session)
    if (!started) throw new Error(`There is no view session ${session}.`)
    return started
  }
}
