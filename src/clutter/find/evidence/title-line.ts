import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import { isProse, lettersOf } from '../../../page/text'
import { wordsIn } from './block-passages'

/** Letters. */
const shortest = 12
/** The share of the document's title that a line must have. */
const minShare = 0.5
const headingTag = /^H[1-6]$/

/**
 * Finds the title of a page without an `h1`: a line with words of the document's title, of several before the text a
 * heading or else the last, since the path to the page and a bar that stays in sight have it too.
 * @param documentTitle its letters
 * @returns the number of its block, or -1
 */
export function findTitleLine(documentTitle: string, survey: Survey): number {
  const lines: Passage[] = []
  for (const passage of survey.passages) {
    if (lines.length > 0 && isProse(passage.length, passage.linkLength, passage.weight)) break
    if (saysTitle(documentTitle, survey, passage)) lines.push(passage)
  }
  const heading = lines.find(({ block }) => headingTag.test(survey.tags[block] ?? ''))
  return (heading ?? lines.at(-1))?.block ?? -1
}

function saysTitle(documentTitle: string, survey: Survey, passage: Passage): boolean {
  const { block, holder, length, linkLength } = passage
  if (length < shortest || length > 2 * documentTitle.length || linkLength > 0) return false
  if (survey.isUnread[holder] || survey.tags[block] === 'TITLE') return false
  const letters = lettersOf(wordsIn(survey, passage))
  return letters.length >= minShare * documentTitle.length && documentTitle.includes(letters)
}
