import type { ReadingPosition } from '../../page/landmarks'
import type { OpenView } from '../views/types'
import { isWorthOpening, type LoadedScripts, loadScript, readPage, showView } from './open-first-view'
import { addressOf, followHistory } from './page-history'
import { type Attempt, type Effect, type EffectData, initialState, type SessionEvent } from './session-state'
import { transition } from './transition'
import type { SessionDeps, StartedViewSession, ViewActions } from './types'
import { endViewSession, startViewSession } from './view-session'

/** Each does one effect. It gives false, or a promise of it, where the view that was asked for cannot be loaded. */
type EffectHandlers = { readonly [Type in keyof EffectData]: (data: EffectData[Type]) => unknown }

/**
 * Does what the transitions of a session ask for, and sends them the outcome as events. It holds what the numbers in
 * states and effects stand for, and decides nothing.
 */
export class SessionRunner {
  private state = initialState
  private readonly deps: SessionDeps
  private readonly scripts: LoadedScripts = {}
  /** View sessions and the views on the screen, by the number of the view session. */
  private readonly sessions = new Map<number, StartedViewSession>()
  private readonly views = new Map<number, OpenView>()

  constructor(deps: SessionDeps) {
    this.deps = deps
  }

  /**
   * Settles once all that follows from the event is done.
   * @returns false where the view that was asked for could not be loaded, so that the one on the screen stays
   */
  async dispatch(event: SessionEvent): Promise<boolean> {
    const { state, effects } = transition(this.state, event)
    this.state = state
    const answers = await Promise.all(effects.map(effect => this.run(effect)))
    return !answers.includes(false)
  }

  /** A failure is an event of its attempt, and goes to the caller too. That of a switch is only reported. */
  private async run(effect: Effect): Promise<unknown> {
    try {
      return await this.handle(effect)
    } catch (error) {
      if ('attempt' in effect && effect.attempt)
        await this.dispatch({ type: 'failed', attempt: effect.attempt, error })
      if (effect.type === 'replaceView') return true
      throw error
    }
  }

  private handle<Type extends keyof EffectData>(effect: Effect<Type>): unknown {
    const handler: EffectHandlers[Type] = this.handlers[effect.type]
    return handler(effect)
  }

  private readonly handlers: EffectHandlers = {
    startSession: ({ session }) => this.startSession(session),
    endSession: ({ session }) => this.endSession(session),
    loadView: async ({ attempt, view }) => {
      const isAvailable = await loadScript(this.deps, this.scripts, view)
      if (!isAvailable && view === attempt.view)
        throw new Error(`The browser does not let the ${view} into the page.`)
      return await this.dispatch({ type: 'viewLoaded', attempt, view, isAvailable })
    },
    readPage: async ({ attempt }) => {
      await readPage(this.deps, this.scripts, this.started(attempt), attempt.view)
      return await this.dispatch({ type: 'viewReady', attempt })
    },
    judge: ({ attempt }) => {
      const isWorth = isWorthOpening(this.deps, this.scripts, this.started(attempt))
      return this.dispatch({ type: 'judged', attempt, isWorthOpening: isWorth })
    },
    showView: ({ attempt }) => this.show(attempt, null),
    replaceView: ({ attempt }) => this.replaceView(attempt),
    tell: ({ attempt }) =>
      this.deps.onChange(
        attempt && attempt.view,
        (attempt && this.views.get(attempt.session)?.countHidden()) ?? 0,
      ),
    refuse: () => this.deps.probedPage()?.refuse(),
    answerMissing: () => false,
    report: ({ error }) => this.deps.report('switching the view', error),
  }

  private startSession(session: number): void {
    const started = startViewSession(this.deps)
    this.sessions.set(session, started)
    const onReturn = () => void this.dispatch({ type: 'pageshow' })
    const onAddressChange = () => void this.dispatch({ type: 'popstate' })
    const { signal } = started.viewSession.ended
    followHistory(this.deps.window, { onReturn, onAddressChange }, signal)
  }

  private endSession(session: number): void {
    this.views.get(session)?.end()
    this.views.delete(session)
    const started = this.sessions.get(session)
    if (started) endViewSession(started.viewSession)
    this.sessions.delete(session)
  }

  /**
   * Settles once all of the view is on the screen.
   * @throws what drawing throws
   */
  private show(attempt: Attempt, readingPosition: ReadingPosition | null): Promise<unknown> {
    const { deps, scripts } = this
    const actions = this.actionsOf(attempt)
    const shown = showView(deps, scripts, this.started(attempt), attempt.view, { actions, readingPosition })
    this.views.set(attempt.session, shown)
    return Promise.all([this.dispatch({ type: 'opened', attempt }), shown.ready])
  }

  private replaceView(attempt: Attempt): void {
    const view = this.views.get(attempt.session)
    const readingPosition = view?.readingPosition() ?? null
    view?.end()
    this.views.delete(attempt.session)
    this.show(attempt, readingPosition).catch(error => this.deps.report('reading the page', error))
  }

  private actionsOf(attempt: Attempt): ViewActions {
    const address = () => addressOf(this.deps.window)
    return {
      close: () => void this.dispatch({ type: 'removed', attempt, address: address() }),
      switchTo: view => this.dispatch({ type: 'switch', attempt, view }),
      updateCount: () => void this.dispatch({ type: 'hiddenChanged', attempt }),
    }
  }

  private started({ session }: Attempt): StartedViewSession {
    const started = this.sessions.get(session)
    if (!started) throw new Error(`There is no view session ${session}.`)
    return started
  }
}
