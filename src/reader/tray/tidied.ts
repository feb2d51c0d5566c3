import type { Clutter } from '../../domain/clutter'

/** What was hidden of a page, and ways to have it back. */
export interface Tidied {
  /** What was hidden and is still in the page, given back or not. */
  readonly blocks: () => readonly Clutter[]
  readonly isHidden: (block: Clutter) => boolean
  /** Calls when the list, or what is hidden of it, changes by itself. @returns ends that */
  readonly onChange: (listener: () => void) => () => void
  readonly giveBack: (block: Clutter) => void
  readonly hideAgain: (block: Clutter) => void
}
