import { countBetween } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

/** Previous, next, and a link to all articles. */
const maxLinks = 3
/** Characters. */
const maxLinkLength = 160

const arrow = /^\s*(?:←|«|‹|<<|⟵)|(?:→|»|›|>>|⟶)\s*$/

/**
 * Finds the links to the previous and the next article: boxes that hold only a few links, one of them with an arrow.
 * @returns the outermost boxes that hold nothing else, by their numbers in the survey
 */
export function findPrevNextLinks(survey: Survey): number[] {
  const { elements, textLength, tagged } = survey
  const links = tagged.get('A') ?? []
  const withArrow = links.filter(
    link => (textLength[link] ?? 0) <= maxLinkLength && arrow.test(elements[link]?.textContent ?? ''),
  )
  return withArrow.map(link => boxOf(survey, link))
}

function boxOf(survey: Survey, link: number): number {
  const { parent, textLength, linkLength } = survey
  let box = link
  for (let above = parent[box] ?? -1; above > 0; above = parent[above] ?? -1) {
    if (textLength[above] !== linkLength[above] || linksIn(survey, above) > maxLinks) break
    box = above
  }
  return box
}

function linksIn({ tagged, end }: Survey, number: number): number {
  return countBetween(tagged.get('A') ?? [], number, end[number] ?? 0)
}
