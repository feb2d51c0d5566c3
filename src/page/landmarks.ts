import { lettersOf } from './text'

/** A visible text, by which a position in the page is found again in another view with the same text. */
export interface Landmark {
  /** How the text begins, from `openingOf`. */
  readonly opening: string
  /** Its distance below the top of the window. px. */
  readonly top: number
}

/** Where the user is reading: the visible texts, the most useful one first. */
export type ReadingPosition = readonly Landmark[]

/** So many letters and digits tell one paragraph from another. */
const longestOpening = 60

/** With fewer, different texts begin alike too often: names, links, labels of buttons. */
const shortestOpening = 24

/** Scrolled less than this, the page is at the top, and so it is in every view. px. */
export const stillAtTop = 8

/**
 * The beginning of a text, for comparing with that of another.
 * @param pieces of the text in order. No more of them are read than are needed
 */
export function openingOf(pieces: Iterable<string>): string {
  let opening = ''
  for (const piece of pieces) {
    opening += lettersOf(piece.slice(0, 4 * longestOpening))
    if (opening.length >= longestOpening) break
  }
  return opening.slice(0, longestOpening)
}

/** Whether the opening of a text tells it from others. */
export function isDistinct(opening: string): boolean {
  return opening.length >= shortestOpening
}

/** Whether two openings are those of the same text. One may be shorter than the other. */
export function openAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortestOpening) return false
  return one.startsWith(other) || other.startsWith(one)
}

/**
 * Orders landmarks by how useful they are: first those that begin in the upper half of the window, then the one that
 * begins above the window, then the rest.
 * @param seen in the order of the text
 * @param height of the window, px
 */
export function toReadingPosition<Seen extends Landmark>(
  seen: readonly Seen[],
  height: number,
): readonly Seen[] {
  const distinct = seen.filter(({ opening }) => isDistinct(opening))
  const inSight = distinct.filter(({ top }) => top >= 0 && top < height)
  const [upper, lower] = [
    inSight.filter(({ top }) => top <= height / 2),
    inSight.filter(({ top }) => top > height / 2),
  ]
  const running = distinct.filter(({ top }) => top < 0).slice(-1)
  return [...upper, ...running, ...lower]
}
