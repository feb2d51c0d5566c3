import { urlOf } from '../page/document-access'
import { outermost } from '../page/outermost'
import type { Survey } from '../page/survey'
import type { BuiltBlock } from './insert-blocks'
import { findMedia } from './rebuild/media'
import { rebuild } from './rebuild/rebuild'
import { selectBlock } from './rebuild/select-block'
import { refineBlock } from './refine/refine'
import type { EmbedRules } from './rules'
import type { Vocabulary } from './vocabulary'

interface BuildOptions {
  readonly embeds: EmbedRules
  readonly vocabulary: Vocabulary
  /** For each element the table or piece of code that it is in; from `findUnits`. */
  readonly unitOf: Int32Array
}

/**
 * Builds blocks of a page that go into its article, each by itself. Passages in them are not judged.
 * @param elements the elements of the blocks on the page
 * @returns the blocks in document order, without those inside another
 */
export function buildBlocks(
  document: Document,
  survey: Survey,
  elements: readonly Element[],
  { embeds, vocabulary, unitOf }: BuildOptions,
): readonly BuiltBlock[] {
  // Elements that were added after the survey have no number.
  const numbers = elements.flatMap(element => survey.numberOf.get(element) ?? [])
  return outermost(numbers, number => number, survey.end).map(number => {
    const selection = selectBlock(survey, number, unitOf)
    const media = findMedia(survey, selection, embeds.postSelector, () => 'plain')
    const { root } = rebuild(document, survey, selection, media)
    return { number, content: refineBlock(root, vocabulary, embeds, urlOf(document)) }
  })
}
