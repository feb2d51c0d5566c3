import { createArticleExtractor } from '../article/extract'
import { findContent } from '../clutter/content'
import type { Article } from '../domain/article'
import { encloses } from '../domain/dom-tree'
import type { SiteRule } from '../domain/site-rules'
import type { Survey } from '../domain/survey'
import { articleRules } from '../rules'
import type { PageFinder } from './page-finder'

const extractArticle = createArticleExtractor(articleRules)

/**
 * From the page as it stands to its article. The page stays as it is.
 * @param own the reader's rules
 * @throws ExpectedFailure where there is none
 */
export function readPage(document: Document, finder: PageFinder, own: readonly SiteRule[] = []): Article {
  const survey = finder.survey(document)
  const canHide = (element: Element) => !holdsContent(element, survey)
  const found = finder.find(document, survey)
  const { clutter } = finder.rule(document, found, own, { canHide })
  return extractArticle(document, survey, clutter)
}

/** Whether an element is around the page's own text. */
function holdsContent(element: Element, survey: Survey): boolean {
  const content = findContent(survey, [])
  return content !== null && encloses(element, content)
}
