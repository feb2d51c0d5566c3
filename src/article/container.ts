import type { Clutter } from '../domain/clutter'
import type { Survey } from '../domain/survey'
import { foldSpace, lettersOf } from '../domain/text'

/** Less prose than this on a page is no article that could have been missed. Characters. */
const leastProse = 700
/** Extraction that holds this share of the page's prose has not missed the article. */
const enough = 0.45
/** What is taken instead must have this much more prose. */
const gain = 1.6
/** And little of what stands in it may be links. */
const mostLinked = 0.15
/** Letters of the description by which a text is known again. */
const sample = 50

/**
 * Finds the element that holds the article where extraction has taken another: a disclosure, the key points, a
 * footnote. Only where the figures and a sign agree, and never in place of a text that opens as the page's own
 * description does.
 * @param kept what extraction took
 * @returns the number of the element, or -1 where extraction was right
 */
export function findMissedContainer(
  survey: Survey,
  clutter: readonly Clutter[],
  kept: { readonly prose: number; readonly text: string },
  description: string | null,
): number {
  const clean = withoutClutter(survey, clutter)
  const total = clean.prose[0] ?? 0
  if (total < leastProse || kept.prose > enough * total) return -1
  const opening = lettersOf(description ?? '').slice(0, sample)
  const isKnown = (text: string) => opening.length >= 30 && lettersOf(text).includes(opening)
  if (isKnown(kept.text)) return -1
  const best = richest(survey, clean)
  const prose = clean.prose[best] ?? 0
  if (prose < Math.max(leastProse, gain * kept.prose)) return -1
  const isPlain = (clean.linked[best] ?? 0) <= mostLinked * (clean.text[best] ?? 0)
  const isSign = kept.prose < 250 || isKnown(foldSpace(survey.elements[best]?.textContent ?? ''))
  return isPlain && isSign ? best : -1
}

interface Columns {
  readonly text: Int32Array
  readonly linked: Int32Array
  readonly prose: Int32Array
}

/** The survey's columns as they would be without the clutter. */
function withoutClutter(survey: Survey, clutter: readonly Clutter[]): Columns {
  const columns = {
    text: Int32Array.from(survey.textLength),
    linked: Int32Array.from(survey.linkLength),
    prose: Int32Array.from(survey.proseLength),
  }
  for (const { element } of clutter) {
    const number = survey.numberOf.get(element) ?? -1
    if (number < 0) continue
    for (const column of Object.values(columns)) {
      const amount = column[number] ?? 0
      for (let above = number; above >= 0; above = survey.parent[above] ?? -1) {
        column[above] = (column[above] ?? 0) - amount
      }
    }
  }
  return columns
}

/** The element with the most prose and the least else; of equals, the innermost. */
function richest({ elements }: Survey, { text, linked, prose }: Columns): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let number = 0; number < elements.length; number++) {
    const rest = (text[number] ?? 0) - (prose[number] ?? 0)
    const worth = (prose[number] ?? 0) - (linked[number] ?? 0) - 0.3 * rest
    if (worth >= most) {
      best = number
      most = worth
    }
  }
  return best
}
