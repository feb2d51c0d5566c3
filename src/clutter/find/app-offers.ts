import type { ClutterKind } from '../../domain/clutter'
import { textOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { compileCues } from '../../page/text-cues'
import type { HeadingCues } from '../rules'
import { addClutter } from './add-clutter'
import type { ClutterFinder } from './find-clutter'
import { findHeadedSections } from './headed-sections'
import { hasHeadingLength } from './headings'

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

/**
 * Adds to a finder the sections that more cues announce than its own. On a page where no heading, `h1` to `h6`, has
 * one of these cues, it costs no more than reading the headings.
 */
export function withAppOffers(find: ClutterFinder, headings: HeadingCues): ClutterFinder {
  const kindOf = compileCues(headings)

  return (page, kinds) => {
    const found = find(page, kinds)
    if (!hasCuedHeading(page.survey, kindOf)) return found
    const additions = findHeadedSections(page, kindOf).flatMap(({ kind, heading, blocks }) =>
      blocks.map(number => ({ number, kind, reason: { signal: 'heading', heading } as const })),
    )
    const lookedFor = additions.filter(({ kind }) => kinds?.has(kind) !== false)
    return addClutter(page, found, lookedFor)
  }
}

function hasCuedHeading(
  { tagged, elements, textLength }: Survey,
  kindOf: (heading: string) => ClutterKind | null,
): boolean {
  const hasCue = (number: number) => {
    const element = elements[number]
    return (
      element !== undefined && hasHeadingLength(textLength[number] ?? 0) && kindOf(textOf(element)) !== null
    )
  }
  return headingTags.some(tag => tagged.get(tag)?.some(hasCue))
}
