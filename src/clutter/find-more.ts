import type { TidyRules } from '../domain/tidy-rules'
import { withConsentPlatforms } from './consent'
import type { ClutterFinder } from './find'
import { withLoneHeadings } from './lone-headings'
import { withOffers } from './offers'

/**
 * Makes of a finder one for a page that keeps its own design: what lies over the page is in its way there, and so is
 * what is left of a section that is hidden.
 */
export function findMore(find: ClutterFinder, rules: TidyRules): ClutterFinder {
  return withLoneHeadings(withOffers(withConsentPlatforms(find, rules.consent), rules.offers))
}
