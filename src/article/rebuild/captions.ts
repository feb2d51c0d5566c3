import { indexFrom } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import type { Beside } from './beside'

/** Characters. */
const longestCaption = 400
/** More linked text than this share of a line, and it is there for the link. */
const linkedShare = 0.5

/**
 * Of the passages beside media those that say what they show. What stands in a medium, as in a post, is copied with
 * it.
 */
export function captionsOf(
  { end }: Survey,
  media: readonly number[],
  besides: readonly Beside[],
): readonly Passage[] {
  const isInMedium = ({ holder }: Passage) => {
    const medium = media[indexFrom(media, holder + 1) - 1]
    return medium !== undefined && holder < (end[medium] ?? 0)
  }
  return besides.flatMap(({ passage, kind }) => {
    if (passage.length > longestCaption || isInMedium(passage)) return []
    return kind === 'caption' || (kind === 'plain' && isPlain(passage)) ? [passage] : []
  })
}

function isPlain({ length, linkLength, controlLength }: Passage): boolean {
  return linkLength <= linkedShare * length && controlLength === 0
}
