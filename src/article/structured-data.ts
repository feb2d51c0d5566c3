type Fields = Readonly<Record<string, unknown>>

/** What a page says of its article in JSON-LD. */
export interface StructuredData {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly datePublished: string | null
  readonly dateModified: string | null
  readonly inLanguage: string | null
}

/** Types of schema.org, by the words they end in, that describe a text to read. */
const articleType = /(?:Article|BlogPosting|Posting|Report|Review)$/

/**
 * Reads the page's JSON-LD. Of several descriptions the first of an article counts.
 * @returns `null` where no article is described. A broken script counts as none.
 */
export function readStructuredData(document: Document): StructuredData | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const things = scripts.flatMap(script => thingsIn(parseJson(script.textContent ?? '')))
  const article = things.find(thing => types(thing).some(type => articleType.test(type)))
  if (!article) return null
  const byId = new Map(things.map(thing => [thing['@id'], thing]))
  const resolve = (value: unknown) => follow(value, byId)
  return {
    headline: text(article['headline']) ?? text(article['name']),
    authors: asList(article['author']).flatMap(author => namesOf(resolve(author))),
    publisher: namesOf(resolve(article['publisher']))[0] ?? null,
    datePublished: text(article['datePublished']),
    dateModified: text(article['dateModified']),
    inLanguage: text(article['inLanguage']),
  }
}

/** Pages put comments, CDATA marks and line breaks into their JSON; what then does not parse says nothing. */
function parseJson(source: string): unknown {
  const marks = /^\s*(?:(?:<!--|\/\*|\*\/|\/\/|<!\[CDATA\[)\s*)+|(?:\s*(?:-->|\]\]>|\/\*|\*\/|\/\/))+\s*$/g
  const json = source.replace(marks, '').replace(/[\r\n\t]+/g, ' ')
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function thingsIn(value: unknown, depth = 0): Fields[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap(item => thingsIn(item, depth + 1))
  if (!isFields(value)) return []
  const inner = [value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['hasPart']]
  return [value, ...inner.flatMap(item => thingsIn(item, depth + 1)), ...people(value)]
}

/** People and organisations are named in one place and referred to by id in others. */
function people(thing: Fields): Fields[] {
  return [thing['author'], thing['publisher']].flatMap(asList).filter(isFields)
}

function follow(value: unknown, byId: ReadonlyMap<unknown, Fields>): unknown {
  if (!isFields(value) || value['name'] !== undefined) return value
  return byId.get(value['@id']) ?? value
}

function namesOf(value: unknown): string[] {
  const name = isFields(value) ? value['name'] : value
  return asList(name).flatMap(item => text(item) ?? [])
}

function types(thing: Fields): string[] {
  return asList(thing['@type']).filter(type => typeof type === 'string')
}

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? decode(value.trim()) : null
}

/** Many publishers escape their JSON-LD as if it were HTML. */
function decode(value: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
  }
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex)
      return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(decimal ?? hex, decimal ? 10 : 16)))
    return named[String(name).toLowerCase()] ?? whole
  })
}
