import type { Clutter } from '../../domain/clutter'
import type { Translate } from '../../i18n/messages'
import { Entry } from './Entry'
import type { ListedBlocks } from './types'

interface EntriesProps {
  readonly listed: ListedBlocks
  readonly translate: Translate
  /** Shows a hidden block again. */
  readonly onRestore: (block: Clutter) => void
  /** Called after anything was done to a block. */
  readonly onChanged: () => void
  /** The user points at a block, or at none any more. */
  readonly onPoint?: (block: Clutter | null) => void
}

/** One entry for each block. */
export function Entries({ listed, translate, onRestore, onChanged, onPoint }: EntriesProps) {
  const toggle = (block: Clutter) => {
    if (listed.isHidden(block)) onRestore(block)
    else listed.hideBlock(block)
    onChanged()
  }
  return (
    <ul class="entries">
      {listed.blocks().map(block => (
        <Entry
          key={block.element}
          block={block}
          isHidden={listed.isHidden(block)}
          translate={translate}
          onToggle={() => toggle(block)}
          ruleActions={listed.ruleActions(block)}
          onRuleAction={action => {
            listed.applyRuleAction(action, block)
            onChanged()
          }}
          onPoint={isPointedAt => onPoint?.(isPointedAt ? block : null)}
        />
      ))}
    </ul>
  )
}
