import type { Survey } from '../../page/survey'
import { inlineTags } from '../../page/tag-traits'
import type { Formula } from './formulas'

/** The formulas that go into an article. */
export interface PlacedFormulas {
  /** By the number of the element in whose place it goes. */
  readonly formulaAt: ReadonlyMap<number, Formula>
  /** 1 for elements in any form of any formula of the page: nothing else of them is copied. */
  readonly isCovered: Uint8Array
}

/** What is known of an article before its formulas. Elements are numbers of the survey. */
interface TextAround {
  /** 1 for elements that hold text of the article. */
  readonly holdsText: Uint8Array
  readonly isClutter: Uint8Array
  readonly isCovered: Uint8Array
  /** The first and last elements that directly hold text of the article. */
  readonly first: number
  readonly last: number
}

/** Beside a formula in a line of its own stands no more than its number. Characters. */
const longestNumber = 12

/** @returns 1 for the elements in formulas */
export function markCovered({ end }: Survey, formulas: readonly Formula[]): Uint8Array {
  const isCovered = new Uint8Array(end.length)
  for (const part of formulas.flatMap(({ parts }) => parts)) isCovered.fill(1, part, end[part])
  return isCovered
}

/** Picks the formulas in lines of an article's text, and those in lines of their own between them. */
export function placeFormulas(
  survey: Survey,
  found: readonly Formula[],
  { holdsText, isClutter, isCovered, first, last }: TextAround,
): PlacedFormulas {
  const formulaAt = new Map<number, Formula>()
  for (const formula of found) {
    const place = formula.parts.at(-1) ?? -1
    const block = blockAround(survey, place)
    const isOfText = holdsText[block] || isAlone(survey, formula, block)
    if (!isClutter[place] && place > first && place < last && isOfText) formulaAt.set(place, formula)
  }
  return { formulaAt, isCovered }
}

function blockAround({ parent, tags }: Survey, number: number): number {
  let block = parent[number] ?? 0
  while (block > 0 && inlineTags.has(tags[block] ?? '')) block = parent[block] ?? 0
  return block
}

function isAlone({ textLength }: Survey, { parts }: Formula, block: number): boolean {
  const own = parts.reduce((sum, part) => sum + (textLength[part] ?? 0), 0)
  return (textLength[block] ?? 0) - own <= longestNumber
}
