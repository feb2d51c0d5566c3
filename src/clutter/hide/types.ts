import type { Clutter } from '../../domain/clutter'

/** What a view keeps of a page from its reader, block by block. */
export interface HideableBlocks {
  /** What was found and is still in the page, hidden, given back or kept by a rule, in the order it was found. */
  readonly blocks: () => readonly Clutter[]
  readonly isHidden: (block: Clutter) => boolean
  /** Calls when the list, or what is hidden of it, changes by itself. @returns ends that */
  readonly onChange: (listener: () => void) => () => void
  readonly restoreBlock: (block: Clutter) => void
  /** Hides a block: one that was given back, or one that is not on the list yet. */
  readonly hideBlock: (block: Clutter) => void
  /** Tells anew of a block, hidden or not: its reason has changed, or it is not on the list yet. */
  readonly list: (block: Clutter) => void
}

/** A page that is tidied. */
export interface Tidying extends HideableBlocks {
  /** Whether the page can do without an element. */
  readonly canHide: (element: Element) => boolean
  /** Takes a block from the list, and shows it. */
  readonly unlist: (block: Clutter) => void
  /** Ends it: the page is as it would be without. */
  readonly restore: () => void
}
