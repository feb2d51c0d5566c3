import type { Clutter } from '../domain/clutter'
import type { Survey } from '../page/survey'

/** @returns for each element 1 if it is clutter or in clutter */
export function markClutter({ end, numberOf }: Survey, clutter: readonly Clutter[]): Uint8Array {
  const isClutter = new Uint8Array(end.length)
  for (const { element } of clutter) {
    const number = numberOf.get(element)
    if (number !== undefined) isClutter.fill(1, number, end[number])
  }
  return isClutter
}
