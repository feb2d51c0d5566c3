import type { RuledKind, RuledReason } from '../domain/clutter'
import { isOfSite } from '../domain/host'
import type { SiteReading } from '../domain/reading'

/**
 * What is always hidden and shown on one site. In storage and in files a list of rules looks like this:
 *
 *     { "version": 1, "rules": [ {
 *       "site": "example.nl",
 *       "hide": [ { "selector": ".shop-window", "kind": "related" } ],
 *       "keep": [ "#weather" ],
 *       "content": "[data-testid=story]",
 *       "reading": "other"
 *     } ] }
 *
 * All but `site` may be left out, though not all at once. Selectors are CSS and are only used to search the page.
 */
export interface SiteRule {
  /** The host without `www.`; it stands for its subdomains too. */
  readonly site: string
  readonly hide: readonly HidePart[]
  /** Selectors of what is never hidden. Within one rule they outweigh `hide`. */
  readonly keep: readonly string[]
  /**
   * The selector of the article's container. A box around it is never hidden, and where the rule is the user's, the
   * article is what is in it.
   */
  readonly content: string | null
  /** How its articles are read; left out where the user has not chosen. */
  readonly reading?: SiteReading
}

/** What is always hidden on a site. */
export interface HidePart {
  readonly selector: string
  readonly kind: RuledKind
}

/** Rules by their origin: those of the user outweigh those bundled with the extension. */
export interface SiteRules {
  readonly bundled: readonly SiteRule[]
  readonly user: readonly SiteRule[]
}

/** The version of `StoredSiteRules` that this code writes. */
export const siteRulesVersion = 1

/** Rules in the form of storage and files. */
export interface StoredSiteRules {
  readonly version: typeof siteRulesVersion
  readonly rules: readonly SiteRule[]
}

/** Converts rules to the form in which they are stored. */
export function writeSiteRules(rules: readonly SiteRule[]): StoredSiteRules {
  return { version: siteRulesVersion, rules }
}

/** A rule for a site without any content yet. */
export function emptyRule(site: string): SiteRule {
  return { site, hide: [], keep: [], content: null }
}

/** Whether a rule says nothing. */
export function isEmptyRule({ hide, keep, content, reading }: SiteRule): boolean {
  return hide.length === 0 && keep.length === 0 && content === null && reading === undefined
}

/** Merges the rules for each site into one, without duplicates, in the order in which the sites first occur. */
export function mergeRules(rules: readonly SiteRule[]): SiteRule[] {
  const bySite = new Map<string, SiteRule[]>()
  for (const rule of rules) {
    const ofSite = bySite.get(rule.site)
    if (ofSite) ofSite.push(rule)
    else bySite.set(rule.site, [rule])
  }
  return [...bySite].map(([site, ofSite]) => ({
    site,
    hide: firstOfEach(ofSite.flatMap(({ hide }) => hide)),
    keep: [...new Set(ofSite.flatMap(({ keep }) => keep))],
    content: ofSite.find(({ content }) => content !== null)?.content ?? null,
    ...readingOf(ofSite),
  }))
}

function readingOf(ofSite: readonly SiteRule[]): Pick<SiteRule, 'reading'> {
  const reading = ofSite.find(rule => rule.reading !== undefined)?.reading
  return reading === undefined ? {} : { reading }
}

function firstOfEach(parts: readonly HidePart[]): readonly HidePart[] {
  const bySelector = new Map<string, HidePart>()
  for (const part of parts) if (!bySelector.has(part.selector)) bySelector.set(part.selector, part)
  return [...bySelector.values()]
}

/** A rule and its origin. */
export type AttributedRule = SiteRule & Pick<RuledReason, 'by'>

/** The rules that apply to a host; a later one outweighs an earlier one. */
export function rulesFor(host: string, { bundled, user }: SiteRules): AttributedRule[] {
  const of = (by: RuledReason['by'], rules: readonly SiteRule[]): AttributedRule[] =>
    rules
      .filter(({ site }) => isOfSite(host, site))
      .sort((one, other) => one.site.length - other.site.length)
      .map(rule => ({ ...rule, by }))
  return [...of('bundled', bundled), ...of('user', user)]
}
