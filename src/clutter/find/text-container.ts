import type { Survey } from '../../page/survey'

/** The deepest element that holds more than this share of a page's prose is taken for the container of its text. */
const containerShare = 0.5

/**
 * Finds the element that holds the page's text. It need not be exact: it only tells what surrounds the text and what
 * lies over it.
 * @param ignored blocks whose prose does not count, such as prompts
 * @returns `null` for a document without elements
 */
export function findTextContainer(survey: Survey, ignored: readonly Element[]): Element | null {
  const { elements, end } = survey
  const prose = proseWithout(survey, ignored)
  const least = containerShare * (prose[0] ?? 0)
  let container = 0
  for (let number = 1; number < elements.length; ) {
    const isInside = (prose[number] ?? 0) > least
    if (isInside) container = number
    number = isInside ? number + 1 : (end[number] ?? elements.length)
  }
  return elements[container] ?? null
}

function proseWithout({ parent, numberOf, proseLength }: Survey, ignored: readonly Element[]): Int32Array {
  const prose = Int32Array.from(proseLength)
  for (const block of ignored) {
    const number = numberOf.get(block) ?? -1
    const chars = prose[number] ?? 0
    for (let above = number; above >= 0; above = parent[above] ?? -1)
      prose[above] = (prose[above] ?? 0) - chars
  }
  return prose
}
