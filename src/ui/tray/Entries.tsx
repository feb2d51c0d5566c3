import type { Clutter } from '../../domain/clutter'
import type { Translate } from '../../i18n/messages'
import { Entry } from './Entry'
import type { ListedBlocks } from './types'

interface EntriesProps {
  readonly tidying: ListedBlocks
  readonly translate: Translate
  /** A block is to be given back. */
  readonly onRestore: (block: Clutter) => void
  /** Something was done to a block. */
  readonly onDone: () => void
  /** A block is pointed at; `null` for none any more. */
  readonly onPoint?: (block: Clutter | null) => void
}

/** One entry a block. */
export function Entries({ tidying, translate, onRestore, onDone, onPoint }: EntriesProps) {
  const toggle = (block: Clutter) => {
    if (tidying.isHidden(block)) onRestore(block)
    else tidying.hideBlock(block)
    onDone()
  }
  return (
    <ul class="entries">
      {tidying.blocks().map(block => (
        <Entry
          key={block.element}
          block={block}
          isHidden={tidying.isHidden(block)}
          translate={translate}
          onToggle={() => toggle(block)}
          acts={tidying.ruleActions(block)}
          onLasting={act => {
            tidying.applyRuleAction(act, block)
            onDone()
          }}
          onPoint={isPointedAt => onPoint?.(isPointedAt ? block : null)}
        />
      ))}
    </ul>
  )
}
