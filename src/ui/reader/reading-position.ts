import {
  type Landmark,
  openAlike,
  openingOf,
  type ReadingPosition,
  stillAtTop,
  toReadingPosition,
} from '../../page/landmarks'

/** The blocks that can be found again on the page. Not the title, which a page often has more than once. */
export const blocks = '.standfirst, .content :is(p, h2, h3, h4, h5, h6, li, blockquote, pre)'

/**
 * Where the user is reading in the article.
 * @returns `null` at its top
 */
export function readingPositionIn(scroller: Element): ReadingPosition | null {
  if (scroller.scrollTop < stillAtTop) return null
  return toReadingPosition(Array.from(scroller.querySelectorAll(blocks), landmarkAt), scroller.clientHeight)
}

/** Scrolls the article to a position. If none of its texts is in the article, nothing moves. */
export function goToReadingPosition(scroller: Element, position: ReadingPosition): void {
  const landmarks = Array.from(scroller.querySelectorAll(blocks), landmarkAt)
  for (const wanted of position) {
    const found = landmarks.find(({ opening }) => openAlike(opening, wanted.opening))
    if (!found) continue
    scroller.scrollTop += found.top - wanted.top
    return
  }
}

function landmarkAt(block: Element): Landmark {
  // Measured at the letters, as on the page: half of the space between lines is between them and the block's edge.
  const range = block.ownerDocument.createRange()
  range.selectNodeContents(block)
  const { top } = range.getClientRects()[0] ?? block.getBoundingClientRect()
  return { opening: openingOf([block.textContent]), top }
}
