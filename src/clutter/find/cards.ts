import { attributeOf, textOf } from '../../page/dom-access'
import { between } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

/** A row of alike boxes that each lead to another page: teasers, in a list or a grid. */
export interface CardGroup {
  /** The number of the element that holds the cards. */
  readonly container: number
  readonly cards: readonly number[]
  /** Whether the cards have linked headlines, pictures or excerpts, which list items of a text have not. */
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

/** Characters. */
const shortestExcerpt = 40
/** A link to the rest may follow. */
const brokenOff = /(?:…|\.{3})[\])]?(?:\s+\S+){0,4}\s*$/

const headingTags = new Set('H2 H3 H4 H5 H6'.split(' '))
const neverCards = new Set('P TR TD TH THEAD TBODY FIGURE BR SPAN A B STRONG EM I SCRIPT STYLE'.split(' '))
const firstName = /\S+/

/**
 * Finds teasers by their structure alone: no class name and no heading has to say so.
 * @returns the groups, outermost and innermost alike, in document order.
 */
export function findCards(survey: Survey): CardGroup[] {
  const groups: CardGroup[] = []
  for (let container = 0; container < survey.elements.length; container++) {
    if (!hasRoomForCards(survey, container)) continue
    for (const alike of alikeChildren(survey, container)) {
      const group = groupOf(survey, container, alike)
      if (group) groups.push(group)
    }
  }
  return groups
}

/** Whether as many children as make a group have the text and the links of a card, which few containers have. */
function hasRoomForCards(survey: Survey, container: number): boolean {
  const { end, textLength, linkLength } = survey
  if ((textLength[container] ?? 0) < fewestCards * shortestCard || !linkLength[container]) return false
  const last = end[container] ?? 0
  let likely = 0
  for (let child = container + 1; child < last && likely < fewestCards; child = end[child] ?? last) {
    if (isSizedAsCard(survey, child)) likely++
  }
  return likely >= fewestCards
}

function isSizedAsCard({ textLength, linkLength }: Survey, number: number): boolean {
  const length = textLength[number] ?? 0
  return length >= shortestCard && length <= longestCard && linkLength[number] !== 0
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
function alikeChildren({ tags, classes, end }: Survey, container: number): number[][] {
  const groups = new Map<string, number[]>()
  const last = end[container] ?? 0
  for (let child = container + 1; child < last; child = end[child] ?? last) {
    const tag = tags[child] ?? ''
    if (neverCards.has(tag)) continue
    const signature = `${tag}.${firstName.exec(classes[child] ?? '')?.[0] ?? ''}`
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
  if (!isSizedAsCard(survey, card)) return null
  const links = inside(survey, card, 'A')
  if (links.length > mostLinks || inside(survey, card, 'FORM').length > 0) return null
  const headline = headlineOf(survey, card, links)
  const link = headline && survey.elements[headline.link]
  const href = link && attributeOf(link, 'href')
  if (!href || href.startsWith('#')) return null
  const isHeadlined =
    headline.isHeading || inside(survey, card, 'IMG').length > 0 || breaksOff(survey, card, headline.link)
  return { number: card, href, isHeadlined }
}

/** Whether behind its headline a card has the beginning of another text: "WASHINGTON: Expressing concern over the…" */
function breaksOff({ elements, textLength }: Survey, card: number, headline: number): boolean {
  const element = elements[card]
  const excerpt = (textLength[card] ?? 0) - (textLength[headline] ?? 0)
  return excerpt >= shortestExcerpt && element !== undefined && brokenOff.test(textOf(element))
}

function inside({ tagged, end }: Survey, number: number, tag: string): readonly number[] {
  return between(tagged.get(tag) ?? [], number + 1, end[number] ?? 0)
}

/** The link that is the card's headline: one in or around a heading, or one that opens the card. */
function headlineOf(survey: Survey, card: number, links: readonly number[]) {
  const { textBefore, textLength } = survey
  const long = links.filter(link => (textLength[link] ?? 0) >= shortestHeadline)
  const heading = long.find(link => isHeadline(survey, link))
  if (heading !== undefined) return { link: heading, isHeading: true }
  const opening = long.find(link => (textBefore[link] ?? 0) - (textBefore[card] ?? 0) <= longestKicker)
  return opening === undefined ? null : { link: opening, isHeading: false }
}

/** Whether a link stands in a heading or around one. */
function isHeadline({ tags, parent, end }: Survey, link: number): boolean {
  if (headingTags.has(tags[parent[link] ?? -1] ?? '')) return true
  const last = end[link] ?? 0
  for (let inner = link + 1; inner < last; inner++) {
    if (headingTags.has(tags[inner] ?? '')) return true
  }
  return false
}
