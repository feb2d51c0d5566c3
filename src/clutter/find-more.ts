import type { TidyRules } from '../domain/tidy-rules'
import { withConsentPlatforms } from './consent'
import type { ClutterFinder } from './find'
import { withOffers } from './offers'

/** Makes of a finder one that also finds what is over a page that keeps its own design, and in no article's way. */
export function findMore(find: ClutterFinder, rules: TidyRules): ClutterFinder {
  return withOffers(withConsentPlatforms(find, rules.consent), rules.offers)
}
