import type { ClutterKind } from '../../domain/clutter'
import { indexFrom } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'

/** What a run of neighbouring blocks holds, heading included. Things are counted as far as `enough`. */
export interface Contents {
  /** Characters. */
  readonly text: number
  /** Characters in links. */
  readonly linked: number
  readonly links: number
  /** Headings that lead elsewhere. */
  readonly linkedHeadings: number
  /** Buttons and fields. */
  readonly controls: number
  /** Fields that take text. */
  readonly fields: number
}

/** No more is asked of any count, and the column of a long page may have thousands. */
const enough = 10

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
const controlTags = ['BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']
const fieldTags = ['INPUT', 'TEXTAREA']
const textless = /^(hidden|submit|button|checkbox|radio|image|reset)$/

/** Counts what the blocks with these numbers hold. */
export function contentsOf(survey: Survey, run: readonly number[]): Contents {
  const { textLength, linkLength } = survey
  const sum = (count: (block: number) => number) => run.reduce((total, block) => total + count(block), 0)
  return {
    text: sum(block => textLength[block] ?? 0),
    linked: sum(block => linkLength[block] ?? 0),
    links: sum(block => linksIn(survey, block)),
    linkedHeadings: sum(block => countIn(survey, block, headingTags, leadsElsewhere)),
    controls: sum(block => countIn(survey, block, controlTags, () => true)),
    fields: sum(block => countIn(survey, block, fieldTags, takesText)),
  }
}

/** How many elements of some tags pass in a block, itself included; `enough` of each tag at the most. */
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
    let left = enough
    for (let at = indexFrom(numbers, block); left > 0 && (numbers[at] ?? end) < end; at++) {
      if (passes(survey, numbers[at] ?? 0)) left--
    }
    count += enough - left
  }
  return count
}

function linksIn(survey: Survey, block: number): number {
  return countIn(survey, block, ['A'], isLink)
}

function isLink({ elements }: Survey, number: number): boolean {
  return elements[number]?.hasAttribute('href') ?? false
}

function leadsElsewhere(survey: Survey, heading: number): boolean {
  return survey.tags[survey.parent[heading] ?? -1] === 'A' || linksIn(survey, heading) > 0
}

function takesText({ tags, elements }: Survey, control: number): boolean {
  if (tags[control] === 'TEXTAREA') return true
  return tags[control] === 'INPUT' && !textless.test(elements[control]?.getAttribute('type') ?? 'text')
}

/** Where the words stand that announce a kind. */
export interface Standing {
  /** In a real heading, `h1` to `h6`, and not just in a short line. */
  readonly isHeading: boolean
  /** Before the page's title. */
  readonly isAboveTitle: boolean
}

type Evidence = (contents: Contents, standing: Standing) => boolean

const leadsAway: Evidence = ({ text, linked, links, linkedHeadings }) =>
  linkedHeadings >= 2 || (links >= 1 && linked > 0.3 * text)
const isLinks: Evidence = ({ text, linked, links }) => links >= 1 && linked >= 0.5 * text
const asks: Evidence = ({ text, controls }, { isAboveTitle }) =>
  (controls >= 1 && text <= 1200) || (isAboveTitle && text <= 400)

/**
 * A heading alone proves little: "Meer geld voor de dijken" stands over an article's section as well. What
 * follows it must be what such a heading announces.
 */
const evidence: Readonly<Record<ClutterKind, Evidence>> = {
  consent: asks,
  prompt: asks,
  newsletter: ({ fields, text }) => fields > 0 || text <= 400,
  paywall: ({ text, links, controls }) => links + controls >= 1 && text <= 2500,
  appBanner: asks,
  ad: ({ text }) => text <= 400,
  share: ({ text, links, controls }) => links + controls >= 1 && text <= 300,
  related: leadsAway,
  mostRead: leadsAway,
  comments: ({ fields }, { isHeading }) => fields > 0 || isHeading,
  sidebar: isLinks,
  navigation: isLinks,
  authorBox: ({ text }) => text <= 900,
  tags: isLinks,
}

/** Whether blocks hold what the words over them announce. */
export function bearsOut(kind: ClutterKind, contents: Contents, standing: Standing): boolean {
  return evidence[kind](contents, standing)
}
