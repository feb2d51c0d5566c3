import { attributeValueOf, firstNamed, textContentOf } from './dom-access'
import { metaMatches } from './markup-features'
import type { PageSignals } from './types'

/** Characters read of each JSON-LD script; the subject of the page comes first. */
const longestData = 100_000
/** Types are searched for as text, so that broken JSON-LD is as good as valid JSON-LD. */
const dataType = /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w+)/g
const articleType = /(?:Article|Posting|Report|Review)$/
const listType = /^(?:ItemList|CollectionPage|SearchResultsPage)$/
/** Pages describe their article once or twice, and some name a related one. More are a list. */
const mostArticles = 3

/** Whether the JSON-LD of a page describes one article. */
export function hasArticleData(document: Document): boolean {
  const types = firstNamed(document, 'script')
    .filter(script => /ld\+json/i.test(attributeValueOf(script, 'type')))
    .flatMap(script => [...textContentOf(script).slice(0, longestData).matchAll(dataType)])
    .map(([, type = '']) => type)
  const articles = types.filter(type => articleType.test(type)).length
  return articles > 0 && articles <= mostArticles && !types.some(type => listType.test(type))
}

/** Whether a page declares itself an article, by `og:type` or JSON-LD. */
export function isDeclaredArticle(document: Document, { metaPatterns }: PageSignals): boolean {
  return metaMatches(document, metaPatterns.articleType) || hasArticleData(document)
}
