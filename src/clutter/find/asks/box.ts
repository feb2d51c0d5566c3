import type { Passage } from '../../../page/passages'

/** A box that may ask the user for something. */
export interface AskBox {
  /** Its number in the survey. */
  readonly number: number
  readonly lines: readonly Passage[]
  /** Characters of its text outside buttons and labels. */
  readonly asked: string
}
