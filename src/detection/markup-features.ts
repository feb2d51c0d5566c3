import { attributeValueOf, elementsNamed, firstNamed } from './dom-access'
import type { MarkupFeatures, PageSignals } from './types'

/** Elements whose class names are read. On longer pages the first of them are enough. */
const mostNamed = 2_500
/** Characters read of each line of metadata. */
const longestLine = 200

/**
 * The features of a page that its rules define: metadata, links, elements and class names.
 * @param addresses the addresses of the page's links
 */
export function describeMarkup(
  document: Document,
  addresses: readonly string[],
  { metaPatterns, linkPatterns, countedTags, classWords }: PageSignals,
): MarkupFeatures {
  const lines = readMetadata(document)
  const words = readClassWords(document)
  return {
    ...mapValues(metaPatterns, pattern => Number(new RegExp(pattern, 'im').test(lines))),
    ...mapValues(linkPatterns, pattern => {
      const matcher = new RegExp(pattern)
      return Math.log1p(addresses.filter(address => matcher.test(address)).length)
    }),
    // The browser counts elements by tag name in next to no time.
    ...mapValues(countedTags, tags =>
      Math.log1p(tags.split(' ').reduce((sum, tag) => sum + elementsNamed(document, tag).length, 0)),
    ),
    ...mapValues(classWords, list => Number(list.split(' ').some(word => words.has(word)))),
  }
}

/** Whether a line of the page's metadata matches a pattern. */
export function metaMatches(document: Document, pattern: string): boolean {
  return new RegExp(pattern, 'im').test(readMetadata(document))
}

function mapValues(of: Readonly<Record<string, string>>, value: (text: string) => number): MarkupFeatures {
  return Object.fromEntries(Object.entries(of).map(([name, text]) => [name, value(text)]))
}

/** @returns lines such as `og:type=article`, and one for the class names of the body: `body= single-post` */
function readMetadata(document: Document): string {
  const metas = firstNamed(document, 'meta').map(meta => {
    const name =
      attributeValueOf(meta, 'property') ||
      attributeValueOf(meta, 'name') ||
      attributeValueOf(meta, 'itemprop')
    return `${name}=${attributeValueOf(meta, 'content')}`
  })
  const body = firstNamed(document, 'body').map(element => `body= ${attributeValueOf(element, 'class')}`)
  // Patterns are slow on long lines, and a hostile page can make it so.
  return [...metas, ...body].map(line => line.slice(0, longestLine).replace(/\s/g, ' ')).join('\n')
}

/** @returns all words of the page's class names, in lower case */
function readClassWords(document: Document): ReadonlySet<string> {
  const classes = firstNamed(document, '*', mostNamed).map(element => attributeValueOf(element, 'class'))
  return new Set(
    classes
      .join(' ')
      .toLowerCase()
      .split(/[\s_-]+/),
  )
}
