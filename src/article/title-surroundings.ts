import type { Survey } from '../page/survey'

/** How far from the title author and date may stand: characters of text, and elements. */
const after = { text: 1500, elements: 160 }
const before = { text: 250, elements: 40 }

/**
 * The elements by the title: it and those after it, then those before it, each in document order.
 * @param at the number of the title's heading
 * @returns none for the number -1
 */
export function elementsByTitle({ elements, textBefore, textLength }: Survey, at: number): Element[] {
  if (at < 0) return []
  const start = textBefore[at] ?? 0
  const end = start + (textLength[at] ?? 0)
  let last = at + 1
  while (last < elements.length && last < at + after.elements && (textBefore[last] ?? 0) < end + after.text)
    last++
  let first = at
  while (first > 0 && first > at - before.elements && (textBefore[first - 1] ?? 0) > start - before.text)
    first--
  return [...elements.slice(at, last), ...elements.slice(first, at)]
}
