import { attributeOf } from '../../page/dom-access'

/** What the page's meta elements say, by the names they say it under, in lower case. */
export interface MetaElements {
  /** The first content under the first of the names that has any. */
  readonly first: (...names: readonly string[]) => string | null
  /** Every content under a name, in the page's order. */
  readonly all: (name: string) => readonly string[]
  /** Every content under names of a kind, in the page's order. */
  readonly like: (names: RegExp) => readonly string[]
}

/** One name with more contents is a list of something else: of the works that an article cites, say. */
const mostContents = 30
/** A longer content is cut. Characters. */
const longestContent = 2000

/** Reads all meta elements at once. What stands in `itemprop` is found under `itemprop:NAME`. */
export function readMetaElements(root: Element): MetaElements {
  const contents = new Map<string, string[]>()
  for (const element of root.querySelectorAll('meta[content]')) {
    const content = decodeEntities((attributeOf(element, 'content') ?? '').trim().slice(0, longestContent))
    const name = content && nameOf(element)
    if (!name) continue
    const known = contents.get(name)
    if (known && known.length < mostContents) known.push(content)
    else if (!known) contents.set(name, [content])
  }
  const all = (name: string) => contents.get(name) ?? []
  const like = (names: RegExp) => [...contents].flatMap(([name, said]) => (names.test(name) ? said : []))
  return { all, like, first: (...names) => names.map(name => all(name)[0]).find(Boolean) ?? null }
}

function nameOf(element: Element): string {
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name')
  const item = name === null ? attributeOf(element, 'itemprop') : null
  return (name ?? (item ? `itemprop:${item}` : '')).trim().toLowerCase()
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

/** Reads character references that are left in a text: many publishers escape their metadata twice. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex)
      return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(decimal ?? hex, decimal ? 10 : 16)))
    return named[String(name).toLowerCase()] ?? whole
  })
}
