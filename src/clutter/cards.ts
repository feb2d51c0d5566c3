import { attributeOf } from '../domain/dom'
import type { Survey } from '../domain/survey'

/** A row of alike boxes that each lead to another page: teasers, in a list or a grid. */
export interface CardGroup {
  /** The number of the element that holds the cards. */
  readonly container: number
  readonly cards: readonly number[]
  /** Whether the cards have linked headlines or pictures, which list items of a text have not. */
  readonly areHeadlined: boolean
}

const fewestCards = 3
/** A teaser is short; alike sections of a text are not. Characters. */
const shortestCard = 15
const longestCard = 600
/** More links than this in one box make it a menu. */
const mostLinks = 8
/** Before its headline a card has a category or a time at the most. Characters. */
const longestKicker = 40
const shortestHeadline = 12
/** Of the alike boxes, this share must be cards. */
const cardShare = 0.7

const headingTag = /^H[2-6]$/
const neverCards = new Set('P TR TD TH THEAD TBODY FIGURE BR SPAN A B STRONG EM I SCRIPT STYLE'.split(' '))

/**
 * Finds teasers by their structure alone: no class name and no heading has to say so.
 * @returns the groups, outermost and innermost alike, in document order.
 */
export function findCards(survey: Survey): CardGroup[] {
  const groups: CardGroup[] = []
  for (let container = 0; container < survey.elements.length; container++) {
    for (const alike of alikeChildren(survey, container)) {
      const group = groupOf(survey, container, alike)
      if (group) groups.push(group)
    }
  }
  return groups
}

function groupOf(survey: Survey, container: number, alike: readonly number[]): CardGroup | null {
  const faces = alike.map(number => faceOf(survey, number)).filter(face => face !== null)
  if (faces.length < fewestCards || faces.length < cardShare * alike.length) return null
  const targets = new Set(faces.map(face => face.href))
  if (targets.size < fewestCards) return null
  const headlined = faces.filter(face => face.isHeadlined).length
  return {
    container,
    cards: faces.map(face => face.number),
    areHeadlined: headlined >= cardShare * faces.length,
  }
}

/** The children of an element by tag and first class name, where there are enough of them to be a row. */
function alikeChildren({ elements, end }: Survey, container: number): number[][] {
  const groups = new Map<string, number[]>()
  for (let child = container + 1; child < (end[container] ?? 0); child = end[child] ?? child + 1) {
    const element = elements[child]
    if (!element || neverCards.has(element.tagName)) continue
    const signature = `${element.tagName}.${attributeOf(element, 'class')?.trim().split(/\s+/, 1)[0] ?? ''}`
    const group = groups.get(signature)
    if (group) group.push(child)
    else groups.set(signature, [child])
  }
  return [...groups.values()].filter(group => group.length >= fewestCards)
}

interface Face {
  readonly number: number
  readonly href: string
  readonly isHeadlined: boolean
}

/** What makes an element a card, or `null`. */
function faceOf(survey: Survey, card: number): Face | null {
  const { elements, end, textLength, linkLength } = survey
  const length = textLength[card] ?? 0
  if (length < shortestCard || length > longestCard || !linkLength[card]) return null
  const inside = elements.slice(card + 1, end[card])
  const links = inside.flatMap((element, at) => (element.tagName === 'A' ? [card + 1 + at] : []))
  if (links.length > mostLinks || inside.some(element => element.tagName === 'FORM')) return null
  const headline = headlineOf(survey, card, links)
  const href = headline && elements[headline.link]?.getAttribute('href')
  if (!href || href.startsWith('#')) return null
  const hasPicture = inside.some(element => element.tagName === 'IMG')
  return { number: card, href, isHeadlined: hasPicture || headline.isHeading }
}

/** The link that is the card's headline: one in or around a heading, or one that opens the card. */
function headlineOf(
  { elements, end, textBefore, textLength }: Survey,
  card: number,
  links: readonly number[],
) {
  const long = links.filter(link => (textLength[link] ?? 0) >= shortestHeadline)
  const heading = long.find(link => {
    if (headingTag.test(elements[link]?.parentElement?.tagName ?? '')) return true
    return elements.slice(link + 1, end[link]).some(inner => headingTag.test(inner.tagName))
  })
  if (heading !== undefined) return { link: heading, isHeading: true }
  const opening = long.find(link => (textBefore[link] ?? 0) - (textBefore[card] ?? 0) <= longestKicker)
  return opening === undefined ? null : { link: opening, isHeading: false }
}
