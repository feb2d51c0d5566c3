import type { Survey } from '../../page/survey'
import { lettersOf } from '../../page/text'

/** What a heading may hold beside its title: a kicker, a date. Characters. */
const longestKicker = 60

/**
 * The number of the heading that is the title, or -1 where no heading is.
 * @param headings which elements may be it
 */
export function numberOfTitle(document: Document, survey: Survey, title: string, headings = 'h1'): number {
  const letters = lettersOf(title)
  const root = survey.elements[0] ?? document.documentElement
  let withKicker = -1
  for (const heading of letters ? root.querySelectorAll(headings) : []) {
    const number = survey.numberOf.get(heading) ?? -1
    if (number < 0 || (survey.textLength[number] ?? 0) > title.length + longestKicker) continue
    const text = lettersOf(heading.textContent ?? '')
    if (text === letters) return number
    if (withKicker < 0 && text.endsWith(letters)) withKicker = number
  }
  return withKicker
}

/**
 * The elements around the one with a number: first it and those after it, then those before it, each in document
 * order.
 * @returns none for the number -1
 */
export function elementsAround({ elements }: Survey, at: number, before: number, after: number): Element[] {
  return at < 0 ? [] : [...elements.slice(at, at + after), ...elements.slice(Math.max(0, at - before), at)]
}

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
