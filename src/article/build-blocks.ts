import type { EmbedRules } from '../domain/embeds'
import { outermost } from '../page/outermost'
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
  // Elements that were added after the survey have no number.
  const numbers = wanted.flatMap(element => survey.numberOf.get(element) ?? [])
  return outermost(numbers, number => number, survey.end).map(number => {
    const selection = selectBlock(survey, number, unitOf)
    const media = findMedia(survey, selection, embeds.postSelector, () => 'plain')
    const root = rebuild(document, survey, selection, media)
    return { number, content: refineBlock(root, vocabulary, embeds, document.URL) }
  })
}
