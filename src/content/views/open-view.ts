import type { ReadingPosition } from '../../page/landmarks'

/** A view on the screen. */
export interface OpenView {
  /** Where the user is reading in it; `null` at its top, or where the view does not know. */
  readonly readingPosition: () => ReadingPosition | null
  /** How many of the page's blocks are hidden in it. */
  readonly countHidden: () => number
  /** Settles once all of it is on the screen. */
  readonly ready: Promise<void>
  /** Takes it off the screen and restores the page. */
  readonly end: () => void
}
