import { commonBox } from '../../page/common-box'
import type { Survey } from '../../page/survey'
import { findNotes, type Note } from '../notes/find-notes'
import type { Verdict } from '../passages/passage'
import { findFormulas } from './formulas'
import { markCovered, type PlacedFormulas, placeFormulas } from './placed-formulas'
import { createSight, type PictureSight } from './sight'
import type { SeenTexts } from './unseen-text'

/** The attribute of paragraphs that may be part of the article. Only extraction sets it: a page's own is removed. */
export const uncertainMark = 'data-uncertain'

/** The parts of a page that go into its article. Elements are numbers of the survey. */
export interface Selection {
  /** One per passage. */
  readonly verdicts: readonly Verdict[]
  /** 1 for texts that are left out of the passages they are in. */
  readonly isUnseen: Uint8Array
  /** 1 for elements that hold text of the article, and for all elements of tables and code that are kept whole. */
  readonly holdsText: Uint8Array
  /** 1 for elements in clutter. */
  readonly isClutter: Uint8Array
  readonly formulas: PlacedFormulas
  /** Notes that are not read where they stand. */
  readonly notes: readonly Note[]
  /** For each element the table or piece of code that it is in; from `findUnits`. */
  readonly unitOf: Int32Array
  /** The innermost element that holds all of the text, and the first and last elements that directly hold some. */
  readonly container: number
  readonly first: number
  readonly last: number
  readonly sight: PictureSight
}

/** Selects the elements around the passages that are not dropped. */
export function selectElements(
  survey: Survey,
  isClutter: Uint8Array,
  { verdicts, isUnseen }: SeenTexts,
  unitOf: Int32Array,
): Selection {
  const { parent, end } = survey
  const found = findFormulas(survey)
  const isCovered = markCovered(survey, found)
  const allHolders = holdersOfText(survey, verdicts)
  const notes = findNotes(survey, markAround(survey, allHolders))
  for (const { note } of notes) isCovered.fill(1, note, end[note])
  const holders = allHolders.filter(holder => !isCovered[holder])
  const holdsText = markAround(survey, holders)
  const [first = -1] = holders
  const last = holders.at(-1) ?? -1
  const formulas = placeFormulas(survey, found, { holdsText, isClutter, isCovered, first, last })
  for (const number of formulas.formulaAt.keys()) markUp(holdsText, parent, parent[number] ?? -1)
  for (const [number, unit] of unitOf.entries()) {
    if (unit >= 0 && holdsText[unit] && !formulas.isCovered[number]) holdsText[number] = 1
  }
  const container = commonBox(survey, first, last)
  const { isSeen, isExpected } = createSight(survey, holdsText)
  // A picture in a formula shows what its MathML says.
  const sight: PictureSight = { isSeen: picture => !isCovered[picture] && isSeen(picture), isExpected }
  const around = { container, first, last, sight }
  return { verdicts, isUnseen, holdsText, isClutter, formulas, notes, unitOf, ...around }
}

/** @returns 1 for these elements and those around them */
function markAround({ parent }: Survey, holders: readonly number[]): Uint8Array {
  const marks = new Uint8Array(parent.length)
  for (const holder of holders) markUp(marks, parent, holder)
  return marks
}

function markUp(marks: Uint8Array, parent: Int32Array, from: number): void {
  for (let above = from; above >= 0 && !marks[above]; above = parent[above] ?? -1) marks[above] = 1
}

/** The elements directly around the texts of the article, one per text. */
function holdersOfText({ passages, texts }: Survey, verdicts: readonly Verdict[]): number[] {
  return passages.flatMap(({ firstText, endText }, at) =>
    verdicts[at] === 'dropped' ? [] : texts.slice(firstText, endText).map(({ parent }) => parent),
  )
}
