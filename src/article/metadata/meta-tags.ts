import { attributeOf } from '../../page/dom-access'

/** The contents of the page's meta elements, by name in lower case. */
export interface MetaElements {
  /** The first content of the first of these names that has any. */
  readonly first: (...names: readonly string[]) => string | null
  /** Every content of a name, in document order. */
  readonly all: (name: string) => readonly string[]
  /** Every content of the names that match, in document order. */
  readonly like: (names: RegExp) => readonly string[]
}

/** No more contents of one name are read. Some pages list, for example, all works that an article cites. */
const mostContents = 30
/** A longer content is cut. Characters. */
const longestContent = 2000

/** Reads all meta elements. Those with an `itemprop` are found as `itemprop:NAME`. */
export function readMetaElements(root: Element): MetaElements {
  const contents = new Map<string, string[]>()
  for (const element of root.querySelectorAll('meta[content]')) {
    const content = decodeEntities((attributeOf(element, 'content') ?? '').trim().slice(0, longestContent))
    const name = content && nameOf(element)
    if (!name) continue
    const values = contents.get(name)
    if (values && values.length < mostContents) values.push(content)
    else if (!values) contents.set(name, [content])
  }
  const all = (name: string) => contents.get(name) ?? []
  const like = (names: RegExp) => [...contents].flatMap(([name, values]) => (names.test(name) ? values : []))
  return { all, like, first: (...names) => names.map(name => all(name)[0]).find(Boolean) ?? null }
}

function nameOf(element: Element): string {
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name')
  const item = name === null ? attributeOf(element, 'itemprop') : null
  return (name ?? (item ? `itemprop:${item}` : '')).trim().toLowerCase()
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

/** Decodes character references that are left in a text, because many publishers escape their metadata twice. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex)
      return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(decimal ?? hex, decimal ? 10 : 16)))
    return namedEntities[String(name).toLowerCase()] ?? whole
  })
}
