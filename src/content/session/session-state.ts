import type { View } from '../../domain/view'

/** One opening or switch of a view. Its results carry it: those of an attempt that is over are ignored. */
export interface Attempt {
  readonly id: number
  /** The number of the view session it belongs to. */
  readonly session: number
  readonly view: View
}

export type Phase =
  | { readonly is: 'off' }
  /** The first view is being loaded. Unless the user asked for it, the page opens only if it is an article. */
  | { readonly is: 'opening'; readonly attempt: Attempt; readonly requestedByUser: boolean }
  /** The view on the screen is being replaced by the other one. */
  | { readonly is: 'switching'; readonly attempt: Attempt }
  | { readonly is: 'open'; readonly attempt: Attempt }

export interface SessionState {
  readonly phase: Phase
  /** The view session that was started ahead, for a page that may open by itself. */
  readonly prepared: number | null
  /** The address of the page that the user closed last. */
  readonly closedAddress: string | null
  /** The last number given to an attempt or a view session. */
  readonly lastId: number
}

export const initialState: SessionState = {
  phase: { is: 'off' },
  prepared: null,
  closedAddress: null,
  lastId: 0,
}

/** How a view is opened where none is. */
export interface FirstOpening {
  readonly view: View
  readonly requestedByUser: boolean
  /** The log of the odds that the page is an article, by the probe; `null` where no probe ran. */
  readonly logOdds: number | null
}

/** A request to the session, or something that happened to its page. */
type ExternalEvent =
  | { readonly type: 'prepare' | 'end' | 'popstate' | 'pageshow' }
  | ({ readonly type: 'open' } & FirstOpening)
  /** The page of a site that opens by itself is there. */
  | ({ readonly type: 'openByItself'; readonly address: string } & Omit<FirstOpening, 'requestedByUser'>)
  | { readonly type: 'toggle' | 'next'; readonly address: string }

interface OfAttempt {
  readonly attempt: Attempt
}

/** The outcome of a step of an attempt, or something that happened in the view that it opened. */
export type AttemptEvent = OfAttempt &
  (
    | { readonly type: 'viewLoaded'; readonly view: View }
    /** The stored preferences and rules are loaded, and the page was read if that is quick. */
    | { readonly type: 'viewReady' }
    | { readonly type: 'judged'; readonly isWorthOpening: boolean }
    | { readonly type: 'opened' | 'failed' | 'hiddenChanged' }
    | { readonly type: 'switch'; readonly view: View }
    /** The user closed the view, or the page removed it. */
    | { readonly type: 'removed'; readonly address: string }
  )

export type SessionEvent = ExternalEvent | AttemptEvent

/** The effects by name, with the data that each needs. */
export interface EffectData {
  /** Loads the user's preferences and rules. */
  readonly startViewSession: { readonly session: number }
  /** Listens to the page's history, from the address that it has when it opens until the view session ends. */
  readonly followHistory: { readonly session: number }
  /** Ends a view session, and its view if one is on the screen. */
  readonly endViewSession: { readonly session: number }
  /** Loads the script of the attempt's view, or of the other one to switch to. */
  readonly loadView: OfAttempt & { readonly view: View }
  /** Waits for the preferences and rules, and meanwhile reads the page if the reader will show it and that is quick. */
  readonly readPage: OfAttempt
  /** Takes a second look at whether the page is an article. */
  readonly judge: OfAttempt
  readonly showView: OfAttempt
  /** Shows the view in place of the one on the screen, at the same place in the text. */
  readonly replaceView: OfAttempt
  /** Tells the background which view is open, and how many blocks are hidden in it. */
  readonly tellOpen: OfAttempt
  readonly tellClosed: unknown
  /** Tells the background that the page is no article after all. */
  readonly refuse: unknown
}

/** Something for the runner to do. */
export type Effect<Type extends keyof EffectData = keyof EffectData> = {
  readonly [Each in Type]: { readonly type: Each } & EffectData[Each]
}[Type]

/** The next state of a session, and the effects to run, in this order. */
export interface Transition {
  readonly state: SessionState
  readonly effects: readonly Effect[]
}
