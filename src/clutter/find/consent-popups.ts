import type { SelectorLists } from '../rules'
import { type Addition, addClutter, isFound } from './add-clutter'
import { guardArticle } from './article-guard'
import { findCards } from './cards'
import type { ClutterFinder } from './find-clutter'
import { indexSelectors } from './selector-index'

/**
 * Adds the pop-ups of consent platforms to what a finder finds. The guard keeps the article from them too.
 * @param selectors of the pop-ups and their backdrops
 */
export function withConsentPlatforms(find: ClutterFinder, selectors: SelectorLists): ClutterFinder {
  const hitsIn = indexSelectors(selectors)

  return (page, survey, kinds) => {
    const found = find(page, survey, kinds)
    if (kinds?.has('consent') === false) return found
    const hits = hitsIn(survey)
    if (hits.length === 0) return found
    const isKnown = isFound(survey, found)
    const additions = hits.flatMap(({ number, selector }): Addition[] =>
      isKnown(number) ? [] : [{ number, kind: 'consent', reason: { signal: 'selector', selector } }],
    )
    if (additions.length === 0) return found
    return addClutter(survey, guardArticle(page.title, survey, findCards(survey)), found, additions)
  }
}
