import type { ClutterKind } from '../../domain/clutter'
import { textOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { compileCues } from '../../page/text-cues'
import type { HeadingCues } from '../rules'
import { addClutter } from './add-clutter'
import { guardArticle } from './article-guard'
import { findCards } from './cards'
import type { ClutterFinder } from './find-clutter'
import { isHeadingLong } from './headed-section'
import { findCuedSections } from './headed-sections'

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

/**
 * Adds what headings announce to what a finder finds, by more cues than its own. A page without such a heading, `h1`
 * to `h6`, pays for no more than reading its headings.
 */
export function withOffers(find: ClutterFinder, headings: HeadingCues): ClutterFinder {
  const kindOf = compileCues(headings)

  return (page, survey, kinds) => {
    const found = find(page, survey, kinds)
    if (!isAnnounced(survey, kindOf)) return found
    const guard = guardArticle(page.title, survey, findCards(survey))
    const additions = findCuedSections(survey, guard, kindOf).flatMap(({ kind, heading, blocks }) =>
      blocks.map(number => ({ number, kind, reason: { signal: 'heading', heading } as const })),
    )
    const wanted = additions.filter(({ kind }) => kinds?.has(kind) !== false)
    return addClutter(survey, guard, found, wanted)
  }
}

function isAnnounced(
  { tagged, elements, textLength }: Survey,
  kindOf: (heading: string) => ClutterKind | null,
): boolean {
  const announces = (number: number) => {
    const element = elements[number]
    return element !== undefined && isHeadingLong(textLength[number] ?? 0) && kindOf(textOf(element)) !== null
  }
  return headingTags.some(tag => tagged.get(tag)?.some(announces))
}
