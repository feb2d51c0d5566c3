import { isRecord } from '../../domain/untrusted'
import { attributeOf, textOf } from '../../page/dom-access'
import { decodeEntities } from './meta-tags'
import { readPicture, type StatedPicture } from './stated-picture'

type Fields = Readonly<Record<string, unknown>>

/** What a page says about its article in JSON-LD. */
export interface StructuredData {
  readonly headline: string | null
  /** Authors that are not marked as organisations. */
  readonly authors: readonly string[]
  readonly organisations: readonly string[]
  readonly publisher: string | null
  readonly datePublished: string | null
  readonly dateModified: string | null
  readonly inLanguage: string | null
  /** The section of the article, then the breadcrumbs to it the last one first. */
  readonly sections: readonly string[]
  readonly description: string | null
  readonly picture: StatedPicture | null
  readonly publisherLogo: StatedPicture | null
}

/** Types of schema.org, by their endings, that describe a text to read. */
const articleType = /(?:Article|BlogPosting|Posting|Report|Review)$/
/** Types that describe the page around it, or another kind of text. */
const pageType = /(?:Page|Recipe|HowTo|Episode|CreativeWork|VideoObject)$/
/** A longer script is not parsed. Characters. */
const longestScript = 3_000_000
/** No list of authors is longer. */
const mostAuthors = 50
/** No list of breadcrumbs is longer. */
const mostCrumbs = 12
/** A longer text is cut. Characters. */
const longestText = 2000

/**
 * Reads the page's JSON-LD. Of several descriptions, the first one of an article counts or, without one, the first one
 * of the page.
 * @param isTitle whether a headline is a title that the page states elsewhere. On pages that also describe other
 *   articles, the description with that headline is the right one
 * @returns `null` where neither is described. A broken script is ignored
 */
export function readStructuredData(
  root: Element,
  isTitle: (headline: string) => boolean,
): StructuredData | null {
  const scripts = [...root.querySelectorAll('script[type]')].filter(script =>
    /^\s*application\/ld\+json/i.test(attributeOf(script, 'type') ?? ''),
  )
  const things = scripts.flatMap(script => thingsIn(parseJson(textOf(script))))
  const articles = things.filter(thing => types(thing).some(type => articleType.test(type)))
  const article = articles.find(({ headline }) => isTitle(text(headline) ?? '')) ?? articles[0]
  const page = things.find(thing => types(thing).some(type => pageType.test(type)) && thing['datePublished'])
  const described = article ?? page
  return described ? describe(described, things) : null
}

function describe(article: Fields, things: readonly Fields[]): StructuredData {
  const byId = new Map(
    things.filter(thing => thing['name'] !== undefined).map(thing => [thing['@id'], thing]),
  )
  const resolve = (value: unknown) => follow(value, byId)
  const authors = asList(article['author'] ?? article['creator'])
    .slice(0, mostAuthors)
    .map(resolve)
  const isOrganisation = (value: unknown) =>
    isRecord(value) && types(value).some(type => type.endsWith('Organization'))
  const names = (values: readonly unknown[]) => [...new Set(values.flatMap(namesOf))]
  const publisher = resolve(article['publisher'])
  return {
    headline: text(article['headline']) ?? text(article['name']),
    authors: names(authors.filter(author => !isOrganisation(author))),
    organisations: names(authors.filter(isOrganisation)),
    publisher: namesOf(publisher)[0] ?? null,
    datePublished: text(article['datePublished']),
    dateModified: text(article['dateModified']),
    inLanguage: text(article['inLanguage']),
    sections: [...asList(article['articleSection']).flatMap(item => text(item) ?? []), ...crumbs(things)],
    description: text(article['description']),
    picture: readPicture(resolve(asList(article['image'])[0])),
    publisherLogo: readPicture(resolve(isRecord(publisher) ? publisher['logo'] : null)),
  }
}

/** The names in the first list of breadcrumbs, the last one first. */
function crumbs(things: readonly Fields[]): string[] {
  const list = things.find(thing => types(thing).includes('BreadcrumbList'))
  const items = asList(list?.['itemListElement']).filter(isRecord).slice(0, mostCrumbs)
  const names = items.flatMap(item => [...namesOf(item), ...namesOf(item['item'])].slice(0, 1))
  return names.reverse()
}

function parseJson(source: string): unknown {
  if (source.length > longestScript) return null
  return tryParse(source) ?? tryParse(withoutMarkup(source))
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Removes what pages wrongly put into and around their JSON: comments, CDATA marks, line breaks. */
function withoutMarkup(source: string): string {
  const json = source.replace(/<!\[CDATA\[|\]\]>|[\r\n\t]+/g, ' ')
  const from = json.search(/[[{]/)
  const to = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'))
  return from < 0 ? '' : json.slice(from, to + 1)
}

function thingsIn(value: unknown, depth = 0): Fields[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap(item => thingsIn(item, depth + 1))
  if (!isRecord(value)) return []
  const inner = [
    value['@graph'],
    value['mainEntity'],
    value['mainEntityOfPage'],
    value['hasPart'],
    value['breadcrumb'],
  ]
  return [value, ...inner.flatMap(item => thingsIn(item, depth + 1)), ...people(value)]
}

/** The people and organisations in a thing: they are described once and referred to by id elsewhere. */
function people(thing: Fields): Fields[] {
  return [thing['author'], thing['creator'], thing['publisher']].flatMap(asList).filter(isRecord)
}

function follow(value: unknown, byId: ReadonlyMap<unknown, Fields>): unknown {
  if (!isRecord(value) || value['name'] !== undefined) return value
  return byId.get(value['@id']) ?? value
}

function namesOf(value: unknown): string[] {
  const name = isRecord(value) ? value['name'] : value
  return asList(name).flatMap(item => text(item) ?? [])
}

function types(thing: Fields): string[] {
  return asList(thing['@type']).filter(type => typeof type === 'string')
}

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? decodeEntities(value.trim().slice(0, longestText)) : null
}
