import { attributeOf, textOf } from '../../../page/dom-access'
import { between } from '../../../page/number-ranges'
import type { Survey } from '../../../page/survey'

/** A row of similar boxes that each link to another page: teasers, in a list or a grid. */
export interface CardGroup {
  /** The element that holds the cards, by its number in the survey. */
  readonly container: number
  readonly cards: readonly number[]
  /** How many teasers these are; one without a box of its own has several elements. */
  readonly count: number
  /** What of the container lists other articles, where it holds the text too; empty where all of it does. */
  readonly blocks: readonly number[]
  /** Whether the cards have linked headlines, pictures or excerpts, unlike the items of a list in a text. */
  readonly areHeadlined: boolean
  /** Whether more than enough shows that they lead elsewhere, however much of the page's text their excerpts are. */
  readonly areProven: boolean
}

const minCards = 3
/** Characters. A teaser is short, similar sections of a text are not. */
const minCardLength = 15
const maxCardLength = 600
/** A box with more links is a menu. */
const maxLinks = 8
/** Characters. All that stands before a card's headline is a category or a time. */
const maxKickerLength = 40
const minHeadlineLength = 12
/** The share of the similar boxes that must be cards. */
const cardShare = 0.7

/** Characters. */
const minExcerptLength = 40
/** An excerpt that breaks off; a link to the rest may follow. */
const brokenOff = /(?:…|\.{3})[\])]?(?:\s+\S+){0,4}\s*$/

const headingTags = new Set('H2 H3 H4 H5 H6'.split(' '))
const neverCards = new Set('P TR TD TH THEAD TBODY FIGURE BR SPAN A B STRONG EM I SCRIPT STYLE'.split(' '))
const firstName = /\S+/

/**
 * Finds teasers by structure alone, whatever their class names and headings.
 * @returns groups in document order; one may lie inside another
 */
export function findCards(survey: Survey): CardGroup[] {
  const groups: CardGroup[] = []
  for (let container = 0; container < survey.elements.length; container++) {
    if (!hasRoomForCards(survey, container)) continue
    for (const similar of similarChildren(survey, container)) {
      const group = groupOf(survey, container, similar)
      if (group) groups.push(group)
    }
  }
  return groups
}

/** Whether enough children have the size and the links of a card. Few containers do, so this is asked first. */
function hasRoomForCards(survey: Survey, container: number): boolean {
  const { end, textLength, linkLength } = survey
  if ((textLength[container] ?? 0) < minCards * minCardLength || !linkLength[container]) return false
  const last = end[container] ?? 0
  let likely = 0
  for (let child = container + 1; child < last && likely < minCards; child = end[child] ?? last) {
    if (isSizedAsCard(survey, child)) likely++
  }
  return likely >= minCards
}

function isSizedAsCard({ textLength, linkLength }: Survey, number: number): boolean {
  const length = textLength[number] ?? 0
  return length >= minCardLength && length <= maxCardLength && linkLength[number] !== 0
}

function groupOf(survey: Survey, container: number, similar: readonly number[]): CardGroup | null {
  const links = similar.map(number => cardLinkOf(survey, number)).filter(link => link !== null)
  if (links.length < minCards || links.length < cardShare * similar.length) return null
  const targets = new Set(links.map(link => link.href))
  if (targets.size < minCards) return null
  const headlined = links.filter(link => link.isHeadlined).length
  return {
    container,
    cards: links.map(link => link.number),
    count: links.length,
    blocks: [],
    areHeadlined: headlined >= cardShare * links.length,
    areProven: false,
  }
}

/** The children of an element grouped by tag and first class name, without groups too small for a row. */
function similarChildren({ tags, classes, end }: Survey, container: number): number[][] {
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
  return [...groups.values()].filter(group => group.length >= minCards)
}

interface CardLink {
  readonly number: number
  readonly href: string
  readonly isHeadlined: boolean
}

/** The link and headline of a card; `null` for an element that is no card. */
function cardLinkOf(survey: Survey, card: number): CardLink | null {
  if (!isSizedAsCard(survey, card)) return null
  const links = inside(survey, card, 'A')
  if (links.length > maxLinks || inside(survey, card, 'FORM').length > 0) return null
  const headline = headlineOf(survey, card, links)
  const link = headline && survey.elements[headline.link]
  const href = link && attributeOf(link, 'href')
  if (!href || href.startsWith('#')) return null
  const isHeadlined =
    headline.isHeading || inside(survey, card, 'IMG').length > 0 || breaksOff(survey, card, headline.link)
  return { number: card, href, isHeadlined }
}

/** Whether the beginning of another text follows the headline, as in "Opening words of an agency report and so…". */
function breaksOff({ elements, textLength }: Survey, card: number, headline: number): boolean {
  const element = elements[card]
  const excerpt = (textLength[card] ?? 0) - (textLength[headline] ?? 0)
  return excerpt >= minExcerptLength && element !== undefined && brokenOff.test(textOf(element))
}

function inside({ tagged, end }: Survey, number: number, tag: string): readonly number[] {
  return between(tagged.get(tag) ?? [], number + 1, end[number] ?? 0)
}

/** The link that is the card's headline: in or around a heading, or at the beginning of the card. */
function headlineOf(survey: Survey, card: number, links: readonly number[]) {
  const { textBefore, textLength } = survey
  const long = links.filter(link => (textLength[link] ?? 0) >= minHeadlineLength)
  const heading = long.find(link => isHeadline(survey, link))
  if (heading !== undefined) return { link: heading, isHeading: true }
  const opening = long.find(link => (textBefore[link] ?? 0) - (textBefore[card] ?? 0) <= maxKickerLength)
  return opening === undefined ? null : { link: opening, isHeading: false }
}

/** Whether a link is in a heading or around one. */
function isHeadline({ tags, parent, end }: Survey, link: number): boolean {
  if (headingTags.has(tags[parent[link] ?? -1] ?? '')) return true
  const last = end[link] ?? 0
  for (let inner = link + 1; inner < last; inner++) {
    if (headingTags.has(tags[inner] ?? '')) return true
  }
  return false
}
