import { fits } from '../domain/dom'
import type { Survey } from '../domain/survey'

/** An element that a selector finds. */
export interface Hit {
  readonly number: number
  readonly selector: string
}

/** Finds the elements of a survey that fit one of many selectors, in document order, some more than once. */
export type SelectorIndex = (survey: Survey) => Hit[]

type Filed = Map<string, string[]>

const attributes = /\[[^\]]*\]/g
/** The first name in what a selector says of its element, after those around it. */
const key = /([#.]?)([\w-]+)[^\s>]*$/
const space = /\s+/

/**
 * Files selectors by a name that each asks of its element, so that hundreds cost a look-up or two of each element and
 * few are ever tried. To a browser each would be a question to every element of the page.
 * @param selectors each asks its very element for an id, a class name or a tag; none has a comma
 */
export function indexSelectors(selectors: readonly string[]): SelectorIndex {
  const byId: Filed = new Map()
  const byClass: Filed = new Map()
  const byTag: Filed = new Map()
  for (const selector of selectors) {
    const [, sign = '', name = ''] = key.exec(selector.replace(attributes, '')) ?? []
    if (sign === '#') file(byId, name, selector)
    else if (sign === '.') file(byClass, name, selector)
    else file(byTag, name.toUpperCase(), selector)
  }
  return survey => {
    const likely = [
      ...likelyById(survey, byId),
      ...likelyByClass(survey, byClass),
      ...likelyByTag(survey, byTag),
    ]
    return likely.filter(hit => isHit(survey, hit)).sort((one, other) => one.number - other.number)
  }
}

function file(filed: Filed, name: string, selector: string): void {
  const selectors = filed.get(name)
  if (selectors) selectors.push(selector)
  else filed.set(name, [selector])
}

function isHit({ elements }: Survey, { number, selector }: Hit): boolean {
  const element = elements[number]
  return element !== undefined && fits(element, selector)
}

// The names are asked of sets of all that the page has: a loop over its elements takes ten times as long, because
// it runs but once for each click.

function likelyById({ ids }: Survey, filed: Filed): Hit[] {
  const present = new Set(ids)
  return [...filed].flatMap(([id, selectors]) =>
    present.has(id) ? placesOf(ids, id).flatMap(number => hitsOf(number, selectors)) : [],
  )
}

function likelyByClass({ classes }: Survey, filed: Filed): Hit[] {
  const lists = [...new Set(classes)]
  const present = new Set(lists.join(' ').split(space))
  return [...filed].flatMap(([name, selectors]) => {
    if (!present.has(name)) return []
    const having = lists.filter(list => list.split(space).includes(name))
    const numbers = having.flatMap(list => placesOf(classes, list))
    return numbers.flatMap(number => hitsOf(number, selectors))
  })
}

function likelyByTag({ tagged }: Survey, filed: Filed): Hit[] {
  return [...filed].flatMap(([tag, selectors]) =>
    (tagged.get(tag) ?? []).flatMap(number => hitsOf(number, selectors)),
  )
}

/** The numbers of the elements with a value in a column of the survey. */
function placesOf(column: readonly string[], value: string): number[] {
  const places: number[] = []
  for (let at = column.indexOf(value); at >= 0; at = column.indexOf(value, at + 1)) places.push(at)
  return places
}

function hitsOf(number: number, selectors: readonly string[]): Hit[] {
  return selectors.map(selector => ({ number, selector }))
}
