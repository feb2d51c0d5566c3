import { type RuledKind, ruledKinds } from '../domain/clutter'
import { isRecord } from '../domain/is-record'
import { oneOf } from '../domain/one-of'
import { emptyRule, type HidePart, mergeRules, type SiteRule } from './site-rule'

/** The reader's rules with one more: on this site this is always hidden. It is no longer always shown. */
export function alwaysHide(rules: readonly SiteRule[], site: string, part: HidePart): SiteRule[] {
  return changed(rules, site, rule => {
    const without = withoutSelector(rule, part.selector)
    return { ...without, hide: [...without.hide, part] }
  })
}

/** The reader's rules with one more: on this site this is never hidden. It is no longer always hidden. */
export function alwaysShow(rules: readonly SiteRule[], site: string, selector: string): SiteRule[] {
  return changed(rules, site, rule => {
    const without = withoutSelector(rule, selector)
    return { ...without, keep: [...without.keep, selector] }
  })
}

/** The reader's rules without what they say of a selector on a site. */
export function forget(rules: readonly SiteRule[], site: string, selector: string): SiteRule[] {
  return changed(rules, site, rule => withoutSelector(rule, selector))
}

/** The reader's rules without what they say of where the article stands on a site. */
export function forgetContent(rules: readonly SiteRule[], site: string): SiteRule[] {
  return changed(rules, site, rule => ({ ...rule, content: null }))
}

/** The reader's rules without all that they say of a site. */
export function forgetRules(rules: readonly SiteRule[], site: string): SiteRule[] {
  return rules.filter(rule => rule.site !== site)
}

/** Changes the rule of a site, which need not be there yet; a rule that says nothing any more goes. */
function changed(rules: readonly SiteRule[], site: string, change: (rule: SiteRule) => SiteRule): SiteRule[] {
  return mergeRules([...rules, emptyRule(site)])
    .map(rule => (rule.site === site ? change(rule) : rule))
    .filter(saysSomething)
}

function withoutSelector(rule: SiteRule, selector: string): SiteRule {
  return {
    ...rule,
    hide: rule.hide.filter(part => part.selector !== selector),
    keep: rule.keep.filter(kept => kept !== selector),
  }
}

function saysSomething({ hide, keep, content }: SiteRule): boolean {
  return hide.length > 0 || keep.length > 0 || content !== null
}

/** What the reader says in a page of what a selector finds on its whole site. */
export type RuleEdit =
  | { readonly says: 'hide'; readonly site: string; readonly selector: string; readonly kind: RuledKind }
  | { readonly says: 'show' | 'forget'; readonly site: string; readonly selector: string }

/** The reader's rules with what was said. */
export function applyRuleEdit(rules: readonly SiteRule[], said: RuleEdit): SiteRule[] {
  const { site, selector } = said
  if (said.says === 'hide') return alwaysHide(rules, site, { selector, kind: said.kind })
  return said.says === 'show' ? alwaysShow(rules, site, selector) : forget(rules, site, selector)
}

/** Takes what a message brings for what was said; `null` for what is nothing of the kind. */
export function parseRuleEdit(sent: unknown): RuleEdit | null {
  if (!isRecord(sent)) return null
  const { says, site, selector } = sent
  if (typeof site !== 'string' || typeof selector !== 'string') return null
  if (says === 'show' || says === 'forget') return { says, site, selector }
  const kind = oneOf(ruledKinds, sent['kind'])
  return says === 'hide' && kind ? { says, site, selector, kind } : null
}
