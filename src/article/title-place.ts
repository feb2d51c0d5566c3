import type { Survey } from '../page/survey'
import { lettersOf } from '../page/text'

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
