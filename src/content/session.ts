import type { ReadingPlace } from '../domain/landmarks'
import type { View } from '../domain/view'
import { addressOf } from './address'
import type { OpenView } from './open-view'
import { openReader, openTidied, readingOf, type ViewAsks } from './openings'
import type { SessionParts } from './session-parts'
import type { ReaderView } from './show-reader'
import { type BegunSitting, type Sitting, sitDown } from './sitting'
import type { ShownBy } from './views'

/** What goes on between a page and its views. It alone opens, switches and closes them, and owns every undo. */
export interface Session {
  /** Begins a sitting for a page that may open by itself, so that what is stored is there by then. */
  readonly prepare: () => void
  /** Opens the reader, or ends whichever view is open. */
  readonly toggle: () => Promise<void>
  /**
   * Opens a view. Where nobody asked for it, it opens only if the page is an article at a second look as well, and a
   * page that is shown in a view stays so.
   */
  readonly open: (view: View, isAsked: boolean) => Promise<void>
  /** From the page as it is to the reader, from there to the tidied page, and from there back. */
  readonly next: () => Promise<void>
  /** Ends whichever view is open. */
  readonly end: () => void
}

type State =
  | { readonly is: 'off' }
  /** One view is being put in the other's place, or the first is on its way. */
  | { readonly is: 'between' }
  | { readonly is: 'on'; readonly view: View; readonly sitting: Sitting; readonly shown: OpenView }

/** Puts a view on the screen. */
type Opener<Of extends View> = (show: ShownBy[Of], sitting: Sitting, place: ReadingPlace | null) => void

/** How the first view of a sitting is opened. */
interface Opening extends BegunSitting {
  /** Whether somebody waits for it, whatever comes of it. */
  readonly isAsked: boolean
  /** Whether it was ended before it was there. */
  readonly isOver: () => boolean
}

/** One session for each page, as long as the page lives. */
export function createSession(parts: SessionParts): Session {
  let state: State = { is: 'off' }
  let prepared: BegunSitting | null = null

  const end = () => {
    const before = state
    state = { is: 'off' }
    prepared = null
    if (before.is !== 'on') return
    before.shown.end()
    finish(before.sitting)
  }
  const finish = ({ reading, lasting }: Sitting) => {
    lasting.abort()
    reading?.end()
    parts.onChange(null, 0)
  }

  const show = (view: View, sitting: Sitting, shown: OpenView) => {
    state = { is: 'on', view, sitting, shown }
    tell()
  }
  const tell = () => {
    if (state.is === 'on') parts.onChange(state.view, state.shown.hidden())
  }
  const asks: ViewAsks = {
    end,
    toTidy: () => switchTo('tidy', tidy),
    toReader: () => switchTo('reader', read),
    count: tell,
  }
  const openArticle = (reader: ReaderView, sitting: Sitting, place: ReadingPlace | null) => {
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
    state = { is: 'between' }
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

  const loadFirst = async <Wanted extends View>(view: Wanted): Promise<ShownBy[Wanted]> => {
    const showView = await parts.loadView(view)
    if (!showView) throw new Error(`The browser does not let the ${view} into the page.`)
    return showView
  }
  const open: Readonly<Record<View, (opening: Opening) => Promise<void>>> = {
    reader: async ({ sitting, loading, isAsked, isOver }) => {
      const reader = await loadFirst('reader')
      const reading = readingOf(parts, reader, sitting)
      // The storage answers while the page is being read. Where the reader has rules for it, it is read again.
      if (!reading.takesLong()) reading.view()
      await loading
      if (isOver()) return
      const isWanted = isAsked || reading.isWorthOpening(parts.firstLook()?.odds ?? null)
      if (isWanted) await openArticle(reader, sitting, null)
      else parts.firstLook()?.refuse()
    },
    tidy: async ({ sitting, loading, isAsked, isOver }) => {
      const firstLook = parts.firstLook()
      // To tidy a page, nothing of it is read: what there was to see must be enough.
      if (!isAsked && firstLook && firstLook.odds <= 0) return firstLook.refuse()
      const showTidy = await loadFirst('tidy')
      await loading
      if (!isOver()) tidy(showTidy, sitting, null)
    },
  }
  const openFirst = async (view: View, isAsked: boolean) => {
    if (state.is !== 'off') return
    const between: State = { is: 'between' }
    state = between
    // A click may come long after: by then what is stored may be another.
    const { sitting, loading } = (isAsked ? null : prepared) ?? sitDown(parts)
    prepared = null
    followPage(sitting)
    try {
      await open[view]({ sitting, loading, isAsked, isOver: () => state !== between })
    } finally {
      // However it went: the next click tries again.
      if (state === between) state = { is: 'off' }
      if (state.is === 'off') {
        sitting.lasting.abort()
        sitting.reading?.end()
      }
    }
  }
  const followPage = ({ lasting: { signal } }: Sitting) => {
    const { window } = parts
    const address = addressOf(window)
    // The browser forgets what a tab's button showed when the page was left.
    window.addEventListener('pageshow', tell, { signal })
    // Back in the history of a page that loads nothing: what is shown is of another page.
    window.addEventListener('popstate', () => address !== addressOf(window) && end(), { signal })
  }

  return {
    prepare: () => {
      prepared = sitDown(parts)
    },
    toggle: async () => {
      if (state.is === 'on') end()
      else await openFirst('reader', true)
    },
    open: async (view, isAsked) => {
      if (state.is === 'off') await openFirst(view, isAsked)
      else if (isAsked) await (view === 'tidy' ? asks.toTidy() : asks.toReader())
    },
    next: async () => {
      if (state.is === 'off') await openFirst('reader', true)
      else if (state.is === 'on' && state.view === 'reader') await asks.toTidy()
      else end()
    },
    end,
  }
}
