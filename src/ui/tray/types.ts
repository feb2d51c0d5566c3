import type { Clutter } from '../../domain/clutter'

/** The blocks of a page that were hidden, ways to show them again, and to choose that for all pages of the site. */
export interface ListedBlocks {
  /** All that was hidden, or shown by a site rule, and is still in the page. Restored blocks stay on the list. */
  readonly blocks: () => readonly Clutter[]
  readonly isHidden: (block: Clutter) => boolean
  /** Calls when the list, what is hidden of it or the notice changes by itself. @returns unsubscribes */
  readonly onChange: (listener: () => void) => () => void
  readonly restoreBlock: (block: Clutter) => void
  readonly hideBlock: (block: Clutter) => void
  /** What the user can choose for a block on all pages of the site. */
  readonly ruleActions: (block: Clutter) => readonly RuleAction[]
  readonly applyRuleAction: (action: RuleAction, block: Clutter) => void
  /** What went wrong last, in a sentence; empty if nothing did. */
  readonly notice: () => string
}

/** To show or hide a block on its site from now on, or to remove the rule about it. */
export type RuleAction = 'alwaysShow' | 'alwaysHide' | 'forget'
