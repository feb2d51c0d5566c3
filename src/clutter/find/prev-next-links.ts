import { countBetween } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

/** Previous and next, at most with a link to all. */
const mostLinks = 3
/** Characters. */
const longestLink = 160

const arrow = /^\s*(?:←|«|‹|<<|⟵)|(?:→|»|›|>>|⟶)\s*$/

/**
 * Finds the links to the previous and the next article: boxes that hold nothing but a few links, with an arrow.
 * @returns the numbers of such boxes, the outermost that hold nothing else
 */
export function findPageTurners(survey: Survey): number[] {
  const { elements, textLength, tagged } = survey
  const links = tagged.get('A') ?? []
  const turners = links.filter(
    link => (textLength[link] ?? 0) <= longestLink && arrow.test(elements[link]?.textContent ?? ''),
  )
  return turners.map(link => boxOf(survey, link))
}

function boxOf(survey: Survey, link: number): number {
  const { parent, textLength, linkLength } = survey
  let box = link
  for (let above = parent[box] ?? -1; above > 0; above = parent[above] ?? -1) {
    if (textLength[above] !== linkLength[above] || linksIn(survey, above) > mostLinks) break
    box = above
  }
  return box
}

function linksIn({ tagged, end }: Survey, number: number): number {
  return countBetween(tagged.get('A') ?? [], number, end[number] ?? 0)
}
