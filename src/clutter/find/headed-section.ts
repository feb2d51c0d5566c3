import type { ClutterKind } from '../../domain/clutter'
import type { Standing } from './block-contents'

/** A section of the page that its heading gives away. */
export interface CuedSection {
  readonly kind: ClutterKind
  readonly heading: string
  /** The outermost blocks of the section, neighbours in document order. */
  readonly blocks: readonly number[]
}

/** What gives a section away is short. Characters. */
const shortest = 3
const longest = 60

/** Whether a text of so many characters may be a heading, or the label of a line. */
export function isHeadingLong(length: number): boolean {
  return length >= shortest && length <= longest
}

/** A label is no real heading, wherever it stands. */
export const standingOfLabel: Standing = { isHeading: false, isAboveTitle: false }
