import { saveFailureMessage } from '../../i18n/save-failure'
import { changeSiteRules, discardSetAsideRules, type RulesChange } from '../../platform/site-rules'
import { removeContent, removeRule, removeSelector } from '../../site-rules/edit'
import type { SiteRule } from '../../site-rules/site-rule'
import type { Desk } from '../feedback'

/** What can be done about the reader's own site rules. */
export interface RuleActs {
  /** Removes what is said of a selector that is hidden or kept. */
  readonly remove: (site: string, selector: string) => Promise<void>
  /** Removes what is said of where the article stands. */
  readonly removeContent: (site: string, selector: string) => Promise<void>
  readonly removeAll: (site: string) => Promise<void>
  /** Discards what was set aside. */
  readonly discard: () => Promise<void>
}

export function createRuleActs({ translate, isSelector, tell, refresh }: Desk): RuleActs {
  const change = async (making: RulesChange): Promise<boolean> => {
    const trouble = saveFailureMessage(await changeSiteRules(making, isSelector), translate, 'unchanged')
    if (trouble) tell({ text: trouble })
    await refresh()
    return trouble === null
  }
  const removing = async (about: string, making: RulesChange) => {
    let before: readonly SiteRule[] = []
    const isKept = await change(rules => {
      before = rules
      return making(rules)
    })
    if (!isKept) return
    const undo = async () => {
      if (await change(() => before)) tell({ text: translate('options_undone') })
    }
    tell({ text: translate('options_removed', about), undo })
  }
  return {
    remove: (site, selector) => removing(selector, rules => removeSelector(rules, site, selector)),
    removeContent: (site, selector) => removing(selector, rules => removeContent(rules, site)),
    removeAll: site => removing(site, rules => removeRule(rules, site)),
    discard: async () => {
      const trouble = saveFailureMessage(await discardSetAsideRules(isSelector), translate, 'unchanged')
      tell({ text: trouble ?? translate('options_discarded') })
      await refresh()
    },
  }
}
