import type { Survey } from '../../page/survey'

/** The deepest element with more than this share of a page's prose holds its text. */
const most = 0.5

/**
 * The element with the page's own text. It need not be exact: it tells what is around the text, and what over it.
 * @param aside blocks whose prose does not count
 */
export function findContent(survey: Survey, aside: readonly Element[]): Element | null {
  const { elements, end } = survey
  const prose = proseWithout(survey, aside)
  const least = most * (prose[0] ?? 0)
  let content = 0
  for (let number = 1; number < elements.length; ) {
    const isInside = (prose[number] ?? 0) > least
    if (isInside) content = number
    number = isInside ? number + 1 : (end[number] ?? elements.length)
  }
  return elements[content] ?? null
}

function proseWithout({ parent, numberOf, proseLength }: Survey, aside: readonly Element[]): Int32Array {
  const prose = Int32Array.from(proseLength)
  for (const block of aside) {
    const number = numberOf.get(block) ?? -1
    const chars = prose[number] ?? 0
    for (let above = number; above >= 0; above = parent[above] ?? -1)
      prose[above] = (prose[above] ?? 0) - chars
  }
  return prose
}
