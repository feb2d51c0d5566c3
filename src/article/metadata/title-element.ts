import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { lettersOf } from '../../page/text'
import { textOfPassage } from '../passages/passage'

/** A heading may hold so much text besides the title: a kicker, a date. Characters. */
const longestKicker = 60

/**
 * Finds the heading that is the title.
 * @param headings a selector for the elements that may be it
 * @returns its number, or -1 where no heading is the title
 */
export function numberOfTitle(document: Document, survey: Survey, title: string, headings = 'h1'): number {
  const letters = lettersOf(title)
  const root = survey.elements[0] ?? document.documentElement
  let withKicker = -1
  for (const heading of letters ? root.querySelectorAll(headings) : []) {
    const number = survey.numberOf.get(heading) ?? -1
    if (
      number < 0 ||
      survey.isUnread[number] ||
      (survey.textLength[number] ?? 0) > title.length + longestKicker
    )
      continue
    const text = lettersOf(heading.textContent ?? '')
    if (text === letters) return number
    if (withKicker < 0 && text.endsWith(letters)) withKicker = number
  }
  return withKicker
}

/** A longer passage is no title. Letters more than the title has. */
const longestMore = 8

/**
 * Finds the element that shows the title: a heading or, on pages without such a heading, another block with that text.
 * @returns its number, or -1 where the page does not show the title
 */
export function numberOfHeadline(document: Document, survey: Survey, title: string): number {
  const heading = numberOfTitle(document, survey, title, 'h1, h2, h3')
  if (heading >= 0) return heading
  const letters = lettersOf(title)
  const shows = (passage: Passage) =>
    survey.tags[passage.block] !== 'TITLE' &&
    Math.abs(passage.length - title.length) <= longestMore &&
    passage.linkLength < passage.length / 2 &&
    lettersOf(textOfPassage(survey, passage)) === letters
  return letters ? (survey.passages.find(shows)?.block ?? -1) : -1
}

/**
 * The elements around one: first itself and those after it, then those before it, each in document order.
 * @param at the element's number; for -1 none are returned
 * @param before how many elements before it
 * @param after how many elements from it on
 */
export function elementsAround({ elements }: Survey, at: number, before: number, after: number): Element[] {
  return at < 0 ? [] : [...elements.slice(at, at + after), ...elements.slice(Math.max(0, at - before), at)]
}

/** How far from the title its author and date may be: characters of text, and elements. */
const after = { text: 1500, elements: 160 }
const before = { text: 250, elements: 40 }

/**
 * The elements near the title: first its heading and those after it, then those before it, each in document order.
 * @param at the number of the title's heading; for -1 none are returned
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
