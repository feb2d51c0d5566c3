import type { TidyRules } from '../rules'
import { withAppOffers } from './app-offers'
import type { ClutterFinder } from './find-clutter'
import { withOrphanHeadings } from './orphan-headings'

/**
 * Extends a finder for a page that keeps its own design, where two things more are in the way: offers of an app
 * that lie over it, and what is left of a section once its list is hidden.
 */
export function createTidyFinder(find: ClutterFinder, rules: TidyRules): ClutterFinder {
  return withOrphanHeadings(withAppOffers(find, rules.offers))
}
