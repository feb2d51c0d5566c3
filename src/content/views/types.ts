import type { ReadingPosition } from '../../page/landmarks'

/** A view that is on the screen. */
export interface OpenView {
  /** Where somebody is reading in it; `null` where that says nothing. */
  readonly place: () => ReadingPosition | null
  /** How many of the page's blocks are hidden in it. */
  readonly hidden: () => number
  /** Takes it off the screen: the page is as it would be without. */
  readonly end: () => void
}
