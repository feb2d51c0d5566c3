import { describeBoxes } from './box-features'
import { describeBranches } from './branch-features'
import { findContainer } from './container'
import { findCore } from './core'
import { describeDistances } from './distance-features'
import { describeNames } from './name-features'
import { describeOrder } from './order-features'
import type { FeatureColumns, PassagePage } from './page'
import { describeSections } from './section-features'
import { sumPassages } from './sums'
import { readSurroundings } from './surroundings'
import { describeTexts } from './text-features'
import { weighParagraphs } from './weights'

/**
 * Describes the candidates among a page's passages by numbers, for the learned model to judge them by: the same code
 * in training and in the product. All of it is linear in the page's size.
 */
export function describePassages(page: PassagePage): FeatureColumns {
  const { survey } = page
  const around = readSurroundings(page)
  const sums = sumPassages(survey)
  const weights = weighParagraphs(page, around)
  const core = findCore(survey, weights)
  const container = findContainer(survey, weights)
  return {
    ...describeTexts(page),
    ...describeNames(page, around, core),
    ...describeBranches(page, around, sums, core, container),
    ...describeBoxes(page, sums),
    ...describeOrder(page, core),
    ...describeSections(page),
    ...describeDistances(page, around),
  }
}
