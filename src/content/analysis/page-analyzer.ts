import { type ClutterFinder, createClutterFinder } from '../../clutter/find/find-clutter'
import { createAddedContext, createPageContext } from '../../clutter/find/page-context'
import type { Clutter, ClutterKind, Ruling } from '../../domain/clutter'
import { urlOf } from '../../page/document-access'
import { surveyDocument } from '../../page/survey'
import { clutterRules } from '../../rules'
import { bundledSiteRules } from '../../rules/site-rules'
import type { SiteRule } from '../../site-rules/site-rule'
import { applySiteRules, contentByRule } from './apply-site-rules'

/**
 * The steps from a page to its clutter, which every view begins with. Their code is in the session's script, which
 * hands it to the scripts of the views, so that no page loads it twice.
 */
export interface PageAnalyzer {
  readonly surveyDocument: typeof surveyDocument
  readonly createPageContext: typeof createPageContext
  readonly createAddedContext: typeof createAddedContext
  readonly findClutter: ClutterFinder
  /** Applies the site's rules, the bundled ones and the user's, to the clutter that was found. */
  readonly applySiteRules: (
    document: Document,
    found: readonly Clutter[],
    userRules: readonly SiteRule[],
    limits: RuleLimits,
  ) => Ruling
  /** The container of the article where a rule of the site names one that is on the page. */
  readonly contentByRule: (document: Document, userRules: readonly SiteRule[]) => Element | null
  /** The same, by the rules of the user alone. */
  readonly contentByUser: (document: Document, userRules: readonly SiteRule[]) => Element | null
}

interface RuleLimits {
  /** Has the last word on what a rule would hide. */
  readonly canHide: (element: Element) => boolean
  /** The kinds that bundled rules may hide; all kinds if left out. */
  readonly kinds?: ReadonlySet<ClutterKind>
}

export const pageAnalyzer: PageAnalyzer = {
  surveyDocument,
  createPageContext,
  createAddedContext,
  findClutter: createClutterFinder(clutterRules),
  applySiteRules: (document, found, userRules, { canHide, kinds }) => {
    const bundled = kinds ? bundledSiteRules.map(rule => hidingOnly(kinds, rule)) : bundledSiteRules
    return applySiteRules(document, hostOf(document), found, { bundled, user: userRules }, canHide)
  },
  contentByRule: (document, userRules) =>
    contentByRule(document, hostOf(document), { bundled: bundledSiteRules, user: userRules }),
  contentByUser: (document, userRules) =>
    contentByRule(document, hostOf(document), { bundled: [], user: userRules }),
}

function hidingOnly(kinds: ReadonlySet<string>, rule: SiteRule): SiteRule {
  return { ...rule, hide: rule.hide.filter(({ kind }) => kinds.has(kind)) }
}

function hostOf(document: Document): string {
  return new URL(urlOf(document)).hostname
}
