import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import type { LineKind } from '../rules'
import { textOfPassage } from './passage'

/** A longer passage is not a line by itself. Characters. */
const longest = 200

/** The values of the features `line` and `sectionLine`; the model was trained with them. */
const numbers: Readonly<Record<LineKind, number>> = {
  ad: 1,
  readMore: 2,
  updated: 3,
  callToAction: 4,
  embed: 5,
  rights: 6,
}

/** The text of a passage that is short enough to be a line by itself, white space folded; else an empty string. */
export function lineOf(survey: Survey, passage: Passage): string {
  return passage.length <= longest ? foldSpace(textOfPassage(survey, passage)) : ''
}

/** The number that the model knows a kind of line by; 0 for none. */
export function numberOfLine(kind: LineKind | null): number {
  return kind ? numbers[kind] : 0
}
