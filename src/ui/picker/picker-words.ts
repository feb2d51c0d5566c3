import type { CountedName, MessageName } from '../../i18n/messages'
import type { PickingPurpose } from './picking-state'

/** The messages of the picker that differ by what the user points at blocks for. */
export interface PickerWords {
  readonly label: MessageName
  readonly keys: MessageName
  /** What to do first, while nothing is outlined. */
  readonly hint: MessageName
  readonly pick: MessageName
  readonly end: MessageName
  /** Why the choice cannot be for the whole site. */
  readonly hereOnly: MessageName
  /** What a pick would do, with a count. */
  readonly effect: CountedName
  /** What is counted: the blocks that are outlined, or the words in them. */
  readonly counts: 'blocks' | 'words'
  /** Whether blocks like the one outlined can be picked with it, and picks be undone. */
  readonly picksMany: boolean
}

export const pickerWords = {
  hide: {
    label: 'picker_label',
    keys: 'picker_keys',
    hint: 'picker_hint',
    pick: 'picker_hide',
    end: 'picker_done',
    hereOnly: 'picker_here_only',
    effect: 'picker_count',
    counts: 'blocks',
    picksMany: true,
  },
  article: {
    label: 'picker_article_label',
    keys: 'picker_article_keys',
    hint: 'picker_article_hint',
    pick: 'picker_article_take',
    end: 'picker_article_end',
    hereOnly: 'picker_article_here_only',
    effect: 'picker_article_words',
    counts: 'words',
    picksMany: false,
  },
} as const satisfies Record<PickingPurpose, PickerWords>
