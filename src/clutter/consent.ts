import type { Clutter } from '../domain/clutter'
import type { SelectorLists } from '../domain/selector-lists'
import type { Survey } from '../domain/survey'
import { findCards } from './cards'
import type { ClutterFinder } from './find'
import { guardArticle } from './guard'
import { type Hit, indexSelectors } from './selector-index'

/**
 * Adds the pop-ups of consent platforms to what a finder finds. The guard keeps the article from them too.
 * @param selectors of the pop-ups and their backdrops
 */
export function withConsentPlatforms(find: ClutterFinder, selectors: SelectorLists): ClutterFinder {
  const hitsIn = indexSelectors(selectors)

  return (page, survey, kinds) => {
    const found = find(page, survey, kinds)
    if (kinds?.has('consent') === false) return found
    const hits = outside(survey, found, hitsIn(survey))
    if (hits.length === 0) return found
    const guard = guardArticle(page.title, survey, findCards(survey))
    const allowed = hits.filter(({ number }) => guard.allows(number, 'consent'))
    const all = outermost(survey, [...found, ...allowed.flatMap(hit => clutterOf(survey, hit))])
    const consents = all.filter(({ kind }) => kind === 'consent')
    return guard.allowsAll(numbersOf(survey, consents), 'consent') ? all : found
  }
}

/** What is hidden already, and what is in it, need not be looked at. */
function outside(survey: Survey, found: readonly Clutter[], hits: readonly Hit[]): Hit[] {
  if (hits.length === 0) return []
  const blocks = numbersOf(survey, found)
  const isFound = (number: number) =>
    blocks.some(block => block <= number && number < (survey.end[block] ?? 0))
  return hits.filter(({ number }) => !isFound(number))
}

function clutterOf({ elements }: Survey, { number, selector }: Hit): Clutter[] {
  const element = elements[number]
  return element ? [{ element, kind: 'consent', reason: { signal: 'selector', selector } }] : []
}

function outermost(survey: Survey, clutter: readonly Clutter[]): Clutter[] {
  const numbered = clutter.map(block => ({ block, number: survey.numberOf.get(block.element) ?? 0 }))
  let covered = 0
  return numbered
    .sort((one, other) => one.number - other.number)
    .flatMap(({ block, number }) => {
      if (number < covered) return []
      covered = survey.end[number] ?? 0
      return [block]
    })
}

function numbersOf({ numberOf }: Survey, clutter: readonly Clutter[]): number[] {
  return clutter.flatMap(({ element }) => numberOf.get(element) ?? [])
}
