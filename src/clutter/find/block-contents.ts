import type { ClutterKind } from '../../domain/clutter'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

/** What a run of neighbouring blocks holds, heading included. Elements are counted up to `maxCount`. */
export interface BlockContents {
  /** Characters. */
  readonly text: number
  /** Characters in links. */
  readonly linked: number
  readonly links: number
  /** Headings with a link. */
  readonly linkedHeadings: number
  /** Buttons and fields. */
  readonly controls: number
  /** Fields for text. */
  readonly fields: number
}

/** No rule asks for a higher count, and a column of a long page may have thousands of links. */
const maxCount = 10

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
const controlTags = ['BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']
const fieldTags = ['INPUT', 'TEXTAREA']
const textless = /^(hidden|submit|button|checkbox|radio|image|reset)$/

/**
 * Counts what blocks hold.
 * @param run the blocks, by their numbers in the survey
 */
export function contentsOf(survey: Survey, run: readonly number[]): BlockContents {
  const { textLength, linkLength } = survey
  const sum = (count: (block: number) => number) => run.reduce((total, block) => total + count(block), 0)
  return {
    text: sum(block => textLength[block] ?? 0),
    linked: sum(block => linkLength[block] ?? 0),
    links: sum(block => linksIn(survey, block)),
    linkedHeadings: sum(block => countIn(survey, block, headingTags, hasLink)),
    controls: sum(block => countIn(survey, block, controlTags, () => true)),
    fields: sum(block => countIn(survey, block, fieldTags, isTextField)),
  }
}

/** Counts the elements with one of some tags that pass, the block itself included, up to `maxCount` of each tag. */
function countIn(
  survey: Survey,
  block: number,
  tags: readonly string[],
  passes: (survey: Survey, number: number) => boolean,
): number {
  const end = survey.end[block] ?? 0
  let count = 0
  for (const tag of tags) {
    const numbers = survey.tagged.get(tag) ?? []
    let left = maxCount
    for (let at = indexFrom(numbers, block); left > 0 && (numbers[at] ?? end) < end; at++) {
      if (passes(survey, numbers[at] ?? 0)) left--
    }
    count += maxCount - left
  }
  return count
}

function linksIn(survey: Survey, block: number): number {
  return countIn(survey, block, ['A'], isLink)
}

function isLink({ elements }: Survey, number: number): boolean {
  return elements[number]?.hasAttribute('href') ?? false
}

function hasLink(survey: Survey, heading: number): boolean {
  return survey.tags[survey.parent[heading] ?? -1] === 'A' || linksIn(survey, heading) > 0
}

function isTextField({ tags, elements }: Survey, control: number): boolean {
  if (tags[control] === 'TEXTAREA') return true
  return tags[control] === 'INPUT' && !textless.test(elements[control]?.getAttribute('type') ?? 'text')
}

/** Where the words that announce a kind are. */
export interface Standing {
  /** In a real heading, `h1` to `h6`, rather than a short line. */
  readonly isHeading: boolean
  /** Before the page's title. */
  readonly isAboveTitle: boolean
}

type Expectation = (contents: BlockContents, standing: Standing) => boolean

const linksAway: Expectation = ({ text, linked, links, linkedHeadings }) =>
  linkedHeadings >= 2 || (links >= 1 && linked > 0.3 * text)
const isMostlyLinks: Expectation = ({ text, linked, links }) => links >= 1 && linked >= 0.5 * text
const isQuestion: Expectation = ({ text, controls }, { isAboveTitle }) =>
  (controls >= 1 && text <= 1200) || (isAboveTitle && text <= 400)

/**
 * What must follow a heading of a kind. The heading alone proves little: "Meer geld voor de dijken" may also be the
 * heading of a section of the article.
 */
const expectations: Readonly<Record<ClutterKind, Expectation>> = {
  consent: isQuestion,
  prompt: isQuestion,
  newsletter: ({ fields, text }) => fields > 0 || text <= 400,
  paywall: ({ text, links, controls }) => links + controls >= 1 && text <= 2500,
  appBanner: isQuestion,
  ad: ({ text }) => text <= 400,
  share: ({ text, links, controls }) => links + controls >= 1 && text <= 300,
  related: linksAway,
  mostRead: linksAway,
  comments: ({ fields }, { isHeading }) => fields > 0 || isHeading,
  sidebar: isMostlyLinks,
  navigation: isMostlyLinks,
  authorBox: ({ text }) => text <= 900,
  tags: isMostlyLinks,
}

/** Whether blocks hold what a heading of a kind lets expect. */
export function matchesHeading(kind: ClutterKind, contents: BlockContents, standing: Standing): boolean {
  return expectations[kind](contents, standing)
}
