import type { View } from '../../domain/view'
import type { OpenView } from '../views/types'
import { firstViews, type Opener, openReader, openTidied, type ViewAsks } from './open-first-view'
import { addressOf, followHistory } from './page-history'
import type { SessionParts } from './types'
import { type BegunSitting, type Sitting, sitDown } from './view-session'

/** What goes on between a page and its views. It alone opens, switches and closes them, and owns every undo. */
export interface Session {
  /** Begins a sitting for a page that may open by itself, so that what is stored is there by then. */
  readonly prepare: () => void
  /** Opens a page that opens by itself, unless it was closed meanwhile by whoever reads it. */
  readonly arrive: (view: View) => Promise<void>
  /** Opens the reader, or ends whichever view is open. */
  readonly toggle: () => Promise<void>
  /**
   * Opens a view. Where nobody asked for it, it opens only if the page is an article at a second look as well, a page
   * that is shown in a view stays so, and it gives way on its way to one that is asked for.
   */
  readonly open: (view: View, requestedByUser: boolean) => Promise<void>
  /** From the page as it is to the reader, from there to the tidied page, and from there back. */
  readonly next: () => Promise<void>
  /** Ends whichever view is open. */
  readonly end: () => void
}

type State =
  | { readonly is: 'off' }
  /** One view is being put in the other's place, or the first is on its way. */
  | { readonly is: 'between'; readonly requestedByUser: boolean }
  | { readonly is: 'on'; readonly view: View; readonly sitting: Sitting; readonly shown: OpenView }

/** One session for each page, as long as the page lives. */
export function createSession(parts: SessionParts): Session {
  let state: State = { is: 'off' }
  let prepared: BegunSitting | null = null
  /** The page that was closed last by whoever reads it. */
  let closed: string | null = null

  const end = () => {
    const before = state
    state = { is: 'off' }
    prepared = null
    if (before.is !== 'on') return
    before.shown.end()
    finish(before.sitting)
  }
  const putAway = ({ reading, lasting }: Sitting) => {
    lasting.abort()
    reading?.stop()
  }
  const finish = (sitting: Sitting) => {
    putAway(sitting)
    parts.onChange(null, 0)
  }

  const show = (view: View, sitting: Sitting, shown: OpenView) => {
    state = { is: 'on', view, sitting, shown }
    tell()
  }
  const tell = () => {
    if (state.is === 'on') parts.onChange(state.view, state.shown.hidden())
  }
  const close = () => {
    closed = addressOf(parts.window)
    end()
  }
  const asks: ViewAsks = {
    end: close,
    toTidy: () => switchTo('tidy', tidy),
    toReader: () => switchTo('reader', read),
    count: tell,
  }
  const openArticle: Opener<'reader', Promise<void>> = (reader, sitting, place) => {
    const shown = openReader(parts, asks, reader, sitting, place)
    show('reader', sitting, shown)
    return shown.ready
  }
  const read: Opener<'reader'> = (...asked) => {
    openArticle(...asked).catch(error => parts.report('reading the page', error))
  }
  const tidy: Opener<'tidy'> = (view, sitting, place) =>
    show('tidy', sitting, openTidied(parts, asks, view, sitting, place))

  /** @returns whether what shows the view could be had; without it, the view that is on the screen stays. */
  const switchTo = async <Wanted extends View>(view: Wanted, open: Opener<Wanted>): Promise<boolean> => {
    const from = state
    const showView = await parts.loadView(view)
    // Ended or switched meanwhile: there is nothing left to be done.
    if (from.is !== 'on' || from !== state || from.view === view) return true
    if (!showView) return false
    const { shown, sitting } = from
    const place = shown.place()
    state = { is: 'between', requestedByUser: true }
    shown.end()
    try {
      open(showView, sitting, place)
    } catch (error) {
      parts.report('switching the view', error)
      state = { is: 'off' }
      finish(sitting)
    }
    return true
  }

  const open = firstViews(parts, { openArticle, tidy })
  const lasts = (sitting: Sitting) => state.is === 'on' && state.sitting === sitting
  const openFirst = async (view: View, requestedByUser: boolean) => {
    const givesWay = state.is === 'between' && requestedByUser && !state.requestedByUser
    if (state.is !== 'off' && !givesWay) return
    const between: State = { is: 'between', requestedByUser }
    state = between
    // A click may come long after: by then what is stored may be another.
    const { sitting, loading } = (requestedByUser ? null : prepared) ?? sitDown(parts)
    prepared = null
    followHistory(parts.window, { onReturn: tell, onTurn: end }, sitting.lasting.signal)
    try {
      await open[view]({ sitting, loading, requestedByUser, isOver: () => state !== between })
    } finally {
      // However it went: the next click tries again.
      if (state === between) state = { is: 'off' }
      if (!lasts(sitting)) putAway(sitting)
    }
  }
  return {
    prepare: () => {
      prepared = sitDown(parts)
    },
    arrive: async view => {
      if (closed !== addressOf(parts.window)) await openFirst(view, false)
    },
    toggle: async () => {
      if (state.is === 'on') close()
      else await openFirst('reader', true)
    },
    open: async (view, requestedByUser) => {
      if (state.is !== 'on') await openFirst(view, requestedByUser)
      else if (requestedByUser) await (view === 'tidy' ? asks.toTidy() : asks.toReader())
    },
    next: async () => {
      if (state.is !== 'on') await openFirst('reader', true)
      else if (state.view === 'reader') await asks.toTidy()
      else close()
    },
    end,
  }
}
