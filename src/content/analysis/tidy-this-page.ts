import { tidyPage } from '../../clutter/hide/tidy-page'
import type { TidiedPage } from '../../clutter/hide/types'
import { tidyRules } from '../../rules/tidy'
import type { SiteRule } from '../../site-rules/site-rule'
import type { PageAnalyzer } from './page-analyzer'

/**
 * Hides the clutter of the page as it is, and of what is added to it later.
 * @param userRules gives the user's rules for the site as they are at that moment
 */
export function tidyThisPage(
  document: Document,
  analyzer: PageAnalyzer,
  userRules: () => readonly SiteRule[],
): TidiedPage {
  // The page keeps its own design, so that bundled rules too hide only the kinds that tidying hides.
  const kinds = tidyRules.hidden
  return tidyPage(document, {
    createPageContext: analyzer.createPageContext,
    createAddedContext: analyzer.createAddedContext,
    find: analyzer.findClutter,
    rules: tidyRules,
    rule: (found, canHide) => analyzer.applySiteRules(document, found, userRules(), { canHide, kinds }),
    textContainer: analyzer.contentByRule(document, userRules()),
  })
}
