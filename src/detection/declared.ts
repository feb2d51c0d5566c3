import { attributeOf, firstNamed, textOf } from './dom-access'
import { says } from './signs'
import type { PageSigns } from './types'

/** Characters of one script of JSON-LD that are read; what it is about comes first. */
const longestData = 100_000
/** Only types are looked for, and by their look, so that broken JSON-LD tells as much as whole. */
const dataType = /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w+)/g
const ofArticle = /(?:Article|Posting|Report|Review)$/
const ofList = /^(?:ItemList|CollectionPage|SearchResultsPage)$/
/** An article is described once or twice, and some name a related one. */
const mostArticles = 3

/** Whether a page's JSON-LD tells of one article. That there is none says nothing, and many are a list. */
export function tellsOfArticle(document: Document): boolean {
  const types = firstNamed(document, 'script')
    .filter(script => /ld\+json/i.test(attributeOf(script, 'type')))
    .flatMap(script => [...textOf(script).slice(0, longestData).matchAll(dataType)])
    .map(([, type = '']) => type)
  const articles = types.filter(type => ofArticle.test(type)).length
  return articles > 0 && articles <= mostArticles && !types.some(type => ofList.test(type))
}

/** Whether a page says to machines, in its head, that it is an article. */
export function isDeclaredArticle(document: Document, { said }: PageSigns): boolean {
  return says(document, said.articleType) || tellsOfArticle(document)
}
