import type { Survey } from '../page/survey'

/** Where each passage begins: characters of the page before it, without clutter, as it is read once that is left out. */
export type PassageStarts = readonly number[]

/** @param isClutter 1 for elements in clutter */
export function passageStarts({ passages }: Survey, isClutter: Uint8Array): PassageStarts {
  let before = 0
  return passages.map(({ length, holder }) => {
    const start = before
    if (!isClutter[holder]) before += length
    return start
  })
}
