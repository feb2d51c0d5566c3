import { lettersOf } from './text'

/** A text that can be seen, by which a place is found again where the same text is shown in another way. */
export interface Landmark {
  /** How it begins, see `openingOf`. */
  readonly opening: string
  /** Where it begins, below the top of the window. px. */
  readonly top: number
}

/** Where somebody is reading: what is in sight there, the best to go by first. */
export type ReadingPosition = readonly Landmark[]

/** Letters and digits that tell one paragraph from another. */
const longestOpening = 60

/** With fewer, two texts begin alike too easily: names, links, the words of buttons. */
const shortestOpening = 24

/** Whoever has scrolled less than this is at the top, which is the top in every view. px. */
export const stillAtTop = 8

/**
 * How a text begins, for telling whether two begin alike.
 * @param pieces of the text in order; no more of them are read than it takes
 */
export function openingOf(pieces: Iterable<string>): string {
  let opening = ''
  for (const piece of pieces) {
    opening += lettersOf(piece.slice(0, 4 * longestOpening))
    if (opening.length >= longestOpening) break
  }
  return opening.slice(0, longestOpening)
}

/** Whether two openings are of the same text; either may end before the other. */
export function openAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortestOpening) return false
  return one.startsWith(other) || other.startsWith(one)
}

/**
 * Puts what is in sight in the order to go by: what begins in the upper half of the window, then what runs on from
 * above it, then the rest.
 * @param seen in the order of the text
 * @param height of the window. px.
 */
export function toReadingPosition<Seen extends Landmark>(
  seen: readonly Seen[],
  height: number,
): readonly Seen[] {
  const known = seen.filter(({ opening }) => opening.length >= shortestOpening)
  const inSight = known.filter(({ top }) => top >= 0 && top < height)
  const [upper, lower] = [
    inSight.filter(({ top }) => top <= height / 2),
    inSight.filter(({ top }) => top > height / 2),
  ]
  const running = known.filter(({ top }) => top < 0).slice(-1)
  return [...upper, ...running, ...lower]
}
