import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import type { Vocabulary } from '../vocabulary'

/** What the passages of a page are judged by. */
export interface PassagePage {
  readonly survey: Survey
  /** 1 for elements in clutter. */
  readonly isClutter: Uint8Array
  /** The places of the passages that are described; from `findCandidates`. */
  readonly candidates: readonly number[]
  readonly title: string
  /** The page's own description, or an empty text. */
  readonly description: string
  readonly vocabulary: Vocabulary
}

/** One number a passage; what stands there for those that are no candidates says nothing. */
export type Column = Float32Array

/** Makes a column of what is asked of each candidate and its place among all passages. */
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

/** What is known of the passages of a page, a column a feature. */
export type FeatureColumns = Readonly<Record<string, Column>>

/** So many words make a paragraph, if a sentence ends among them; and so many without that. */
const fewestWords = 18
const fewestWordsUnended = 35
/** What is linked more than this is a list of links, or a teaser. */
const mostLinked = 0.35

/** A long passage that is little linked is a paragraph of some text, if not of the article. */
export function isParagraph({ words, sentences, linkLength, length, controlLength }: Passage): boolean {
  const isLong = words >= (sentences > 0 ? fewestWords : fewestWordsUnended)
  return isLong && linkLength < mostLinked * length && controlLength === 0
}

export function textOfPassage({ texts }: Survey, { firstText, endText }: Passage): string {
  let text = ''
  for (let at = firstText; at < endText; at++) text += texts[at]?.node.data ?? ''
  return text
}

const headingRanks: Readonly<Record<string, number>> = { H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 }

/** The rank of the heading that a passage is, 1 to 6; 0 for anything else. */
export function rankOf({ tags }: Survey, { block }: Passage): number {
  return headingRanks[tags[block] ?? ''] ?? 0
}
