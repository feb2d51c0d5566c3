import type { Clutter } from '../../domain/clutter'

/** The blocks of a page that a view leaves out, and that the user can show and hide one by one. */
export interface HideableBlocks {
  /** The listed blocks still in the page, hidden or not, in the order in which they were found. */
  readonly blocks: () => readonly Clutter[]
  readonly isHidden: (block: Clutter) => boolean
  /** Calls the listener when the list changes, or what is hidden of it changes without the user. @returns stops that */
  readonly onChange: (listener: () => void) => () => void
  readonly restoreBlock: (block: Clutter) => void
  /** Hides a block, whether it was restored before or is not listed yet. */
  readonly hideBlock: (block: Clutter) => void
  /** Adds a block to the list, or replaces it there because its reason has changed. */
  readonly list: (block: Clutter) => void
}

/** A page that is tidied in place. */
export interface TidiedPage extends HideableBlocks {
  /** Whether an element may be hidden at all. */
  readonly canHide: (element: Element) => boolean
  /** Removes a block from the list, and shows it. */
  readonly unlist: (block: Clutter) => void
  /** Makes the page as if it had never been tidied, and hides nothing more in it. */
  readonly restore: () => void
}
