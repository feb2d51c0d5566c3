import { type RuledKind, ruledKinds } from './clutter'
import { alwaysHide, alwaysShow, forget } from './own-rules'
import type { SiteRule } from './site-rules'

/** What the reader says in a page of what a selector finds on its whole site. */
export type RuleSaid =
  | { readonly says: 'hide'; readonly site: string; readonly selector: string; readonly kind: RuledKind }
  | { readonly says: 'show' | 'forget'; readonly site: string; readonly selector: string }

/** The reader's rules with what was said. */
export function withSaid(rules: readonly SiteRule[], said: RuleSaid): SiteRule[] {
  const { site, selector } = said
  if (said.says === 'hide') return alwaysHide(rules, site, { selector, kind: said.kind })
  return said.says === 'show' ? alwaysShow(rules, site, selector) : forget(rules, site, selector)
}

/** Takes what a message brings for what was said; `null` for what is nothing of the kind. */
export function parseRuleSaid(sent: unknown): RuleSaid | null {
  if (typeof sent !== 'object' || sent === null) return null
  if (!('says' in sent && 'site' in sent && 'selector' in sent)) return null
  const { says, site, selector } = sent
  if (typeof site !== 'string' || typeof selector !== 'string') return null
  if (says === 'show' || says === 'forget') return { says, site, selector }
  const kind = 'kind' in sent ? ruledKinds.find(known => known === sent.kind) : undefined
  return says === 'hide' && kind ? { says, site, selector, kind } : null
}
