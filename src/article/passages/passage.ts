import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'

/**
 * What becomes of a passage. An uncertain one may be part of the article: it is hidden, and the user is offered to see
 * it.
 */
export type Verdict = 'kept' | 'uncertain' | 'dropped'

/** A page whose passages were judged. */
export interface ScoredPage {
  readonly survey: Survey
  /** How probable it is that each passage is part of the article, 0 to 1. */
  readonly probability: Float32Array
  /** 1 for elements in clutter. */
  readonly isClutter: Uint8Array
  /** For each element the table or piece of code that it is in; from `findUnits`. */
  readonly unitOf: Int32Array
}

/** A paragraph has at least so many words if a sentence ends in it, and so many if none does. */
const fewestWords = 18
const fewestWordsUnended = 35
/** With a larger share of linked text, a passage is a list of links or a teaser. */
const mostLinked = 0.35

/** Whether a passage is a paragraph of some text, if not of the article: long, with few links and no controls. */
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

/** The heading rank of a passage, 1 to 6; 0 where it is no heading. */
export function rankOf({ tags }: Survey, { block }: Passage): number {
  return headingRanks[tags[block] ?? ''] ?? 0
}
