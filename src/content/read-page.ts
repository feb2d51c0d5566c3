import { createArticleExtractor } from '../article/extract'
import { createClutterFinder } from '../clutter/find'
import type { Article } from '../domain/article'
import { surveyDocument } from '../domain/survey'
import { articleRules, clutterRules } from '../rules'

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
