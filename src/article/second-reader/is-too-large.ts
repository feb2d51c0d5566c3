import type { Survey } from '../../page/survey'

/** Readability takes some 50 µs for an element, and on a page of 10,000 blocks with text about a second. */
const mostElements = 10_000
/**
 * It reads the text of each element again and again, with all that is in it: this is the most characters that the
 * elements of a page may hold, each counted in all that are around it.
 */
const mostNestedText = 20_000_000
/** And in a nest of lists or boxes it does so for each that is around them: from this depth on, text counts for more. */
const usualDepth = 20

/** Whether a page is too large for a second reader, who would take more than about a second. */
export function isTooLarge({ elements, textLength, parent }: Survey): boolean {
  if (elements.length > mostElements) return true
  let nested = 0
  const depth = new Int32Array(elements.length)
  for (const [number, length] of textLength.entries()) {
    depth[number] = (depth[parent[number] ?? -1] ?? 0) + 1
    nested += length * Math.max(1, (depth[number] ?? 0) / usualDepth)
  }
  return nested > mostNestedText
}
