import { createArticleExtractor } from '../../article/extract'
import type { PageContext } from '../../clutter/find/page-context'
import type { Article } from '../../domain/article'
import type { Clutter, Ruling } from '../../domain/clutter'
import { encloses } from '../../page/dom-access'
import { articleRules } from '../../rules'
import type { SiteRule } from '../../site-rules/site-rule'
import { nameFailure } from './name-failure'
import type { PageAnalyzer } from './page-analyzer'

const extractArticle = createArticleExtractor(articleRules)

/** A page that was surveyed and searched, from which its article can be extracted as often as the user wants. */
export interface AnalyzedPage {
  readonly document: Document
  readonly context: PageContext
  /** The clutter that was found, before the rules of the site. */
  readonly clutter: readonly Clutter[]
}

/** Surveys a page as it is and finds its clutter. Reads the page only. */
export function analyzePage(document: Document, analyzer: PageAnalyzer): AnalyzedPage {
  const context = analyzer.createPageContext(document)
  return { document, context, clutter: analyzer.findClutter(context) }
}

/** Applies the rules of the page's site to its clutter. No rule may hide what holds the page's text. */
export function applyRulesToPage(
  { document, context, clutter }: AnalyzedPage,
  analyzer: PageAnalyzer,
  userRules: readonly SiteRule[],
): Ruling {
  const canHide = (element: Element) => {
    const container = context.textContainer()
    return container === null || !encloses(element, container)
  }
  return analyzer.applySiteRules(document, clutter, userRules, { canHide })
}

/** Sorts blocks in the order of the page. */
export function inPageOrder({ context }: AnalyzedPage, blocks: readonly Clutter[]): Clutter[] {
  const numberOf = ({ element }: Clutter) => context.survey.numberOf.get(element) ?? 0
  return [...blocks].sort((one, other) => numberOf(one) - numberOf(other))
}

/**
 * Extracts the article of a page.
 * @param clutter blocks that are left out
 * @param restored elements of `clutter` that the user wants in the article
 * @throws ExpectedFailure where the page has no article
 */
export function extractFromPage(
  { document, context }: AnalyzedPage,
  clutter: readonly Clutter[],
  restored: readonly Element[],
): Article {
  try {
    return extractArticle(document, context.survey, clutter, restored)
  } catch (error) {
    if (restored.length === 0) throw nameFailure(error, document, context.survey)
    // A restored block may be the article itself, which was taken for clutter.
    const others = clutter.filter(({ element }) => !restored.includes(element))
    return extractArticle(document, context.survey, others)
  }
}

/**
 * Goes the whole way from a page to its article, without rules of the user.
 * @throws ExpectedFailure where the page has no article
 */
export function readPage(document: Document, analyzer: PageAnalyzer): Article {
  const page = analyzePage(document, analyzer)
  return extractFromPage(page, applyRulesToPage(page, analyzer, []).clutter, [])
}
