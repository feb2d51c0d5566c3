import { saveFailureMessage, unchanged } from '../../i18n/save-failure'
import { changeSiteRules, discardSetAsideRules, type RulesChange } from '../../platform/site-rules'
import { removeContent, removeRule, removeSelector } from '../../site-rules/edit'
import type { SiteRule } from '../../site-rules/site-rule'
import type { Feedback } from '../feedback'

/** What the user can do with their site rules. */
export interface RuleActions {
  /** Removes a selector that is hidden or kept. */
  readonly remove: (site: string, selector: string) => Promise<void>
  /** Removes the container of the article. */
  readonly removeContent: (site: string, selector: string) => Promise<void>
  readonly removeAll: (site: string) => Promise<void>
  /** Deletes the rejected rules, which cannot be used. */
  readonly discardRejected: () => Promise<void>
}

export function createRuleActions({ translate, isSelector, showNotice, refresh }: Feedback): RuleActions {
  const save = async (change: RulesChange): Promise<boolean> => {
    const failure = saveFailureMessage(await changeSiteRules(change, isSelector), translate, unchanged)
    if (failure) showNotice({ text: failure })
    await refresh()
    return failure === null
  }
  const remove = async (label: string, change: RulesChange) => {
    let before: readonly SiteRule[] = []
    const isSaved = await save(rules => {
      before = rules
      return change(rules)
    })
    if (!isSaved) return
    const undo = async () => {
      if (await save(() => before)) showNotice({ text: translate('options_undone') })
    }
    showNotice({ text: translate('options_removed', label), undo })
  }
  return {
    remove: (site, selector) => remove(selector, rules => removeSelector(rules, site, selector)),
    removeContent: (site, selector) => remove(selector, rules => removeContent(rules, site)),
    removeAll: site => remove(site, rules => removeRule(rules, site)),
    discardRejected: async () => {
      const failure = saveFailureMessage(await discardSetAsideRules(isSelector), translate, unchanged)
      showNotice({ text: failure ?? translate('options_discarded') })
      await refresh()
    },
  }
}
