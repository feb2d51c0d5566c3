import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import type { Vocabulary } from '../vocabulary'

/** A page whose passages are described and judged. */
export interface PassagePage {
  readonly survey: Survey
  /** 1 for elements in clutter. */
  readonly isClutter: Uint8Array
  /** The indexes of the passages to describe; from `findCandidates`. */
  readonly candidates: readonly number[]
  readonly title: string
  /** The page's own description of itself. */
  readonly description: string | null
  readonly vocabulary: Vocabulary
}

/** One number per passage; meaningless for passages that are no candidates. */
export type Column = Float32Array

/** Makes a column from a value of each candidate; `at` is its index among all passages. */
export type ColumnMaker = (value: (passage: Passage, at: number) => number) => Column

export function columnMaker({ survey: { passages }, candidates }: PassagePage): ColumnMaker {
  return value => {
    const column = new Float32Array(passages.length)
    for (const at of candidates) {
      const passage = passages[at]
      if (passage) column[at] = value(passage, at)
    }
    return column
  }
}

/** One column per feature. The names are those that the model was trained with. */
export type FeatureColumns = Readonly<Record<string, Column>>
