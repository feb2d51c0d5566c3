import { neighbours, type Place } from '../../../domain/place'
import { isDistinct, openingOf } from '../../../page/landmarks'
import { blocks } from '../reading-position'

/** Where the user reads: below the bar. px from the top of the window. */
const readingLine = 64

/**
 * Where the user is in an article.
 * @param seed goes into the numbers of paragraphs: those of another article are others
 * @returns `null` where no paragraph can be told from others
 */
export function placeIn(scroller: Element, seed: string): Place | null {
  const paragraphs = paragraphsIn(scroller)
  const line = scroller.getBoundingClientRect().top + readingLine
  // Where it is a picture or a heading that is read, the paragraph before it: nothing is passed over.
  const at = paragraphs.findLastIndex(paragraph => paragraph.getBoundingClientRect().top <= line)
  const numbersOf = (some: readonly Element[]) => some.map(each => numberOf(each, seed))
  const read = paragraphs[at]
  if (!read) return null
  const { top, height } = read.getBoundingClientRect()
  return {
    at: numberOf(read, seed),
    into: Math.min(1, (line - top) / height),
    after: numbersOf(paragraphs.slice(at + 1, at + 1 + neighbours)),
    before: numbersOf(paragraphs.slice(Math.max(0, at - neighbours), at)).toReversed(),
  }
}

/** A paragraph of an article, and how much of it is behind the user, from 0 to 1. */
export interface FoundPlace {
  readonly paragraph: Element
  readonly into: number
}

/** Finds a place in an article by its words; `null` where they are not there any more. */
export function findPlace(
  scroller: Element,
  { at, into, after, before }: Place,
  seed: string,
): FoundPlace | null {
  const byNumber = new Map(
    paragraphsIn(scroller).map(paragraph => [numberOf(paragraph, seed), paragraph] as const),
  )
  const wanted = [[at, into], ...after.map(each => [each, 0]), ...before.map(each => [each, 1])] as const
  for (const [number = 0, share = 0] of wanted) {
    const paragraph = byNumber.get(number)
    if (paragraph) return { paragraph, into: share }
  }
  return null
}

/** How far the article is to be scrolled for a place to be where the user reads. px */
export function scrollTopOf(scroller: Element, { paragraph, into }: FoundPlace): number {
  const { top, height } = paragraph.getBoundingClientRect()
  return scroller.scrollTop + top - scroller.getBoundingClientRect().top + into * height - readingLine
}

function paragraphsIn(scroller: Element): readonly Element[] {
  return [...scroller.querySelectorAll(blocks)].filter(block => isDistinct(openingOf([block.textContent])))
}

/** FNV-1a, with 32 bits: enough to tell the paragraphs of one article apart, and far too few to say what is in one. */
function numberOf(paragraph: Element, seed: string): number {
  let hash = 0x811c9dc5
  for (const letter of seed + openingOf([paragraph.textContent]))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 0
}
