import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { passagesIn } from './block-passages'

/** Characters. */
const shortest = 8
const longest = 140
/** A list of more is a list of a text. */
const mostHeadlines = 12
const fullStop = '.'.charCodeAt(0)

/** Whether a text may be a headline: short and without a full stop. */
export function isHeadline({ length, lastCode }: Passage): boolean {
  return length >= shortest && length <= longest && lastCode !== fullStop
}

/** Whether the text of blocks below a heading is nothing but headlines, with or without links. */
export function holdsHeadlines(survey: Survey, run: readonly number[], heading: number): boolean {
  const headingEnd = survey.end[heading] ?? 0
  const lines = run
    .flatMap(block => passagesIn(survey, block, mostHeadlines + 2))
    .filter(({ holder }) => holder < heading || holder >= headingEnd)
  return lines.length > 0 && lines.length <= mostHeadlines && lines.every(isHeadline)
}
