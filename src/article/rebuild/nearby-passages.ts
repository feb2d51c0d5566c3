import { indexFrom } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import type { NearbyKind } from './nearby-kinds'
import type { Selection } from './selection'

/** A passage near pictures that is not part of the article's text. */
export interface NearbyPassage {
  readonly passage: Passage
  readonly kind: NearbyKind
}

/** A line of at least this length that is all a link is the title of another article. Characters. */
const shortestTitle = 30

const headingTag = /^H[1-6]$/

/** @returns what finds the dropped passages in an element, clutter excepted, in document order */
export function nearbyPassageFinder(
  { passages, texts, end }: Survey,
  { verdicts, isClutter }: Selection,
  kindOf: (passage: number) => NearbyKind,
): (element: number) => readonly NearbyPassage[] {
  const starts = passages.map(({ firstText }) => texts[firstText]?.elementsBefore ?? 0)
  return element => {
    const last = end[element] ?? 0
    const found: NearbyPassage[] = []
    for (let at = indexFrom(starts, element + 1); at < starts.length && (starts[at] ?? 0) <= last; at++) {
      const passage = passages[at]
      if (!passage || verdicts[at] !== 'dropped' || isClutter[passage.holder]) continue
      found.push({ passage, kind: kindOf(at) })
    }
    return found
  }
}

/**
 * Whether a picture belongs to what is near it and not to the article: a portrait beside the author's name, or a
 * teaser or an offer, which has a heading or a linked title. A picture with a caption never does.
 */
export function isForeignPicture({ tags }: Survey, nearby: readonly NearbyPassage[]): boolean {
  if (nearby.some(({ kind }) => kind === 'caption')) return false
  return nearby.some(({ kind, passage: { block, length, linkLength } }) => {
    const isLinkedTitle = linkLength === length && length >= shortestTitle
    return kind === 'byline' || isLinkedTitle || headingTag.test(tags[block] ?? '')
  })
}
