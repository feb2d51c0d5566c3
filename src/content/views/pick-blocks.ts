import type { TidiedPage } from '../../clutter/hide/types'
import type { Clutter } from '../../domain/clutter'
import type { Picked } from '../../ui/picker/picking-state'
import type { PageAnalyzer } from '../analysis/page-analyzer'
import type { BlockRules } from './block-rules'
import type { TidyViewDeps } from './types'

type PickDeps = Pick<
  TidyViewDeps,
  'window' | 'pickToHide' | 'selectorsOf' | 'translate' | 'interfaceLanguage'
>

type Undo = () => void

/**
 * Lets the user pick blocks of a tidied page to hide.
 * @param onEnd is called when the user ends picking
 * @returns ends picking without calling `onEnd`
 */
export function pickBlocks(
  deps: PickDeps,
  { surveyDocument }: PageAnalyzer,
  tidiedPage: TidiedPage,
  blockRules: BlockRules,
  onEnd: () => void,
): () => void {
  const undos: Undo[] = []
  const picker = deps.pickToHide(deps.window.document, {
    survey: surveyDocument,
    locale: { translate: deps.translate, ...deps.interfaceLanguage() },
    canHide: tidiedPage.canHide,
    selectorsOf: deps.selectorsOf,
    onHide: picked => undos.push(hidePicked(picked, tidiedPage, blockRules)),
    onUndo: () => undos.pop()?.(),
    onEnd,
  })
  return picker.stop
}

function hidePicked(
  { elements, selector, everywhere }: Picked,
  tidiedPage: TidiedPage,
  blockRules: BlockRules,
): Undo {
  const before = new Map(tidiedPage.blocks().map(block => [block.element, block]))
  const blocks = elements.map(
    (element): Clutter => ({ element, kind: 'picked', reason: { signal: 'picked' } }),
  )
  for (const block of blocks) tidiedPage.hideBlock(block)
  const ruleSelector = everywhere ? selector : null
  if (ruleSelector !== null) void blockRules.saveHideRule(blocks, ruleSelector)
  return () => {
    if (ruleSelector !== null) void blockRules.deleteRule(ruleSelector)
    for (const block of blocks) {
      const listed = before.get(block.element)
      tidiedPage.unlist(block)
      if (listed) tidiedPage.list(listed)
    }
  }
}
