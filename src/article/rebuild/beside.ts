import { indexFrom } from '../../page/number-ranges'
import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import type { BesideKind } from './beside-kinds'
import type { Selection } from './selection'

/** A passage beside pictures that is not of the text itself. */
export interface Beside {
  readonly passage: Passage
  readonly kind: BesideKind
}

/** A line that is all a link and as long as this is a title. Characters. */
const shortestTitle = 30

const headingTag = /^H[1-6]$/

/** @returns what finds the dropped passages in an element, in document order. Clutter is none of them. */
export function besideFinder(
  { passages, texts, end }: Survey,
  { verdicts, isClutter }: Selection,
  kindOf: (passage: number) => BesideKind,
): (element: number) => readonly Beside[] {
  const starts = passages.map(({ firstText }) => texts[firstText]?.elementsBefore ?? 0)
  return element => {
    const last = end[element] ?? 0
    const found: Beside[] = []
    for (let at = indexFrom(starts, element + 1); at < starts.length && (starts[at] ?? 0) <= last; at++) {
      const passage = passages[at]
      if (!passage || verdicts[at] !== 'dropped' || isClutter[passage.holder]) continue
      found.push({ passage, kind: kindOf(at) })
    }
    return found
  }
}

/**
 * Whether a picture is not of the text but of what stands beside it: a face by the name of who wrote the text, or a
 * teaser, an offer, a box of its own, which has a heading or a title that is a link. A caption beside it says that
 * it is shown for itself.
 */
export function isOfOtherText({ tags }: Survey, besides: readonly Beside[]): boolean {
  if (besides.some(({ kind }) => kind === 'caption')) return false
  return besides.some(({ kind, passage: { block, length, linkLength } }) => {
    const isLinkedTitle = linkLength === length && length >= shortestTitle
    return kind === 'byline' || isLinkedTitle || headingTag.test(tags[block] ?? '')
  })
}
