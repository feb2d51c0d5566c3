import type { DeclaredFeatures } from '../../domain/page-features'
import type { PageClassNames } from '../../domain/page-rules'
import { attributeOf, elementsNamed, textOf } from './page-access'

/** Characters of one script of JSON-LD that are read; what it is about comes first. */
const longestData = 100_000
/** Elements of one tag name that are asked. */
const mostAsked = 400
/** Only types are looked for, and by their look, so that broken JSON-LD tells as much as whole. */
const dataType = /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(\w+)/g
const ofArticle = /(?:Article|Posting|Report|Review)$/
const ofList = /^(?:ItemList|CollectionPage|SearchResultsPage)$/
/** An article is described once or twice, and some name a related one. */
const mostArticles = 3

/** Reads what a page says of itself. */
export function describeDeclared(
  document: Document,
  { bodySingle, bodyList }: PageClassNames,
): DeclaredFeatures {
  const metas = firstOf(document, 'meta').filter(meta => attributeOf(meta, 'content'))
  const said = metas.map(nameOf).join('\n').toLowerCase()
  const type = metas.find(meta => nameOf(meta) === 'og:type')
  const bodyClass = firstOf(document, 'body')
    .map(body => attributeOf(body, 'class'))
    .join(' ')
  return {
    articleData: Number(tellsOfArticle(document)),
    articleType: Number(type !== undefined && /article|blog|news|post/i.test(attributeOf(type, 'content'))),
    publishedTime: Number(/publi(?:sh|c)|pub-?date|\bdate\b/.test(said)),
    author: Number(/author|byl/.test(said)),
    bodySingle: Number(bodySingle.test(bodyClass)),
    bodyList: Number(bodyList.test(bodyClass)),
  }
}

function nameOf(meta: Element): string {
  return attributeOf(meta, 'property') || attributeOf(meta, 'name') || attributeOf(meta, 'itemprop')
}

function tellsOfArticle(document: Document): boolean {
  const types = firstOf(document, 'script')
    .filter(script => /ld\+json/i.test(attributeOf(script, 'type')))
    .flatMap(script => [...textOf(script).slice(0, longestData).matchAll(dataType)])
    .map(([, type = '']) => type)
  const articles = types.filter(type => ofArticle.test(type)).length
  return articles > 0 && articles <= mostArticles && !types.some(type => ofList.test(type))
}

function firstOf(document: Document, tag: string): readonly Element[] {
  return Array.prototype.slice.call(elementsNamed(document, tag), 0, mostAsked)
}
