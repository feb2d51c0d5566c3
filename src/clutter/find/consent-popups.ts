import type { SelectorLists } from '../rules'
import type { Suspect } from './add-clutter'
import type { PageContext } from './page-context'
import { indexSelectors } from './selector-index'

/**
 * Makes a finder of the pop-ups of consent platforms, by their own names. The guard keeps the article from these too,
 * but not for their length: a text on partners and purposes can be longer than an article.
 * @param selectors of the pop-ups and their backdrops
 */
export function createPopupFinder(
  selectors: SelectorLists,
): (page: Pick<PageContext, 'survey'>) => Suspect[] {
  const matchesIn = indexSelectors(selectors)

  return ({ survey }) =>
    matchesIn(survey).map(({ number, selector }) => ({
      number,
      kind: 'consent',
      reason: { signal: 'selector', selector },
      isProven: true,
    }))
}
