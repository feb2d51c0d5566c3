import type { RuledKind, RuledReason } from '../domain/clutter'
import { isOfSite } from '../domain/host'

/**
 * What holds on one site. In storage and in files a list of rules stands as
 *
 *     { "version": 1, "rules": [ {
 *       "site": "example.nl",
 *       "hide": [ { "selector": ".shop-window", "kind": "related" } ],
 *       "keep": [ "#weather" ],
 *       "content": "[data-testid=story]"
 *     } ] }
 *
 * All but `site` may be left out. Selectors are CSS, and are only ever searched with.
 */
export interface SiteRule {
  /** The host without `www.`; it stands for its subdomains as well. */
  readonly site: string
  readonly hide: readonly HidePart[]
  /** What is never to be hidden there. Within one rule it outweighs `hide`. */
  readonly keep: readonly string[]
  /** Where the article stands: a box around it is never hidden. */
  readonly content: string | null
}

/** What is always hidden on a site. */
export interface HidePart {
  readonly selector: string
  readonly kind: RuledKind
}

/** Rules by who made them: the reader's outweigh those that come with the extension. */
export interface SiteRules {
  readonly bundled: readonly SiteRule[]
  readonly own: readonly SiteRule[]
}

/** Of which version `StoredSiteRules` are that this code writes. */
export const siteRulesVersion = 1

/** Rules as storage and files have them. */
export interface StoredSiteRules {
  readonly version: typeof siteRulesVersion
  readonly rules: readonly SiteRule[]
}

/** Rules as they are to be stored. */
export function writeSiteRules(rules: readonly SiteRule[]): StoredSiteRules {
  return { version: siteRulesVersion, rules }
}

/** A rule for a site that says nothing yet. */
export function emptyRule(site: string): SiteRule {
  return { site, hide: [], keep: [], content: null }
}

/** One rule a site, in the order of their first mention: what several say of one is put together, doubles once. */
export function mergeRules(rules: readonly SiteRule[]): SiteRule[] {
  const bySite = new Map<string, SiteRule>()
  for (const rule of rules) {
    const before = bySite.get(rule.site) ?? emptyRule(rule.site)
    const isNew = ({ selector }: HidePart) => before.hide.every(part => part.selector !== selector)
    bySite.set(rule.site, {
      site: rule.site,
      hide: [...before.hide, ...rule.hide.filter(isNew)],
      keep: [...new Set([...before.keep, ...rule.keep])],
      content: before.content ?? rule.content,
    })
  }
  return [...bySite.values()]
}

/** A rule and whose it is. */
export type AttributedRule = SiteRule & Pick<RuledReason, 'by'>

/** The rules that hold for a host; of two that differ, the later outweighs. */
export function rulesFor(host: string, { bundled, own }: SiteRules): AttributedRule[] {
  const of = (by: RuledReason['by'], rules: readonly SiteRule[]): AttributedRule[] =>
    rules
      .filter(({ site }) => isOfSite(host, site))
      .sort((one, other) => one.site.length - other.site.length)
      .map(rule => ({ ...rule, by }))
  return [...of('bundled', bundled), ...of('own', own)]
}
