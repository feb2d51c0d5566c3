import type { Tidying } from '../../clutter/hide/types'
import type { Clutter } from '../../domain/clutter'
import type { Picked } from '../../ui/picker/picking-state'
import type { PageAnalyzer } from '../analysis/page-analyzer'
import type { BlockRules } from './block-rules'
import type { TidyParts } from './tidy-view'

type PickParts = Pick<TidyParts, 'window' | 'startPicker' | 'selectorsOf' | 'translate' | 'interfaceLanguage'>

/** Takes back one thing that was hidden. */
type Undo = () => void

/**
 * Lets the reader pick what to hide on a tidied page.
 * @param onEnd the reader has done picking
 * @returns ends it without a word to `onEnd`
 */
export function pickOn(
  parts: PickParts,
  { surveyDocument }: PageAnalyzer,
  tidying: Tidying,
  tidied: BlockRules,
  onEnd: () => void,
): () => void {
  const undos: Undo[] = []
  const picker = parts.startPicker(parts.window.document, {
    survey: surveyDocument,
    settings: { translate: parts.translate, ...parts.interfaceLanguage() },
    canHide: tidying.canHide,
    selectorsOf: parts.selectorsOf,
    onHide: picked => undos.push(hide(picked, tidying, tidied)),
    onUndo: () => undos.pop()?.(),
    onEnd,
  })
  return picker.stop
}

function hide({ elements, selector, everywhere }: Picked, tidying: Tidying, tidied: BlockRules): Undo {
  const before = new Map(tidying.blocks().map(block => [block.element, block]))
  const blocks = elements.map(
    (element): Clutter => ({ element, kind: 'picked', reason: { signal: 'picked' } }),
  )
  for (const block of blocks) tidying.hideBlock(block)
  const lasting = everywhere ? selector : null
  if (lasting !== null) void tidied.keepHiding(blocks, lasting)
  return () => {
    if (lasting !== null) void tidied.forgetSelector(lasting)
    for (const block of blocks) {
      const listed = before.get(block.element)
      tidying.unlist(block)
      if (listed) tidying.list(listed)
    }
  }
}
