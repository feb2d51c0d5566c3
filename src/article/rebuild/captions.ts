import { indexFrom } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import type { NearbyPassage } from './nearby-passages'

/** Characters. */
const longestCaption = 400
/** A line with a larger share of linked text is there for its link. */
const linkedShare = 0.5

/**
 * Picks the captions among the passages near media. Passages inside a medium, such as the text of a post, are copied
 * with it and are no captions.
 * @param media the numbers of their elements
 */
export function captionsOf(
  { end }: Survey,
  media: readonly number[],
  nearby: readonly NearbyPassage[],
): readonly Passage[] {
  const isInMedium = ({ holder }: Passage) => {
    const medium = media[indexFrom(media, holder + 1) - 1]
    return medium !== undefined && holder < (end[medium] ?? 0)
  }
  return nearby.flatMap(({ passage, kind }) => {
    if (passage.length > longestCaption || isInMedium(passage)) return []
    return kind === 'caption' || (kind === 'plain' && isPlain(passage)) ? [passage] : []
  })
}

function isPlain({ length, linkLength, controlLength }: Passage): boolean {
  return linkLength <= linkedShare * length && controlLength === 0
}
