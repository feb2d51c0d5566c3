import {
  type Landmark,
  openAlike,
  openingOf,
  type ReadingPosition,
  stillAtTop,
  toReadingPosition,
} from '../../page/landmarks'

/** What may begin a text that the page has too. The title often stands on a page more than once. */
const blocks = '.standfirst, .content :is(p, h2, h3, h4, h5, h6, li, blockquote, pre)'

/**
 * Where somebody is reading in the article.
 * @returns `null` at its top
 */
export function readingPositionIn(scroller: Element): ReadingPosition | null {
  if (scroller.scrollTop < stillAtTop) return null
  return toReadingPosition(Array.from(scroller.querySelectorAll(blocks), landmarkAt), scroller.clientHeight)
}

/** Scrolls the article to a place. Of which it has nothing, it stays where it is. */
export function goToReadingPosition(scroller: Element, place: ReadingPosition): void {
  const there = Array.from(scroller.querySelectorAll(blocks), landmarkAt)
  for (const wanted of place) {
    const found = there.find(({ opening }) => openAlike(opening, wanted.opening))
    if (!found) continue
    scroller.scrollTop += found.top - wanted.top
    return
  }
}

function landmarkAt(block: Element): Landmark {
  // Of its letters, as in the page: between them and the edge of the block stands half of what parts the lines.
  const range = block.ownerDocument.createRange()
  range.selectNodeContents(block)
  const { top } = range.getClientRects()[0] ?? block.getBoundingClientRect()
  return { opening: openingOf([block.textContent]), top }
}
