import type { SignFeatures } from '../../domain/page-features'
import type { PageSigns } from '../../domain/page-rules'
import { attributeOf, selected } from './page-access'

/** Elements whose class names are read: on longer pages the first of them say what kind it is. */
const mostNamed = 8_000

/** Looks which signs a page has, and how many. What elements are there the browser counts, which takes next to nothing. */
export function findSigns(document: Document, { present, counted, named }: PageSigns): SignFeatures {
  const countOf = (selector: string) => selected(document, selector).length
  const names = countNames(document, named)
  return {
    ...each(present, selector => Math.sign(countOf(selector))),
    ...each(counted, selector => Math.log1p(countOf(selector))),
    ...each(named, words => Math.log1p(names.get(words) ?? 0)),
  }
}

function each(of: Readonly<Record<string, string>>, value: (text: string) => number): SignFeatures {
  return Object.fromEntries(Object.entries(of).map(([name, text]) => [name, value(text)]))
}

/** @returns for each list of words, how many elements have a class name with one of them in it */
function countNames(document: Document, named: PageSigns['named']): ReadonlyMap<string, number> {
  const listOf = new Map(Object.values(named).flatMap(words => words.split(' ').map(word => [word, words])))
  const counts = new Map<string, number>()
  for (const [classes, count] of tallyClasses(document)) {
    const lists = classes
      .toLowerCase()
      .split(/[\s_-]+/)
      .map(word => listOf.get(word) ?? '')
    for (const words of new Set(lists)) counts.set(words, (counts.get(words) ?? 0) + count)
  }
  return counts
}

/** Most elements of a page have the class names of others. */
function tallyClasses(document: Document): ReadonlyMap<string, number> {
  const tally = new Map<string, number>()
  const elements = selected(document, '[class]')
  for (let at = 0; at < elements.length && at < mostNamed; at++) {
    const classes = attributeOf(elements[at] as Element, 'class')
    tally.set(classes, (tally.get(classes) ?? 0) + 1)
  }
  return tally
}
