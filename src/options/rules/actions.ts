import { changeSiteRules, discardSetAsideRules, type RulesChange } from '../../platform/site-rules'
import { applyRuleEdit, removeContent, removeRule, removeSelector } from '../../site-rules/edit'
import type { IsSelector } from '../../site-rules/parse'
import type { SiteRule } from '../../site-rules/site-rule'
import type { Feedback } from '../feedback'

/** What the user can do with their site rules. */
export interface RuleActions {
  /** Removes a selector that is hidden or kept. */
  readonly remove: (site: string, selector: string) => Promise<void>
  /** Removes the container of the article. */
  readonly removeContent: (site: string, selector: string) => Promise<void>
  /** Removes that its articles are read another way. @param label how the notice names that */
  readonly readAsUsual: (site: string, label: string) => Promise<void>
  readonly removeAll: (site: string) => Promise<void>
  /** Deletes the rejected rules, which cannot be used. */
  readonly discardRejected: () => Promise<void>
}

export function createRuleActions({ notify, afterSave }: Feedback, isSelector: IsSelector): RuleActions {
  const remove = async (label: string, change: RulesChange) => {
    let before: readonly SiteRule[] = []
    const result = await changeSiteRules(rules => {
      before = rules
      return change(rules)
    }, isSelector)
    if (!(await afterSave(result))) return
    const undo = async () => {
      if (await afterSave(await changeSiteRules(() => before, isSelector))) notify('options_undone')
    }
    notify('options_removed', [label], undo)
  }
  return {
    remove: (site, selector) => remove(selector, rules => removeSelector(rules, site, selector)),
    removeContent: (site, selector) => remove(selector, rules => removeContent(rules, site)),
    readAsUsual: (site, label) =>
      remove(label, rules => applyRuleEdit(rules, { action: 'read', site, reading: 'usual' })),
    removeAll: site => remove(site, rules => removeRule(rules, site)),
    discardRejected: async () => {
      if (await afterSave(await discardSetAsideRules(isSelector))) notify('options_discarded')
    },
  }
}
