import { attributeOf, elementsNamed, firstNamed } from './dom-access'
import type { PageSigns, SignFeatures } from './types'

/** Elements whose class names are read: on longer pages the first of them say what kind it is. */
const mostNamed = 2_500
/** Characters of each thing that a page says of itself that are read. */
const longestSaid = 200

/**
 * Looks which signs a page has, and of some how many. Elements are counted by the browser, which takes next to nothing.
 * @param addresses what the page links to
 */
export function findSigns(
  document: Document,
  addresses: readonly string[],
  { said, linked, counted, named }: PageSigns,
): SignFeatures {
  const head = readHead(document)
  const names = readNames(document)
  return {
    ...each(said, pattern => Number(new RegExp(pattern, 'im').test(head))),
    ...each(linked, pattern => {
      const isMeant = new RegExp(pattern)
      return Math.log1p(addresses.filter(address => isMeant.test(address)).length)
    }),
    ...each(counted, tags =>
      Math.log1p(tags.split(' ').reduce((sum, tag) => sum + elementsNamed(document, tag).length, 0)),
    ),
    ...each(named, words => Number(words.split(' ').some(word => names.has(word)))),
  }
}

/** Whether a page says something of itself that a pattern means. */
export function says(document: Document, pattern: string): boolean {
  return new RegExp(pattern, 'im').test(readHead(document))
}

function each(of: Readonly<Record<string, string>>, value: (text: string) => number): SignFeatures {
  return Object.fromEntries(Object.entries(of).map(([name, text]) => [name, value(text)]))
}

/** @returns a line for each thing that a page says of itself: its name, an equals sign, and what */
function readHead(document: Document): string {
  const said = firstNamed(document, 'meta').map(meta => {
    const name = attributeOf(meta, 'property') || attributeOf(meta, 'name') || attributeOf(meta, 'itemprop')
    return `${name}=${attributeOf(meta, 'content')}`
  })
  const body = firstNamed(document, 'body').map(element => `body= ${attributeOf(element, 'class')}`)
  // Patterns are slow to search what is long, and pages can make it so.
  return [...said, ...body].map(line => line.slice(0, longestSaid).replace(/\s/g, ' ')).join('\n')
}

/** @returns all words of the page's class names, in small letters */
function readNames(document: Document): ReadonlySet<string> {
  const classes = firstNamed(document, '*', mostNamed).map(element => attributeOf(element, 'class'))
  return new Set(
    classes
      .join(' ')
      .toLowerCase()
      .split(/[\s_-]+/),
  )
}
