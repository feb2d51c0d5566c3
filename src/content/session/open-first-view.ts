import { ViewNotLoadedError } from '../../domain/failures'
import type { View } from '../../domain/view'
import type { ReadingPosition } from '../../page/landmarks'
import type { ReaderView } from '../views/reader-view'
import type { OpenView } from '../views/types'
import type { ShownBy, TidyView } from '../views/view-loader'
import type { SessionParts } from './types'
import type { BegunSitting, Sitting } from './view-session'

/** How the first view of a sitting is opened. */
interface Opening extends BegunSitting {
  /** Whether somebody waits for it, whatever comes of it. */
  readonly requestedByUser: boolean
  /** Whether it was ended before it was there, or gave way to another. */
  readonly isOver: () => boolean
}

/** Puts a view on the screen. */
export type Opener<Of extends View, Opened = void> = (
  show: ShownBy[Of],
  sitting: Sitting,
  place: ReadingPosition | null,
) => Opened

interface Openers {
  readonly openArticle: Opener<'reader', Promise<void>>
  readonly tidy: Opener<'tidy'>
}

/** How each view is opened where none is: as far as it was not asked for, only if the page is an article. */
export function firstViews(
  { loadView, firstLook, analyzer }: Pick<SessionParts, 'loadView' | 'firstLook' | 'analyzer'>,
  { openArticle, tidy }: Openers,
): Readonly<Record<View, (opening: Opening) => Promise<void>>> {
  const load = async <Wanted extends View>(view: Wanted): Promise<ShownBy[Wanted]> => {
    const showView = await loadView(view)
    if (!showView) throw new ViewNotLoadedError()
    return showView
  }
  return {
    reader: async ({ sitting, loading, requestedByUser, isOver }) => {
      const reader = await load('reader')
      const reading = readingOf({ analyzer }, reader, sitting)
      // The storage answers while the page is being read. Where the reader has rules for it, it is read again.
      if (!reading.isSlow()) reading.read()
      await loading
      if (isOver()) return
      const isWanted = requestedByUser || reading.isWorthOpening(firstLook()?.logOdds ?? null)
      if (isWanted) await openArticle(reader, sitting, null)
      else firstLook()?.refuse()
    },
    tidy: async ({ sitting, loading, requestedByUser, isOver }) => {
      const look = firstLook()
      // To tidy a page, nothing of it is read: what there was to see must be enough.
      if (!requestedByUser && look && look.logOdds <= 0) return look.refuse()
      const showTidy = await load('tidy')
      await loading
      if (!isOver()) tidy(showTidy, sitting, null)
    },
  }
}

/** What a view on the screen may ask of its session. */
export interface ViewAsks {
  readonly end: () => void
  /** Each tells whether the other view could be had. */
  readonly toTidy: () => Promise<boolean>
  readonly toReader: () => Promise<boolean>
  /** How many blocks are hidden has changed. */
  readonly count: () => void
}

type OpeningParts = Pick<SessionParts, 'analyzer' | 'loadView' | 'savePreferences'>

/** The reading of a sitting, begun if it was not yet. */
function readingOf(
  { analyzer }: Pick<SessionParts, 'analyzer'>,
  reader: ReaderView,
  sitting: Sitting,
): NonNullable<Sitting['reading']> {
  sitting.reading ??= reader.begin(analyzer, sitting.userRules)
  return sitting.reading
}

/** Puts the article on the screen, or why there is none. */
export function openReader(
  parts: OpeningParts,
  asks: ViewAsks,
  reader: ReaderView,
  sitting: Sitting,
  place: ReadingPosition | null,
): ReturnType<ReaderView['show']> {
  const reading = readingOf(parts, reader, sitting)
  const { userRules } = sitting
  return reader.show({
    reading,
    view: reading.isSlow() ? { state: 'opening' } : reading.read(),
    place,
    initialPreferences: sitting.preferences,
    onPreferences: changed => {
      sitting.preferences = changed
      return parts.savePreferences(changed)
    },
    onClose: asks.end,
    onTidy: asks.toTidy,
    listOmitted: async listPlace => {
      const view = await parts.loadView('tidy')
      return view && view.list(listPlace, { blocks: reading.omitted, userRules })
    },
  })
}

/** Tidies the page. */
export function openTidied(
  { analyzer }: OpeningParts,
  asks: ViewAsks,
  view: TidyView,
  { userRules, preferences: { theme } }: Sitting,
  place: ReadingPosition | null,
): OpenView {
  const { end: onEnd, toReader: onReader, count: onCount } = asks
  return view.show({ place, theme, analyzer, userRules, onReader, onCount, onEnd })
}
