import { fits } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import type { SelectorLists } from '../rules'

/** An element that matches a selector. */
interface SelectorMatch {
  readonly number: number
  readonly selector: string
}

/** Finds the elements of a survey that match any of many selectors, in document order, some more than once. */
type SelectorIndex = (survey: Survey) => SelectorMatch[]

/** Selectors by a name that a matching element must have. */
type SelectorsByName = Map<string, string[]>

const attributes = /\[[^\]]*\]/g
/** The first name in the part of a selector that is about the element itself. */
const key = /([#.]?)([\w-]+)[^\s>]*$/
/** A selector that is only a name needs no test once the name was looked up. */
const onlyName = /^[#.][\w-]+$/
const space = /\s+/

/**
 * Indexes selectors by name, so that hundreds of them cost a few passes over all names of the page and few are ever
 * tried. Given to the browser, each selector would visit every element of the page.
 */
export function indexSelectors({ ids, classes, others }: SelectorLists): SelectorIndex {
  const byId: SelectorsByName = new Map(listed(ids).map(id => [id, [`#${id}`]]))
  const byClass: SelectorsByName = new Map(listed(classes).map(name => [name, [`.${name}`]]))
  const byTag: SelectorsByName = new Map()
  for (const selector of others) {
    const [, sign = '', name = ''] = key.exec(selector.replace(attributes, '')) ?? []
    if (sign === '#') add(byId, name, selector)
    else if (sign === '.') add(byClass, name, selector)
    else add(byTag, name.toUpperCase(), selector)
  }
  return survey => {
    const likely = [
      ...likelyById(survey, byId),
      ...likelyByClass(survey, byClass),
      ...likelyByTag(survey, byTag),
    ]
    return likely.filter(match => isMatch(survey, match)).sort((one, other) => one.number - other.number)
  }
}

function listed(names: string): string[] {
  return names.trim().split(space)
}

function add(index: SelectorsByName, name: string, selector: string): void {
  const selectors = index.get(name)
  if (selectors) selectors.push(selector)
  else index.set(name, [selector])
}

function isMatch({ elements }: Survey, { number, selector }: SelectorMatch): boolean {
  const element = elements[number]
  return element !== undefined && (onlyName.test(selector) || fits(element, selector))
}

// Names are looked up in sets of all names of the page. A loop over its elements takes several times as long, because
// it runs once a click and so before the browser has compiled it.

function likelyById({ ids }: Survey, index: SelectorsByName): SelectorMatch[] {
  const present = new Set(ids)
  const likely: SelectorMatch[] = []
  for (const [id, selectors] of index) {
    if (present.has(id)) likely.push(...matchesOf(numbersWith(ids, id), selectors))
  }
  return likely
}

function likelyByClass({ classes }: Survey, index: SelectorsByName): SelectorMatch[] {
  const lists = [...new Set(classes)]
  const present = new Set(lists.join(' ').split(space))
  const likely: SelectorMatch[] = []
  for (const [name, selectors] of index) {
    if (!present.has(name)) continue
    const having = lists.filter(list => list.split(space).includes(name))
    likely.push(...having.flatMap(list => matchesOf(numbersWith(classes, list), selectors)))
  }
  return likely
}

function likelyByTag({ tagged }: Survey, index: SelectorsByName): SelectorMatch[] {
  const likely: SelectorMatch[] = []
  for (const [tag, selectors] of index) {
    const numbers = tagged.get(tag)
    if (numbers) likely.push(...matchesOf(numbers, selectors))
  }
  return likely
}

/** The numbers of the elements with a value in a column of the survey. */
function numbersWith(column: readonly string[], value: string): number[] {
  const numbers: number[] = []
  for (let at = column.indexOf(value); at >= 0; at = column.indexOf(value, at + 1)) numbers.push(at)
  return numbers
}

function matchesOf(numbers: readonly number[], selectors: readonly string[]): SelectorMatch[] {
  return numbers.flatMap(number => selectors.map(selector => ({ number, selector })))
}
