import { createArticleExtractor } from '../article/extract'
import { createClutterFinder } from '../clutter/find'
import { type Tidying, tidyPage } from '../clutter/tidy'
import type { Article } from '../domain/article'
import { surveyDocument } from '../domain/survey'
import { articleRules, clutterRules } from '../rules'
import { tidyRules } from '../rules/tidy'

const findClutter = createClutterFinder(clutterRules)
const extractArticle = createArticleExtractor(articleRules)

/**
 * From the page as it stands to its article. The page stays as it is.
 * @throws ExpectedFailure where there is none
 */
export function readPage(document: Document): Article {
  const survey = surveyDocument(document)
  return extractArticle(document, survey, findClutter(document, survey))
}

/** Hides the clutter of the page as it stands, and of what comes into it. */
export function tidyThisPage(document: Document): Tidying {
  return tidyPage(document, { find: findClutter, rules: tidyRules })
}
