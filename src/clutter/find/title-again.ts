import { textOf } from '../../page/dom-access'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { isProse, lettersOf } from '../../page/text'
import { wordsIn } from './evidence/block-passages'
import type { PageContext } from './page-context'

/** Characters beside the title in a line that repeats it: the path to it, or "Now reading:". */
const maxBeside = 60
/** The share of the document's title that a line must be to be the page's, where no `h1` is. */
const minShare = 0.5
const headingTag = /^H[1-6]$/

/**
 * Finds lines that repeat the page's title before its text begins: the path to the page, a bar that stays in sight, the
 * title for another width of window.
 * @returns the blocks of these lines, by their numbers in the survey
 */
export function findTitleAgain(page: Pick<PageContext, 'survey' | 'guard' | 'title'>): number[] {
  const { survey, guard } = page
  const opening = openingLines(survey, guard.title)
  if (guard.title < 0) return otherTitles(survey, opening, lettersOf(page.title))
  const element = survey.elements[guard.title]
  const letters = element ? lettersOf(textOf(element)) : ''
  const length = survey.textLength[guard.title] ?? 0
  return opening
    .filter(line => line.length >= length && line.length <= length + maxBeside)
    .filter(({ block }) => block < guard.title || block >= (survey.end[guard.title] ?? 0))
    .filter(line => letters.length > 0 && lettersOf(wordsIn(survey, line)).includes(letters))
    .map(({ block }) => block)
}

/** The lines of the page before the first paragraph behind its title. */
function openingLines({ passages, tagged, tags }: Survey, title: number): readonly Passage[] {
  const body = tagged.get('BODY')?.[0] ?? 0
  const first = passages.findIndex(
    ({ block, length, linkLength }) => block > Math.max(title, body) && isProse(length, linkLength),
  )
  const opening = passages.slice(0, first < 0 ? passages.length : first)
  return opening.filter(({ block }) => block > body && tags[block] !== 'TITLE')
}

/** Of the lines that say the document's title all but the heading, or else the last. */
function otherTitles(survey: Survey, lines: readonly Passage[], documentTitle: string): number[] {
  const likely = lines.filter(({ length }) => length <= documentTitle.length + maxBeside)
  const titles = likely.filter(line => {
    const letters = lettersOf(wordsIn(survey, line))
    return letters.length >= minShare * documentTitle.length && documentTitle.includes(letters)
  })
  const isHeading = ({ block }: Passage) => headingTag.test(survey.tags[block] ?? '')
  const title = titles.findLast(isHeading) ?? titles.at(-1)
  return titles.filter(line => line !== title).map(({ block }) => block)
}
