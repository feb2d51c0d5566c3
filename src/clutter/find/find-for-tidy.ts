import type { TidyRules } from '../rules'
import { withOffers } from './app-offers'
import { withConsentPlatforms } from './consent-popups'
import type { ClutterFinder } from './find-clutter'
import { withLoneHeadings } from './orphan-headings'

/**
 * Makes of a finder one for a page that keeps its own design: what lies over the page is in its way there, and so is
 * what is left of a section that is hidden.
 */
export function findMore(find: ClutterFinder, rules: TidyRules): ClutterFinder {
  return withLoneHeadings(withOffers(withConsentPlatforms(find, rules.consent), rules.offers))
}
