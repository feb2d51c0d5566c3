import type { EmbedRules } from '../domain/embeds'
import type { Survey } from '../page/survey'
import type { WantedBlock } from './insert-blocks'
import { findMedia } from './rebuild/media'
import { rebuild } from './rebuild/rebuild'
import { selectBlock } from './rebuild/select-block'
import { refineBlock } from './refine'
import type { Vocabulary } from './vocabulary'

interface BlockRules {
  readonly embeds: EmbedRules
  readonly vocabulary: Vocabulary
  /** What is kept whole; from `findUnits`. */
  readonly unitOf: Int32Array
}

/**
 * Builds blocks of a page for its article, each by itself: what is in them is not judged.
 * @returns them in the order of the page, none inside another
 */
export function buildWanted(
  document: Document,
  survey: Survey,
  wanted: readonly Element[],
  { embeds, vocabulary, unitOf }: BlockRules,
): readonly WantedBlock[] {
  return outermost(survey, wanted).map(number => {
    const selection = selectBlock(survey, number, unitOf)
    const media = findMedia(survey, selection, embeds.postSelector, () => 'plain')
    const root = rebuild(document, survey, selection, media)
    return { number, content: refineBlock(root, vocabulary, embeds, document.URL) }
  })
}

/** The numbers of the outermost of some elements, in document order. What came after the walk is none of them. */
function outermost({ numberOf, end }: Survey, elements: readonly Element[]): number[] {
  const numbers = elements.flatMap(element => numberOf.get(element) ?? []).sort((one, other) => one - other)
  let endOfLast = 0
  return numbers.filter(number => {
    const isInside = number < endOfLast
    if (!isInside) endOfLast = end[number] ?? 0
    return !isInside
  })
}
