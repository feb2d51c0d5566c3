import type { Survey } from '../domain/survey'

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
  const { elements, textLength } = survey
  return elements.flatMap((element, number) => {
    const isTurner = element.tagName === 'A' && (textLength[number] ?? 0) <= longestLink
    return isTurner && arrow.test(element.textContent ?? '') ? [boxOf(survey, number)] : []
  })
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

function linksIn({ elements, end }: Survey, number: number): number {
  return elements.slice(number, end[number]).filter(element => element.tagName === 'A').length
}
