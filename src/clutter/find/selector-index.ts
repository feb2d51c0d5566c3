import { fits } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import type { SelectorLists } from '../rules'

/** An element that a selector finds. */
interface Hit {
  readonly number: number
  readonly selector: string
}

/** Finds the elements of a survey that fit one of many selectors, in document order, some more than once. */
export type SelectorIndex = (survey: Survey) => Hit[]

/** Selectors by a name that they ask of the element. */
type Filed = Map<string, string[]>

const attributes = /\[[^\]]*\]/g
/** The first name in what a selector says of its element, after those around it. */
const key = /([#.]?)([\w-]+)[^\s>]*$/
/** A name alone has asked all that there is when it was looked up. */
const mereName = /^[#.][\w-]+$/
const space = /\s+/

/**
 * Files selectors by names, so that hundreds are asked in a few looks at all names of the page, and few are ever
 * tried: to a browser each is a question to every element of the page.
 */
export function indexSelectors({ ids, classes, others }: SelectorLists): SelectorIndex {
  const byId: Filed = new Map(listed(ids).map(id => [id, [`#${id}`]]))
  const byClass: Filed = new Map(listed(classes).map(name => [name, [`.${name}`]]))
  const byTag: Filed = new Map()
  for (const selector of others) {
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

function listed(names: string): string[] {
  return names.trim().split(space)
}

function file(filed: Filed, name: string, selector: string): void {
  const selectors = filed.get(name)
  if (selectors) selectors.push(selector)
  else filed.set(name, [selector])
}

function isHit({ elements }: Survey, { number, selector }: Hit): boolean {
  const element = elements[number]
  return element !== undefined && (mereName.test(selector) || fits(element, selector))
}

// The names are looked for in sets of all that the page has. A loop over its elements takes several times as long:
// it runs once for each click, and so before the browser has compiled it.

function likelyById({ ids }: Survey, filed: Filed): Hit[] {
  const present = new Set(ids)
  const likely: Hit[] = []
  for (const [id, selectors] of filed) {
    if (present.has(id)) likely.push(...hitsOf(placesOf(ids, id), selectors))
  }
  return likely
}

function likelyByClass({ classes }: Survey, filed: Filed): Hit[] {
  const lists = [...new Set(classes)]
  const present = new Set(lists.join(' ').split(space))
  const likely: Hit[] = []
  for (const [name, selectors] of filed) {
    if (!present.has(name)) continue
    const having = lists.filter(list => list.split(space).includes(name))
    likely.push(...having.flatMap(list => hitsOf(placesOf(classes, list), selectors)))
  }
  return likely
}

function likelyByTag({ tagged }: Survey, filed: Filed): Hit[] {
  const likely: Hit[] = []
  for (const [tag, selectors] of filed) {
    const numbers = tagged.get(tag)
    if (numbers) likely.push(...hitsOf(numbers, selectors))
  }
  return likely
}

/** The numbers of the elements with a value in a column of the survey. */
function placesOf(column: readonly string[], value: string): number[] {
  const places: number[] = []
  for (let at = column.indexOf(value); at >= 0; at = column.indexOf(value, at + 1)) places.push(at)
  return places
}

function hitsOf(numbers: readonly number[], selectors: readonly string[]): Hit[] {
  return numbers.flatMap(number => selectors.map(selector => ({ number, selector })))
}
