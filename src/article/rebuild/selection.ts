import type { Survey } from '../../page/survey'
import type { Verdict } from '../passages/verdict'

/** What of a page goes into its article. Elements and passages by number. */
export interface Selection {
  /** One a passage. */
  readonly verdicts: readonly Verdict[]
  /** 1 for elements that hold text of the article, and for what is kept whole with it. */
  readonly holds: Uint8Array
  /** 1 for elements in clutter. */
  readonly isClutter: Uint8Array
  /** What is kept whole; from `findUnits`. */
  readonly unitOf: Int32Array
  /** The innermost element that holds all of the text, and the first and last elements that hold some themselves. */
  readonly container: number
  readonly first: number
  readonly last: number
}

/** Marks the elements that the chosen passages need around them. */
export function selectElements(
  survey: Survey,
  isClutter: Uint8Array,
  verdicts: readonly Verdict[],
  unitOf: Int32Array,
): Selection {
  const { parent } = survey
  const holders = holdersOfText(survey, verdicts)
  const holds = new Uint8Array(parent.length)
  for (const holder of holders) {
    for (let above = holder; above >= 0 && !holds[above]; above = parent[above] ?? -1) holds[above] = 1
  }
  for (const [number, unit] of unitOf.entries()) if (unit >= 0 && holds[unit]) holds[number] = 1
  const [first = -1] = holders
  const last = holders.at(-1) ?? -1
  const container = innermostAround(survey, first, last)
  return { verdicts, holds, isClutter, unitOf, container, first, last }
}

/** The innermost element that both are in, or are; either may be around the other. The root for none. */
function innermostAround({ parent, end }: Survey, one: number, other: number): number {
  let around = one
  while (around > 0 && (other < around || other >= (end[around] ?? 0))) around = parent[around] ?? 0
  return Math.max(0, around)
}

/** The elements that the texts of the article are right in, one a text. */
function holdersOfText({ passages, texts }: Survey, verdicts: readonly Verdict[]): number[] {
  return passages.flatMap(({ firstText, endText }, at) =>
    verdicts[at] === 'dropped' ? [] : texts.slice(firstText, endText).map(({ parent }) => parent),
  )
}
