import type { ClutterKind } from '../../domain/clutter'
import type { Standing } from './evidence/section-evidence'

/** A section of the page that its heading or label gives away. */
export interface HeadedSection {
  readonly kind: ClutterKind
  readonly heading: string
  /** The outermost blocks of the section, neighbours in document order, by their numbers in the survey. */
  readonly blocks: readonly number[]
}

/** Tells the kind of clutter that a heading stands over; `null` for any other heading. */
export type KindOfHeading = (heading: string) => ClutterKind | null

/** Characters of a heading or label. */
const minLength = 3
const maxLength = 60

/** Whether a text of `length` characters may be a heading, or the label of a line. */
export function hasHeadingLength(length: number): boolean {
  return length >= minLength && length <= maxLength
}

/** A label stands in a line, wherever this is on the page. */
export const labelStanding: Standing = { isAboveTitle: false, isInText: false, holdsComments: () => false }
