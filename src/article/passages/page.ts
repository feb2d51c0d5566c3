import type { Clutter } from '../../domain/clutter'
import type { Passage } from '../../domain/passages'
import type { Survey } from '../../domain/survey'
import type { Vocabulary } from '../vocabulary'

/** What the passages of a page are judged by. */
export interface PassagePage {
  readonly survey: Survey
  readonly clutter: readonly Clutter[]
  readonly title: string
  /** The page's own description, or an empty text. */
  readonly description: string
  readonly vocabulary: Vocabulary
}

/** One number a passage. */
export type Column = Float32Array

/** A column of values. Typed arrays' own `from` goes through an iterator, which costs several times as much. */
export function columnOf<Item>(items: ArrayLike<Item>, value: (item: Item, at: number) => number): Column {
  const column = new Float32Array(items.length)
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item !== undefined) column[at] = value(item, at)
  }
  return column
}

/** What is known of the passages of a page, a column a feature. */
export type FeatureColumns = Readonly<Record<string, Column>>

/** A long passage that is little linked is a paragraph of some text, if not of the article. */
export function isParagraph({ words, sentences, linkLength, length, controlLength }: Passage): boolean {
  const isLong = (words >= 18 && sentences > 0) || words >= 35
  return isLong && linkLength < 0.35 * length && controlLength === 0
}

export function textOfPassage({ texts }: Survey, { firstText, endText }: Passage): string {
  let text = ''
  for (let at = firstText; at < endText; at++) text += texts[at]?.node.data ?? ''
  return text
}

/** The rank of a heading, 1 to 6; 0 for anything else. */
export function rankOf(element: Element | undefined): number {
  const tag = element?.tagName ?? ''
  return /^H[1-6]$/.test(tag) ? Number(tag[1]) : 0
}
