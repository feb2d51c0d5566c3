import type { ReadingPlace } from '../page/landmarks'
import type { OpenView } from './open-view'
import type { SessionParts } from './session-parts'
import type { ReaderView } from './show-reader'
import type { Sitting } from './sitting'
import type { TidyView } from './views'

/** What a view on the screen may ask of its session. */
export interface ViewAsks {
  readonly end: () => void
  /** Each tells whether the other view could be had. */
  readonly toTidy: () => Promise<boolean>
  readonly toReader: () => Promise<boolean>
  /** How many blocks are hidden has changed. */
  readonly count: () => void
}

type OpeningParts = Pick<SessionParts, 'finder' | 'loadView' | 'savePreferences'>

/** The reading of a sitting, begun if it was not yet. */
export function readingOf(
  { finder }: Pick<SessionParts, 'finder'>,
  reader: ReaderView,
  sitting: Sitting,
): NonNullable<Sitting['reading']> {
  sitting.reading ??= reader.begin(finder, sitting.rulebook)
  return sitting.reading
}

/** Puts the article on the screen, or why there is none. */
export function openReader(
  parts: OpeningParts,
  asks: ViewAsks,
  reader: ReaderView,
  sitting: Sitting,
  place: ReadingPlace | null,
): ReturnType<ReaderView['show']> {
  const reading = readingOf(parts, reader, sitting)
  const { rulebook } = sitting
  return reader.show({
    reading,
    view: reading.takesLong() ? { state: 'opening' } : reading.view(),
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
      return view && view.list(listPlace, { blocks: reading.omitted, rulebook })
    },
  })
}

/** Tidies the page. */
export function openTidied(
  { finder }: OpeningParts,
  asks: ViewAsks,
  view: TidyView,
  { rulebook, preferences: { theme } }: Sitting,
  place: ReadingPlace | null,
): OpenView {
  const { end: onEnd, toReader: onReader, count: onCount } = asks
  return view.show({ place, theme, finder, rulebook, onReader, onCount, onEnd })
}
