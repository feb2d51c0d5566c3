/** px from the edges of the window. */
const edge = 8
/** px between a mark and its note. */
const gap = 12
/** At most so much of the window's height is a note. */
const highest = 0.6

interface Size {
  readonly width: number
  readonly height: number
}

type Edges = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

/**
 * Where a note is shown beside its mark: below it, or above where there is no room. All in px.
 * @param note its size where it has all the room that it needs
 * @returns `height` is less than that where the note is to scroll
 */
export function placeNote(
  mark: Edges,
  note: Size,
  window: Size,
): Readonly<Record<'left' | 'top' | 'height', number>> {
  const below = window.height - edge - gap - mark.bottom
  const above = mark.top - gap - edge
  const wanted = Math.min(note.height, highest * window.height)
  const isBelow = wanted <= below || below >= above
  const height = Math.min(wanted, isBelow ? below : above)
  const middle = (mark.left + mark.right) / 2
  const left = Math.min(middle - note.width / 2, window.width - edge - note.width)
  return { left: Math.max(edge, left), top: isBelow ? mark.bottom + gap : mark.top - gap - height, height }
}
