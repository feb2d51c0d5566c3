import { describeBoxes } from './box-features'
import { describeBranches } from './branch-features'
import { findContainer, findCore, weighParagraphs } from './core'
import { describeDistances } from './distance-features'
import { describeNames } from './name-features'
import { describeOrder } from './order-features'
import type { FeatureColumns, PassagePage } from './page'
import { describeSections } from './section-features'
import { sumPassages } from './sums'
import { readSurroundings } from './surroundings'
import { describeTexts } from './text-features'

/**
 * Describes every passage of a page by numbers, for the learned model to judge it by: the same code in training and
 * in the product. All of it is linear in the page's size.
 */
export function describePassages(page: PassagePage): FeatureColumns {
  const { survey } = page
  const around = readSurroundings(page)
  const sums = sumPassages(survey)
  const weights = weighParagraphs(survey, around)
  const core = findCore(survey, weights)
  const container = findContainer(survey, weights)
  const texts = describeTexts(page)
  return {
    ...texts,
    ...describeNames(survey, around, core),
    ...describeBranches(survey, around, sums, core, container),
    ...describeBoxes(survey, sums),
    ...describeOrder(page, around, core),
    ...describeSections(survey, texts['line']),
    ...describeDistances(survey, around),
  }
}
