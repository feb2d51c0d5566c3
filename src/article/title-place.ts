import type { Survey } from '../domain/survey'
import { lettersOf } from '../domain/text'

/**
 * The number of the heading that is the title, or -1 where no heading is.
 * @param headings which elements may be it
 */
export function numberOfTitle(document: Document, survey: Survey, title: string, headings = 'h1'): number {
  const letters = lettersOf(title)
  const candidates = [...document.querySelectorAll(headings)]
  const heading = candidates.find(candidate => lettersOf(candidate.textContent ?? '') === letters)
  return heading ? (survey.numberOf.get(heading) ?? -1) : -1
}

/**
 * The elements around the one with a number: first it and those after it, then those before it, each in document
 * order.
 * @returns none for the number -1
 */
export function elementsAround({ elements }: Survey, at: number, before: number, after: number): Element[] {
  return at < 0 ? [] : [...elements.slice(at, at + after), ...elements.slice(Math.max(0, at - before), at)]
}
