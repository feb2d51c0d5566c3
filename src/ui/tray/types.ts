import type { Clutter } from '../../domain/clutter'

/** What was hidden of a page, ways to have it back, and to say so for all pages of its site. */
export interface ListedBlocks {
  /** What was hidden or kept by a rule, and is still in the page, given back or not. */
  readonly blocks: () => readonly Clutter[]
  readonly isHidden: (block: Clutter) => boolean
  /** Calls when the list, what is hidden of it or the notice changes by itself. @returns ends that */
  readonly onChange: (listener: () => void) => () => void
  readonly restoreBlock: (block: Clutter) => void
  readonly hideBlock: (block: Clutter) => void
  /** What may be said of a block for all pages of the site. */
  readonly ruleActions: (block: Clutter) => readonly RuleAction[]
  readonly applyRuleAction: (act: RuleAction, block: Clutter) => void
  /** What went wrong last, in a sentence; empty where nothing did. */
  readonly notice: () => string
}

/** To show or hide a block on its site from now on, or to take back what was said of it. */
export type RuleAction = 'alwaysShow' | 'alwaysHide' | 'forget'
