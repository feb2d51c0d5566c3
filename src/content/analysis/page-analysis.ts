import { type ClutterFinder, createClutterFinder } from '../../clutter/find/find-clutter'
import type { Clutter, ClutterKind } from '../../domain/clutter'
import { type Survey, surveyDocument } from '../../page/survey'
import { clutterRules } from '../../rules'
import { bundledSiteRules } from '../../rules/site-rules'
import { applySiteRules, contentByRule, type Ruling } from '../../site-rules/apply'
import type { SiteRule } from '../../site-rules/site-rule'

/** What every view begins with: one walk over the page, its clutter, and what is said of its site. */
export interface PageFinder {
  readonly survey: (document: Document) => Survey
  readonly find: ClutterFinder
  /**
   * What the site's rules make of the clutter that was found.
   * @param own the reader's rules
   */
  readonly rule: (
    document: Document,
    found: readonly Clutter[],
    own: readonly SiteRule[],
    limits: RulingLimits,
  ) => Ruling
  /** The article's container by the site's rules, where they name one. */
  readonly contentByRule: (document: Document, own: readonly SiteRule[]) => Element | null
}

interface RulingLimits {
  /** Has the last word on what a rule would hide. */
  readonly canHide: (element: Element) => boolean
  /** What the rules that come with the extension may hide; all kinds without it. */
  readonly kinds?: ReadonlySet<ClutterKind>
}

export const pageFinder: PageFinder = {
  survey: surveyDocument,
  find: createClutterFinder(clutterRules),
  rule: (document, found, own, { canHide, kinds }) => {
    const bundled = kinds ? bundledSiteRules.map(rule => hidingOnly(kinds, rule)) : bundledSiteRules
    return applySiteRules(document, hostOf(document), found, { bundled, user: own }, canHide)
  },
  contentByRule: (document, own) =>
    contentByRule(document, hostOf(document), { bundled: bundledSiteRules, user: own }),
}

function hidingOnly(kinds: ReadonlySet<string>, rule: SiteRule): SiteRule {
  return { ...rule, hide: rule.hide.filter(({ kind }) => kinds.has(kind)) }
}

/** Empty for a document that no window shows. */
function hostOf({ defaultView }: Document): string {
  return defaultView?.location.hostname ?? ''
}
