import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { foldSpace } from '../../page/text'
import type { LineKind } from '../rules'
import { textOfPassage } from './page'

/** Lines are short. Characters. */
const longest = 200

const numbers: Readonly<Record<LineKind, number>> = {
  ad: 1,
  readMore: 2,
  updated: 3,
  callToAction: 4,
  embed: 5,
  rights: 6,
}

/** The text of a passage that is short enough for a line by itself, white space folded; else an empty text. */
export function lineOf(survey: Survey, passage: Passage): string {
  return passage.length <= longest ? foldSpace(textOfPassage(survey, passage)) : ''
}

/** What a model knows a kind of line as; 0 for none. */
export function numberOfLine(kind: LineKind | null): number {
  return kind ? numbers[kind] : 0
}
