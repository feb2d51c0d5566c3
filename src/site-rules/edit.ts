import { type RuledKind, ruledKinds } from '../domain/clutter'
import { toSite } from '../domain/host'
import { type SiteReading, siteReadings } from '../domain/reading'
import { isRecord, oneOf } from '../domain/untrusted'
import { isSelectorText } from './parse'
import { emptyRule, type HidePart, isEmptyRule, mergeRules, type SiteRule } from './site-rule'

/** Adds to a site's rule what is always hidden there, and removes it from what is always shown. */
export function alwaysHide(rules: readonly SiteRule[], site: string, part: HidePart): SiteRule[] {
  return changeRule(rules, site, rule => {
    const without = withoutSelector(rule, part.selector)
    return { ...without, hide: [...without.hide, part] }
  })
}

/** Adds to a site's rule what is never hidden there, and removes it from what is always hidden. */
export function alwaysShow(rules: readonly SiteRule[], site: string, selector: string): SiteRule[] {
  return changeRule(rules, site, rule => {
    const without = withoutSelector(rule, selector)
    return { ...without, keep: [...without.keep, selector] }
  })
}

/** Removes a selector from a site's rule. */
export function removeSelector(rules: readonly SiteRule[], site: string, selector: string): SiteRule[] {
  return changeRule(rules, site, rule => withoutSelector(rule, selector))
}

/** Sets in a site's rule the container of the article. */
function setContent(rules: readonly SiteRule[], site: string, content: string): SiteRule[] {
  return changeRule(rules, site, rule => ({ ...rule, content }))
}

/** Removes the article's container from a site's rule. */
export function removeContent(rules: readonly SiteRule[], site: string): SiteRule[] {
  return changeRule(rules, site, rule => ({ ...rule, content: null }))
}

/** Sets in a site's rule how its articles are read; `usual` is not kept, as it is what a site has without a rule. */
function chooseReading(rules: readonly SiteRule[], site: string, reading: SiteReading): SiteRule[] {
  return changeRule(rules, site, ({ reading: _before, ...rule }) =>
    reading === 'usual' ? rule : { ...rule, reading },
  )
}

/** Removes the rule of a site. */
export function removeRule(rules: readonly SiteRule[], site: string): SiteRule[] {
  return rules.filter(rule => rule.site !== site)
}

/** Changes the rule of a site, which need not exist yet. A rule that is empty afterwards is removed. */
function changeRule(
  rules: readonly SiteRule[],
  site: string,
  change: (rule: SiteRule) => SiteRule,
): SiteRule[] {
  return mergeRules([...rules, emptyRule(site)])
    .map(rule => (rule.site === site ? change(rule) : rule))
    .filter(rule => !isEmptyRule(rule))
}

function withoutSelector(rule: SiteRule, selector: string): SiteRule {
  return {
    ...rule,
    hide: rule.hide.filter(part => part.selector !== selector),
    keep: rule.keep.filter(other => other !== selector),
  }
}

/** What the user decided on a page for everything that a selector matches on its site. */
export type SelectorEdit =
  | { readonly action: 'hide'; readonly site: string; readonly selector: string; readonly kind: RuledKind }
  | { readonly action: 'show' | 'forget'; readonly site: string; readonly selector: string }

/** How the articles of a site are read from now on. */
interface ReadingEdit {
  readonly action: 'read'
  readonly site: string
  readonly reading: SiteReading
}

/** Where the articles of a site are from now on: in what a selector finds, or nowhere in particular. */
type ContentEdit =
  | { readonly action: 'setContent'; readonly site: string; readonly selector: string }
  | { readonly action: 'forgetContent'; readonly site: string }

/** What the user decided on a page for its site. */
export type RuleEdit = SelectorEdit | ReadingEdit | ContentEdit

/** Applies an edit to the user's rules. */
export function applyRuleEdit(rules: readonly SiteRule[], edit: RuleEdit): SiteRule[] {
  const { site } = edit
  switch (edit.action) {
    case 'read':
      return chooseReading(rules, site, edit.reading)
    case 'setContent':
      return setContent(rules, site, edit.selector)
    case 'forgetContent':
      return removeContent(rules, site)
    case 'hide':
      return alwaysHide(rules, site, { selector: edit.selector, kind: edit.kind })
    case 'show':
      return alwaysShow(rules, site, edit.selector)
    case 'forget':
      return removeSelector(rules, site, edit.selector)
  }
}

/**
 * Parses an edit from a message; `null` for anything else, and for a site or selector that could not be read again from
 * the storage.
 */
export function parseRuleEdit(sent: unknown): RuleEdit | null {
  if (!isRecord(sent)) return null
  const { action, site, selector } = sent
  if (typeof site !== 'string' || toSite(site) !== site) return null
  if (action === 'forgetContent') return { action, site }
  const reading = oneOf(siteReadings, sent['reading'])
  if (action === 'read') return reading ? { action, site, reading } : null
  if (!isSelectorText(selector)) return null
  if (action === 'show' || action === 'forget' || action === 'setContent') return { action, site, selector }
  const kind = oneOf(ruledKinds, sent['kind'])
  return action === 'hide' && kind ? { action, site, selector, kind } : null
}
