import { indexFrom } from '../../../page/number-ranges'
import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { passagesIn, wordsIn } from './block-passages'
import { date, saysTime } from './times'

/** Characters of a line with a name and a date; a longer one is a sentence. */
const longestByline = 90
/** Two lines with a date over texts are a list of comments; one may be the date of anything. */
const fewestEntries = 2
/** How many passages of a comment may stand before its text: an avatar's letter, a name, a date, a place. */
const mostBefore = 4
/** So many passages of a block are read: the first comments are among them, and blocks may be nested deeply. */
const mostRead = 300

/** The beginning of a comment: who wrote it when, and how the line ends. */
export interface CommentEntry {
  readonly name: string
  readonly hasColon: boolean
  /** Whether it has a date in figures; "yesterday" is not seen as one. */
  readonly isDated: boolean
  /** Whether the name is a heading, as of a chapter. */
  readonly isHeaded: boolean
}

/**
 * Whether blocks hold what a list of comments holds: at least two short lines with a date or a time, each followed by
 * a text. Only the shape is looked at, since names and dates are written in any language.
 */
export function holdsComments(survey: Survey, run: readonly number[]): boolean {
  let entries = 0
  let isOpen = false
  for (const block of run) {
    for (const passage of passagesIn(survey, block, mostRead)) {
      if (isDated(survey, passage)) isOpen = true
      else if (isOpen && isText(passage)) {
        isOpen = false
        if (++entries === fewestEntries) return true
      }
    }
  }
  return false
}

/**
 * Reads a block as one comment: a name, a date, a text.
 * @returns `null` for one that is none. An entry of a live blog begins with its time
 */
export function readEntry(survey: Survey, block: number): CommentEntry | null {
  const opening = [
    ...passagesIn(survey, termOf(survey, block), 2),
    ...passagesIn(survey, block, mostBefore + 1),
  ]
  const line = opening.findIndex(passage => isDated(survey, passage))
  const byline = opening[Math.max(0, line)]
  const text = opening.slice(Math.max(0, line) + 1).find(isText)
  const first = opening.find(({ words }) => words > 0)
  if (!byline || !text || !first) return null
  const name = survey.texts[first.firstText]?.node.data.trim() ?? ''
  const startsWithName = /^[^\d]*\p{L}{2,}/u.test(name) && !date.test(name) && name.length <= longestByline
  const isByline = line >= 0 || (byline.length <= longestByline && byline.sentences === 0)
  if (!startsWithName || !isByline) return null
  const hasColon = /:\s*$/.test(wordsIn(survey, byline))
  return { name, hasColon, isDated: line >= 0, isHeaded: isHeading(survey, first) }
}

/** The term that a description stands for, in lists of these; else an element without text. */
function termOf({ tags, tagged, parent, end }: Survey, block: number): number {
  const terms = tagged.get('DT') ?? []
  const term = terms[indexFrom(terms, block) - 1] ?? -1
  return tags[block] === 'DD' && parent[term] === parent[block] && end[term] === block ? term : -1
}

function isDated(survey: Survey, passage: Passage): boolean {
  const { length, digits, holder } = passage
  if (length > longestByline || digits === 0) return false
  if (survey.tags[holder] === 'TIME') return true
  return saysTime(wordsIn(survey, passage))
}

function isText({ length, weight, linkLength, words }: Passage): boolean {
  return words >= 3 && weight >= 15 && linkLength < 0.4 * length
}

function isHeading({ tags }: Survey, { block }: Passage): boolean {
  return /^H[1-6]$/.test(tags[block] ?? '')
}
