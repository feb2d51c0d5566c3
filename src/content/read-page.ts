import { createArticleExtractor } from '../article/extract'
import { findContent } from '../clutter/content'
import { createClutterFinder } from '../clutter/find'
import { createSelectorMaker } from '../clutter/selector'
import { tidyPage } from '../clutter/tidy'
import type { Tidying } from '../clutter/tidying'
import { applySiteRules, contentByRule } from '../domain/apply-site-rules'
import type { Article } from '../domain/article'
import type { RuledKind } from '../domain/clutter'
import { encloses } from '../domain/dom-tree'
import type { SiteRule } from '../domain/site-rules'
import { type Survey, surveyDocument } from '../domain/survey'
import { articleRules, clutterRules } from '../rules'
import { namingRules } from '../rules/naming'
import { bundledSiteRules } from '../rules/site-rules'
import { tidyRules } from '../rules/tidy'

const findClutter = createClutterFinder(clutterRules)
const extractArticle = createArticleExtractor(articleRules)

/** How the blocks of a page are found again. */
export const selectorsOf = createSelectorMaker(namingRules)

const hiddenKinds: ReadonlySet<RuledKind> = tidyRules.hidden

/** The bundled rules for a page that keeps its own design: of them too, only the kinds that tidying hides. */
const bundledForTidy = bundledSiteRules.map(rule => ({
  ...rule,
  hide: rule.hide.filter(({ kind }) => hiddenKinds.has(kind)),
}))

/**
 * From the page as it stands to its article. The page stays as it is.
 * @param own the reader's rules
 * @throws ExpectedFailure where there is none
 */
export function readPage(document: Document, own: readonly SiteRule[] = []): Article {
  const survey = surveyDocument(document)
  const rules = { bundled: bundledSiteRules, own }
  const canHide = (element: Element) => !holdsContent(element, survey)
  const found = findClutter(document, survey)
  const { clutter } = applySiteRules(document, hostOf(document), found, rules, canHide)
  return extractArticle(document, survey, clutter)
}

/** Whether an element is around the page's own text. */
function holdsContent(element: Element, survey: Survey): boolean {
  const content = findContent(survey, [])
  return content !== null && encloses(element, content)
}

/**
 * Hides the clutter of the page as it stands, and of what comes into it.
 * @param own the reader's rules, as they are by then
 */
export function tidyThisPage(document: Document, own: () => readonly SiteRule[]): Tidying {
  const host = hostOf(document)
  const rules = () => ({ bundled: bundledForTidy, own: own() })
  return tidyPage(document, {
    find: findClutter,
    rules: tidyRules,
    rule: (found, canHide) => applySiteRules(document, host, found, rules(), canHide),
    content: contentByRule(document, host, rules()),
  })
}

/** Empty for a document that no window shows. */
function hostOf({ defaultView }: Document): string {
  return defaultView?.location.hostname ?? ''
}
