import { attributeOf } from '../../page/dom-access'
import { addUp } from '../../page/number-ranges'
import { outermostAround } from '../../page/outermost'
import type { Survey } from '../../page/survey'
import { isParagraph } from '../passages/passage'

const layoutRole = /^(?:presentation|none)$/

/**
 * Finds the units that are only useful whole: data tables and pieces of code. Layout tables are none.
 * @returns for each element the number of the outermost unit that it is in, or -1
 */
export function findUnits(survey: Survey): Int32Array {
  const { tags, parent } = survey
  const paragraphs = countParagraphs(survey)
  const isUnit = (number: number) => tags[number] === 'PRE' || isDataTable(survey, number, paragraphs)
  return outermostAround(parent, isUnit)
}

function isDataTable({ elements, tags, end }: Survey, number: number, paragraphs: Int32Array): boolean {
  const table = elements[number]
  if (!table || tags[number] !== 'TABLE' || layoutRole.test(attributeOf(table, 'role') ?? '')) return false
  for (let inside = number + 1; inside < (end[number] ?? 0); inside++) {
    const tag = tags[inside]
    if (tag === 'TABLE') return false
    // Only where a table lays out a page does one cell hold several paragraphs.
    if (tag === 'TD' && (paragraphs[inside] ?? 0) > 1) return false
  }
  return true
}

/** Counts the paragraphs in each element, including those in cells of layout tables. */
function countParagraphs({ passages, parent }: Survey): Int32Array {
  const counts = new Int32Array(parent.length)
  for (const passage of passages) {
    if (isParagraph(passage)) counts[passage.block] = (counts[passage.block] ?? 0) + 1
  }
  addUp(counts, parent)
  return counts
}
