import type { Survey } from '../../../page/survey'
import { proseBefore } from '../prose-before'
import type { CardGroup } from './cards'
import { type WeighedRow, weighByKin } from './kin'
import type { TeaserRow } from './row'
import { findTeaserRows } from './rows'
import { signsOf } from './signs'

/** Of `TeaserSigns.score`, where the row has a box of its own. */
const enoughInOwnBox = 2.5
/** The same, where the excerpts may be more text than the article has; less is enough for what comes after most of it. */
const enoughToProve = 4
const enoughToProveLast = 3
/** Characters of prose in teasers for each one outside them. More is the article itself, in sections that are built alike. */
const mostProse = 5
const headingTag = /^H[1-6]$/
/** The share of the text of a box that its teasers have where it is theirs; the rest is a line over them, or a link to more. */
const shareOfBox = 0.6

/** Finds the rows of a page that have the shape of teasers, and weighs what else they show. */
export function weighRows(survey: Survey): WeighedRow[] {
  const before = proseBefore(survey)
  const rows = findTeaserRows(survey).map(row => ({ row, signs: signsOf(survey, row, before) }))
  return weighByKin(survey, rows)
}

/**
 * Chooses the rows that list other articles by their shape and by what else they show, whether or not they have links
 * and names.
 * @param known groups of cards that were found by their links; they are not found again
 */
export function chooseTeasers(
  survey: Survey,
  rows: readonly WeighedRow[],
  known: readonly CardGroup[],
): CardGroup[] {
  // A linked heading beside its text is only a part of the teaser.
  const isWhole = ({ areHeadlined, cards }: CardGroup) =>
    areHeadlined && !headingTag.test(survey.tags[cards[0] ?? -1] ?? '')
  const containers = new Set(known.filter(isWhole).map(({ container }) => container))
  return rows
    .filter(({ row }) => !containers.has(row.container))
    .flatMap(({ row, signs: { score, holdsInText, cue, isLast } }) => {
      const hasOwnBox = proseBeside(survey, row) === 0 && isMostOfBox(survey, row)
      if (score < enoughInOwnBox || (!hasOwnBox && !holdsInText)) return []
      const areProven = score >= (isLast ? enoughToProveLast : enoughToProve) && leaveArticle(survey, row)
      const { container, teasers } = row
      const cards = teasers.flat()
      const blocks = hasOwnBox ? [] : [...(cue > container ? [cue] : []), ...cards]
      return [{ container, cards, count: teasers.length, blocks, areHeadlined: true, areProven }]
    })
}

/** Whether the teasers of a row leave enough text for an article. */
function leaveArticle(survey: Survey, { teasers }: TeaserRow): boolean {
  const { proseLength } = survey
  const prose = teasers.flat().reduce((sum, block) => sum + (proseLength[block] ?? 0), 0)
  return prose <= mostProse * ((proseLength[0] ?? 0) - prose)
}

/** Characters of prose in the container of a row and not in the row. */
function proseBeside({ proseLength }: Survey, { container, teasers }: TeaserRow): number {
  return teasers.flat().reduce((rest, block) => rest - (proseLength[block] ?? 0), proseLength[container] ?? 0)
}

/** Whether a row is most of what its container says: a text of short lines beside it is no prose, but it is text. */
function isMostOfBox({ textLength }: Survey, { container, teasers }: TeaserRow): boolean {
  const ofRow = teasers.flat().reduce((sum, block) => sum + (textLength[block] ?? 0), 0)
  return ofRow >= shareOfBox * (textLength[container] ?? 0)
}
