import { emptyRule, type HidePart, mergeRules, type SiteRule } from './site-rules'

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
