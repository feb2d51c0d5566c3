import type { HideableBlocks } from '../../clutter/hide/types'
import { type Clutter, isPicked, isUserRule, type RuledReason } from '../../domain/clutter'
import type { SaveResult } from '../../domain/save-result'
import { saveFailureMessage } from '../../i18n/save-failure'
import type { SelectorEdit } from '../../site-rules/edit'
import type { ListedBlocks, RuleAction } from '../../ui/tray/types'
import type { UserRules } from '../analysis/user-rules'
import type { TidyViewDeps } from './types'

type BlockRulesDeps = Pick<TidyViewDeps, 'selectorsOf' | 'translate' | 'isListed'>

/** The hideable blocks of a page as a list shows them, with the user's rules for the whole site. */
export interface BlockRules extends ListedBlocks {
  /** Saves a rule that hides what a selector finds: blocks that are hidden on this page already. */
  readonly saveHideRule: (blocks: readonly Clutter[], selector: string) => Promise<void>
  /** Deletes such a rule. */
  readonly deleteRule: (selector: string) => Promise<void>
  /** Shows a sentence about what went wrong; an empty one removes it. */
  readonly tell: (notice: string) => void
}

/** Connects the blocks that are hidden on a page, or left out of its article, to the user's rules for its site. */
export function createBlockRules(
  hideable: HideableBlocks,
  userRules: UserRules,
  deps: BlockRulesDeps,
): BlockRules {
  return new RuledBlocks(hideable, userRules, deps)
}

class RuledBlocks implements BlockRules {
  readonly blocks: ListedBlocks['blocks']
  readonly isHidden
  private readonly hideable: HideableBlocks
  private readonly userRules: UserRules
  private readonly deps: BlockRulesDeps
  private readonly restored = new WeakSet<Element>()
  private readonly listeners = new Set<() => void>()
  private currentNotice: string

  constructor(hideable: HideableBlocks, userRules: UserRules, deps: BlockRulesDeps) {
    this.hideable = hideable
    this.userRules = userRules
    this.deps = deps
    this.blocks = () => hideable.blocks().filter(deps.isListed)
    this.isHidden = hideable.isHidden
    const faults = userRules
      .takeFaults()
      .map(({ fault, about }) => deps.translate(`rule_fault_${fault}`, about))
    this.currentNotice = faults.join(' ')
  }

  readonly notice = () => this.currentNotice

  readonly onChange = (listener: () => void) => {
    const end = this.hideable.onChange(listener)
    this.listeners.add(listener)
    return () => {
      end()
      this.listeners.delete(listener)
    }
  }

  readonly restoreBlock = (block: Clutter) => {
    this.restored.add(block.element)
    this.hideable.restoreBlock(block)
  }

  readonly hideBlock = (block: Clutter) => this.hideable.hideBlock(block)

  readonly ruleActions = (block: Clutter): RuleAction[] => {
    if (this.userRules.site === null) return []
    if (isUserRule(block.reason)) return ['forget']
    const mayHide = this.isHidden(block) && (isPicked(block.reason) || this.restored.has(block.element))
    return [
      ...(isPicked(block.reason) ? [] : (['alwaysShow'] as const)),
      ...(mayHide ? (['alwaysHide'] as const) : []),
    ]
  }

  readonly applyRuleAction = (action: RuleAction, block: Clutter) => {
    if (action === 'forget') return void this.forgetRule(block)
    const selector = this.deps.selectorsOf(block.element)?.own.selector
    if (selector === undefined) return this.tell(this.deps.translate('picker_here_only'))
    if (action === 'alwaysHide') return void this.saveHideRule([block], selector)
    this.restoreBlock(block)
    void this.saveRule(site => ({ action: 'show', site, selector }), [block])
  }

  async saveHideRule(blocks: readonly Clutter[], selector: string): Promise<void> {
    const kind = blocks[0]?.kind ?? 'picked'
    await this.saveRule(site => ({ action: 'hide', site, selector, kind }), blocks)
  }

  async deleteRule(selector: string): Promise<void> {
    const { site } = this.userRules
    if (site !== null) this.tellResult(await this.userRules.edit({ action: 'forget', site, selector }))
  }

  private async saveRule(editFor: (site: string) => SelectorEdit, blocks: readonly Clutter[]): Promise<void> {
    const { site } = this.userRules
    if (site === null) return
    const edit = editFor(site)
    const result = await this.userRules.edit(edit)
    if (result === 'saved') for (const block of blocks) this.listByRule(block, edit)
    this.tellResult(result)
  }

  /** Lists a block with the rule as the reason why it is hidden or shown. */
  private listByRule(block: Clutter, { site, selector }: Pick<RuledReason, 'site' | 'selector'>): void {
    if (!this.hideable.blocks().some(({ element }) => element === block.element)) return
    const reason = { signal: 'siteRule', by: 'user', site, selector, otherwise: block.reason } as const
    this.hideable.list({ ...block, reason })
  }

  /** Without the rule, a block is hidden only if it was found to be clutter. */
  private async forgetRule(block: Clutter): Promise<void> {
    const { reason } = block
    if (!isUserRule(reason)) return
    const { site, selector, otherwise } = reason
    const result = await this.userRules.edit({ action: 'forget', site, selector })
    if (result === 'saved') {
      const unruled = { ...block, reason: otherwise ?? ({ signal: 'picked' } as const) }
      this.hideable.list(unruled)
      if (otherwise) this.hideBlock(unruled)
      else this.restoreBlock(unruled)
    }
    this.tellResult(result)
  }

  private tellResult(result: SaveResult): void {
    this.tell(saveFailureMessage(result, this.deps.translate) ?? '')
  }

  readonly tell = (notice: string) => {
    this.currentNotice = notice
    for (const listener of this.listeners) listener()
  }
}
