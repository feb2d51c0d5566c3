/** The block at the top of the window, and how far down it stands. */
export interface Place {
  readonly block: Element
  /** px below the top of the scroller. */
  readonly offset: number
}

/** Below the bar. px. */
const readingLine = 64

/**
 * Remembers what is being read, before the type changes.
 * @returns `null` at the very top, which stays the top.
 */
export function findPlace(scroller: Element): Place | null {
  if (scroller.scrollTop < 8) return null
  const top = scroller.getBoundingClientRect().top
  const blocks = scroller.querySelectorAll('.article > *, .content > *, .content li')
  for (const block of blocks) {
    const { bottom, top: blockTop } = block.getBoundingClientRect()
    if (!block.matches('.content') && bottom - top > readingLine) return { block, offset: blockTop - top }
  }
  return null
}

/** Puts what was being read back where it stood, after the type has changed. */
export function keepPlace(scroller: Element, { block, offset }: Place): void {
  const now = block.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTop += now - offset
}
