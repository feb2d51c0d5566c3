import { describeBoxes } from './box-features'
import { describeBranches } from './branch-features'
import { type Column, columnMaker, type FeatureColumns, type PassagePage } from './columns'
import { findContainer } from './container'
import { describeDistances } from './distance-features'
import { describeNames } from './name-features'
import { describeOrder } from './order-features'
import { findParagraphCore } from './paragraph-core'
import { isParagraph } from './passage'
import { describeSections } from './section-features'
import { sumPassages } from './sums'
import { readSurroundings, type Surroundings, within } from './surroundings'
import { describePassageTexts } from './text-features'

/** Longer paragraphs weigh no more. Words. */
const longest = 150
/** What the weight of a paragraph in such an element is multiplied by. */
const doubts = [
  [within.comment, 0.3],
  [within.aside, 0.3],
  [within.hidden, 0.3],
] as const

/**
 * Describes the candidates among a page's passages by numbers, for the learned model. Training uses the same code.
 * It takes time linear in the size of the page.
 */
export function describePassages(page: PassagePage): FeatureColumns {
  const { survey } = page
  const around = readSurroundings(page)
  const sums = sumPassages(survey)
  const weights = weighParagraphs(page, around)
  const core = findParagraphCore(survey, weights)
  const container = findContainer(survey, weights)
  return {
    ...describePassageTexts(page),
    ...describeNames(page, around, core),
    ...describeBranches(page, around, sums, core, container),
    ...describeBoxes(page, sums),
    ...describeOrder(page, core),
    ...describeSections(page),
    ...describeDistances(page, around),
  }
}

/** Weighs the page's paragraphs by how much they look like the text of an article. Other passages weigh nothing. */
function weighParagraphs(page: PassagePage, around: Surroundings): Column {
  return columnMaker(page)(passage => {
    if (!isParagraph(passage)) return 0
    const bits = around.within[passage.holder] ?? 0
    const plain = 1 - passage.linkLength / passage.length
    const trust = doubts.reduce((rest, [bit, left]) => (bits & bit ? rest * left : rest), 1)
    return Math.min(passage.words, longest) * plain * trust
  })
}
