import type { Survey } from '../../../page/survey'
import { shapeOf } from '../evidence/shape'
import { signatureOf, type TeaserRow } from './row'
import { enoughInText, type TeaserSigns } from './signs'

/** A row of teasers with what else it shows. */
export interface WeighedRow {
  readonly row: TeaserRow
  readonly signs: TeaserSigns
}

/** Of `TeaserSigns.score`, from which a row tells what others that are built as it are. */
const enoughToTell = 4
/** What it adds to the score of those. */
const weight = 2.5
/** Elements of a teaser; boxes of fewer are alike by chance. */
const fewestElements = 2

/**
 * Weighs rows once more by the others of the page: what is built as teasers that show more is teasers as well. A site
 * writes all of them with the same template.
 */
export function weighByKin(survey: Survey, rows: readonly WeighedRow[]): WeighedRow[] {
  const known = new Set(
    rows.flatMap(({ row, signs }) => (signs.score >= enoughToTell ? buildsOf(survey, row) : [])),
  )
  if (known.size === 0) return [...rows]
  return rows.map(({ row, signs }) => {
    const isKin = signs.score < enoughToTell && buildsOf(survey, row).some(build => known.has(build))
    const score = isKin ? signs.score + weight : signs.score
    return { row, signs: { ...signs, score, holdsInText: signs.holdsInText || score >= enoughInText } }
  })
}

/** How the teasers of a row are built: their tags and class names, without boxes that hold too little to tell. */
function buildsOf(survey: Survey, { teasers }: TeaserRow): string[] {
  return teasers.flatMap(blocks => {
    const elements = blocks.reduce((sum, block) => sum + (survey.end[block] ?? 0) - block, 0)
    if (elements <= fewestElements) return []
    return blocks.map(block => `${signatureOf(survey, block)} ${shapeOf(survey, block)}`).join(' + ')
  })
}
