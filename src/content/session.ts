import type { ReadingPlace } from '../domain/landmarks'
import type { ReaderPreferences } from '../domain/preferences'
import type { View } from '../domain/view'
import type { OpenView } from './open-view'
import type { Reading } from './reading'
import { openRulebook, type Rulebook } from './rulebook'
import type { SessionParts } from './session-parts'
import type { ReaderView } from './show-reader'
import type { ShownBy, TidyView } from './views'

/** What goes on between a page and its views. It alone opens, switches and closes them, and owns every undo. */
export interface Session {
  /** Opens the reader, or ends whichever view is open. */
  readonly toggle: () => Promise<void>
}

/** What lasts from a page's first view to the end of its last, however often they are switched. */
interface Sitting {
  readonly reading: Reading
  readonly rulebook: Rulebook
  readonly lasting: AbortController
  preferences: ReaderPreferences
}

type State =
  | { readonly is: 'off' }
  /** One view is being put in the other's place, or the first is on its way. */
  | { readonly is: 'between' }
  | { readonly is: 'on'; readonly view: View; readonly sitting: Sitting; readonly shown: OpenView }

/** Puts a view on the screen. */
type Opener<Of extends View> = (show: ShownBy[Of], sitting: Sitting, place: ReadingPlace | null) => void

/** One session for each page, as long as the page lives. */
export function createSession(parts: SessionParts): Session {
  let state: State = { is: 'off' }

  const end = () => {
    if (state.is !== 'on') return
    const { shown, sitting } = state
    state = { is: 'off' }
    shown.end()
    finish(sitting)
  }
  const finish = ({ reading, lasting }: Sitting) => {
    lasting.abort()
    reading.end()
    parts.onChange(null)
  }

  const show = (view: View, sitting: Sitting, shown: OpenView) => {
    state = { is: 'on', view, sitting, shown }
    parts.onChange(view)
  }
  const openReader = (reader: ReaderView, sitting: Sitting, place: ReadingPlace | null) => {
    const { reading, rulebook } = sitting
    const shown = reader.show({
      reading,
      view: reading.takesLong() ? { state: 'opening' } : reading.view(),
      place,
      initialPreferences: sitting.preferences,
      onPreferences: changed => {
        sitting.preferences = changed
      },
      onClose: end,
      onTidy: () => switchTo('tidy', tidy),
      listOmitted: async listPlace => {
        const view = await parts.loadView('tidy')
        return view && view.list(listPlace, { blocks: reading.omitted, rulebook })
      },
    })
    show('reader', sitting, shown)
    return shown.ready
  }
  const openReaderAgain = (...asked: Parameters<typeof openReader>) => {
    openReader(...asked).catch(error => parts.report('reading the page', error))
  }
  const tidy = (view: TidyView, sitting: Sitting, place: ReadingPlace | null) => {
    const { rulebook, preferences } = sitting
    const onReader = () => switchTo('reader', openReaderAgain)
    const { finder } = parts
    const shown = view.show({ place, theme: preferences.theme, finder, rulebook, onReader, onEnd: end })
    show('tidy', sitting, shown)
  }

  /** @returns whether what shows the view could be had; without it, the view that is on the screen stays. */
  const switchTo = async <Wanted extends View>(view: Wanted, open: Opener<Wanted>): Promise<boolean> => {
    const from = state
    const showView = await parts.loadView(view)
    // Ended or switched meanwhile: there is nothing left to be done.
    if (from.is !== 'on' || from !== state) return true
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

  const open = async () => {
    state = { is: 'between' }
    const { rulebook, fill, mayBeSelector } = openRulebook(parts)
    let reading: Reading | null = null
    try {
      // The storage answers while the page is being read. Where the reader has rules for it, it is read again.
      const loading = Promise.all([parts.loadPreferences(), parts.loadSiteRules(mayBeSelector)])
      const reader = await parts.loadView('reader')
      if (!reader) throw new Error('The browser does not let the reader into the page.')
      reading = reader.begin(parts.finder, rulebook)
      if (!reading.takesLong()) reading.view()
      const [preferences, ownRules] = await loading
      fill(ownRules)
      const sitting = { reading, rulebook, preferences, lasting: new AbortController() }
      onReturn(sitting)
      await openReader(reader, sitting, null)
    } finally {
      // However it went wrong: the next click tries again.
      if (state.is === 'between') {
        state = { is: 'off' }
        reading?.end()
      }
    }
  }
  const onReturn = ({ lasting: { signal } }: Sitting) => {
    // The browser forgets what a tab's button showed when the page was left.
    parts.window.addEventListener('pageshow', () => state.is === 'on' && parts.onChange(state.view), {
      signal,
    })
  }

  return {
    toggle: async () => {
      if (state.is === 'on') end()
      else if (state.is === 'off') await open()
    },
  }
}
