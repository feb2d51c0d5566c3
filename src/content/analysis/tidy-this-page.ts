import { tidyPage } from '../../clutter/hide/tidy-page'
import type { Tidying } from '../../clutter/hide/types'
import { tidyRules } from '../../rules/tidy'
import type { SiteRule } from '../../site-rules/site-rule'
import type { PageFinder } from './page-analysis'

/**
 * Hides the clutter of the page as it stands, and of what comes into it.
 * @param own the reader's rules, as they are by then
 */
export function tidyThisPage(
  document: Document,
  { survey, find, rule, contentByRule }: PageFinder,
  own: () => readonly SiteRule[],
): Tidying {
  // The page keeps its own design: of the bundled rules too, only the kinds that tidying hides.
  const kinds = tidyRules.hidden
  return tidyPage(document, {
    survey,
    find,
    rules: tidyRules,
    rule: (found, canHide) => rule(document, found, own(), { canHide, kinds }),
    content: contentByRule(document, own()),
  })
}
