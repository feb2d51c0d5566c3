import { describeBoxes } from './box-features'
import { describeBranches } from './branch-features'
import type { FeatureColumns, PassagePage } from './columns'
import { findContainer } from './container'
import { describeDistances } from './distance-features'
import { describeNames } from './name-features'
import { describeOrder } from './order-features'
import { findParagraphCore } from './paragraph-core'
import { describeSections } from './section-features'
import { sumPassages } from './sums'
import { readSurroundings } from './surroundings'
import { describePassageTexts } from './text-features'
import { weighParagraphs } from './weights'

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
