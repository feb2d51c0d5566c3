import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import type { LineReader } from '../block-lines'
import { readTeaser, type TeaserItem } from './items'

/** A row of teasers, with links or without. Elements are numbers of the survey. */
export interface TeaserRow {
  readonly container: number
  /** The elements of each teaser: a box, or neighbours that have none. */
  readonly teasers: readonly (readonly number[])[]
  readonly items: readonly TeaserItem[]
}

/** Fewer are no row. */
export const minTeasers = 3
/** Characters. */
const maxLength = 600
/** Lines that are looked at; one more than a teaser may have. */
const mostLines = 6

/** Whether an element is as short as a teaser or a part of one. */
export function isSized({ textLength }: Survey, child: number): boolean {
  return (textLength[child] ?? 0) <= maxLength
}

/** Reads blocks as one teaser; `null` where they are none. */
export function itemIn(survey: Survey, linesIn: LineReader, blocks: readonly number[]): TeaserItem | null {
  const lines: Passage[] = []
  for (const block of blocks) lines.push(...linesIn(block, mostLines - lines.length))
  return readTeaser(survey, lines)
}

/** What neighbours of one kind have in common: the tag and the first class name. */
export function signatureOf({ tags, classes }: Survey, number: number): string {
  return `${tags[number]}.${/\S+/.exec(classes[number] ?? '')?.[0] ?? ''}`
}
