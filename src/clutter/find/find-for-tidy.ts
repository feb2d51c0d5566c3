import type { TidyRules } from '../rules'
import { withAppOffers } from './app-offers'
import { withConsentPopups } from './consent-popups'
import type { ClutterFinder } from './find-clutter'
import { withOrphanHeadings } from './orphan-headings'

/**
 * Extends a finder for a page that keeps its own design, where two things more are in the way: what lies over the
 * page, and what is left of a section once its list is hidden.
 */
export function createTidyFinder(find: ClutterFinder, rules: TidyRules): ClutterFinder {
  return withOrphanHeadings(withAppOffers(withConsentPopups(find, rules.consent), rules.offers))
}
