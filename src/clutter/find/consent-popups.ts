import type { SelectorLists } from '../rules'
import { addClutter, isInFound, type Suspect } from './add-clutter'
import type { ClutterFinder } from './find-clutter'
import { indexSelectors } from './selector-index'

/**
 * Adds to a finder the pop-ups of consent platforms. The guard keeps the article from these too.
 * @param selectors of the pop-ups and their backdrops
 */
export function withConsentPopups(find: ClutterFinder, selectors: SelectorLists): ClutterFinder {
  const matchesIn = indexSelectors(selectors)

  return (page, kinds) => {
    const found = find(page, kinds)
    if (kinds?.has('consent') === false) return found
    const matches = matchesIn(page.survey)
    if (matches.length === 0) return found
    const isKnown = isInFound(page.survey, found)
    const additions = matches.flatMap(({ number, selector }): Suspect[] =>
      isKnown(number) ? [] : [{ number, kind: 'consent', reason: { signal: 'selector', selector } }],
    )
    return additions.length === 0 ? found : addClutter(page, found, additions)
  }
}
