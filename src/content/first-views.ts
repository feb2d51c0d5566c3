import type { View } from '../domain/view'
import type { ReadingPlace } from '../page/landmarks'
import { readingOf } from './openings'
import type { SessionParts } from './session-parts'
import type { BegunSitting, Sitting } from './sitting'
import type { ShownBy } from './views'

/** How the first view of a sitting is opened. */
interface Opening extends BegunSitting {
  /** Whether somebody waits for it, whatever comes of it. */
  readonly isAsked: boolean
  /** Whether it was ended before it was there, or gave way to another. */
  readonly isOver: () => boolean
}

/** Puts a view on the screen. */
export type Opener<Of extends View, Opened = void> = (
  show: ShownBy[Of],
  sitting: Sitting,
  place: ReadingPlace | null,
) => Opened

interface Openers {
  readonly openArticle: Opener<'reader', Promise<void>>
  readonly tidy: Opener<'tidy'>
}

/** How each view is opened where none is: as far as it was not asked for, only if the page is an article. */
export function firstViews(
  { loadView, firstLook, finder }: Pick<SessionParts, 'loadView' | 'firstLook' | 'finder'>,
  { openArticle, tidy }: Openers,
): Readonly<Record<View, (opening: Opening) => Promise<void>>> {
  const load = async <Wanted extends View>(view: Wanted): Promise<ShownBy[Wanted]> => {
    const showView = await loadView(view)
    if (!showView) throw new Error(`The browser does not let the ${view} into the page.`)
    return showView
  }
  return {
    reader: async ({ sitting, loading, isAsked, isOver }) => {
      const reader = await load('reader')
      const reading = readingOf({ finder }, reader, sitting)
      // The storage answers while the page is being read. Where the reader has rules for it, it is read again.
      if (!reading.takesLong()) reading.view()
      await loading
      if (isOver()) return
      const isWanted = isAsked || reading.isWorthOpening(firstLook()?.odds ?? null)
      if (isWanted) await openArticle(reader, sitting, null)
      else firstLook()?.refuse()
    },
    tidy: async ({ sitting, loading, isAsked, isOver }) => {
      const look = firstLook()
      // To tidy a page, nothing of it is read: what there was to see must be enough.
      if (!isAsked && look && look.odds <= 0) return look.refuse()
      const showTidy = await load('tidy')
      await loading
      if (!isOver()) tidy(showTidy, sitting, null)
    },
  }
}
