/** The block at the top of the window, and how far down it stands. */
export interface ScrollAnchor {
  readonly block: Element
  /** px below the top of the scroller. */
  readonly offset: number
}

/** Below the bar. px. */
const readingLine = 64

/**
 * Finds what is being read, before a change of type moves it.
 * @returns `null` at the very top, which stays the top.
 */
export function findScrollAnchor(scroller: Element): ScrollAnchor | null {
  if (scroller.scrollTop < 8) return null
  const top = scroller.getBoundingClientRect().top
  // Not by a picture, which may be gone then.
  const blocks = scroller.querySelectorAll('.article > *, .content > :not(figure), .content li')
  for (const block of blocks) {
    const { bottom, top: blockTop } = block.getBoundingClientRect()
    if (!block.matches('.content, .lead') && bottom - top > readingLine)
      return { block, offset: blockTop - top }
  }
  return null
}

/** Scrolls what was being read back to where it stood, after the type has changed. */
export function restoreScrollAnchor(scroller: Element, { block, offset }: ScrollAnchor): void {
  const current = block.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTop += current - offset
}
