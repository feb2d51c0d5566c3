import type { HideableBlocks } from '../../clutter/hide/types'
import { type Clutter, isPicked, isUserRule, type RuledReason } from '../../domain/clutter'
import type { SaveResult } from '../../domain/save-result'
import { saveFailureMessage } from '../../i18n/save-failure'
import type { RuleEdit } from '../../site-rules/edit'
import type { ListedBlocks, RuleAction } from '../../ui/tray/types'
import type { UserRules } from '../analysis/user-rules'
import type { TidyParts } from './tidy-view'

type TidiedParts = Pick<TidyParts, 'selectorsOf' | 'translate' | 'isListed'>

/** A tidied page as the tray has it, with what the reader says of it for the whole site. */
export interface BlockRules extends ListedBlocks {
  /** Keeps a rule that hides what a selector finds: blocks that are hidden on this page. */
  readonly keepHiding: (blocks: readonly Clutter[], selector: string) => Promise<void>
  /** Forgets such a rule. */
  readonly forgetSelector: (selector: string) => Promise<void>
  /** Says what went wrong, in a sentence; empty where nothing did. */
  readonly tell: (notice: string) => void
}

/** Ties what is hidden on a page, or is not in its article, to the reader's rules for its site. */
export function createBlockRules(
  tidying: HideableBlocks,
  userRules: UserRules,
  parts: TidiedParts,
): BlockRules {
  return new RuledPage(tidying, userRules, parts)
}

class RuledPage implements BlockRules {
  readonly blocks: ListedBlocks['blocks']
  readonly isHidden
  private readonly tidying: HideableBlocks
  private readonly userRules: UserRules
  private readonly parts: TidiedParts
  private readonly givenBack = new WeakSet<Element>()
  private readonly listeners = new Set<() => void>()
  private told: string

  constructor(tidying: HideableBlocks, userRules: UserRules, parts: TidiedParts) {
    this.tidying = tidying
    this.userRules = userRules
    this.parts = parts
    this.blocks = () => tidying.blocks().filter(parts.isListed)
    this.isHidden = tidying.isHidden
    const faults = userRules
      .takeFaults()
      .map(({ fault, about }) => parts.translate(`rule_fault_${fault}`, about))
    this.told = faults.join(' ')
  }

  readonly notice = () => this.told

  readonly onChange = (listener: () => void) => {
    const end = this.tidying.onChange(listener)
    this.listeners.add(listener)
    return () => {
      end()
      this.listeners.delete(listener)
    }
  }

  readonly restoreBlock = (block: Clutter) => {
    this.givenBack.add(block.element)
    this.tidying.restoreBlock(block)
  }

  readonly hideBlock = (block: Clutter) => this.tidying.hideBlock(block)

  readonly ruleActions = (block: Clutter): RuleAction[] => {
    if (this.userRules.site === null) return []
    if (isUserRule(block.reason)) return ['forget']
    const mayHide = this.isHidden(block) && (isPicked(block.reason) || this.givenBack.has(block.element))
    return [
      ...(isPicked(block.reason) ? [] : (['alwaysShow'] as const)),
      ...(mayHide ? (['alwaysHide'] as const) : []),
    ]
  }

  readonly applyRuleAction = (act: RuleAction, block: Clutter) => {
    if (act === 'forget') return void this.forgetRule(block)
    const selector = this.parts.selectorsOf(block.element)?.own.selector
    if (selector === undefined) return this.tell(this.parts.translate('picker_here_only'))
    if (act === 'alwaysHide') return void this.keepHiding([block], selector)
    this.restoreBlock(block)
    void this.saveRule(site => ({ action: 'show', site, selector }), [block])
  }

  async keepHiding(blocks: readonly Clutter[], selector: string): Promise<void> {
    const kind = blocks[0]?.kind ?? 'picked'
    await this.saveRule(site => ({ action: 'hide', site, selector, kind }), blocks)
  }

  async forgetSelector(selector: string): Promise<void> {
    const { site } = this.userRules
    if (site !== null) this.sayHow(await this.userRules.edit({ action: 'forget', site, selector }))
  }

  private async saveRule(saidOf: (site: string) => RuleEdit, blocks: readonly Clutter[]): Promise<void> {
    const { site } = this.userRules
    if (site === null) return
    const said = saidOf(site)
    const kept = await this.userRules.edit(said)
    if (kept === 'saved') for (const block of blocks) this.nameRule(block, said)
    this.sayHow(kept)
  }

  private nameRule(block: Clutter, { site, selector }: Pick<RuledReason, 'site' | 'selector'>): void {
    if (!this.tidying.blocks().some(({ element }) => element === block.element)) return
    const reason = { signal: 'siteRule', by: 'user', site, selector, otherwise: block.reason } as const
    this.tidying.list({ ...block, reason })
  }

  /** Without the rule a block is what it was found to be, or nothing that anybody would hide. */
  private async forgetRule(block: Clutter): Promise<void> {
    const { reason } = block
    if (!isUserRule(reason)) return
    const { site, selector, otherwise } = reason
    const kept = await this.userRules.edit({ action: 'forget', site, selector })
    if (kept === 'saved') {
      const bare = { ...block, reason: otherwise ?? ({ signal: 'picked' } as const) }
      this.tidying.list(bare)
      if (otherwise) this.hideBlock(bare)
      else this.restoreBlock(bare)
    }
    this.sayHow(kept)
  }

  private sayHow(kept: SaveResult): void {
    this.tell(saveFailureMessage(kept, this.parts.translate) ?? '')
  }

  readonly tell = (notice: string) => {
    this.told = notice
    for (const listener of this.listeners) listener()
  }
}
