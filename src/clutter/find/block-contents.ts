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
  readonly pictures: number
  /** Characters in paragraphs that are not linked. */
  readonly prose: number
}

/** No rule asks for a higher count, and a column of a long page may have thousands of links. */
const maxCount = 10
/** So many of a tag that do not pass are looked at: blocks may be nested deeply, and each has all that is in it. */
const maxMisses = 100

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
const controlTags = ['BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']
const fieldTags = ['INPUT', 'TEXTAREA']
const pictureTags = ['IMG', 'SVG']
const textless = /^(hidden|submit|button|checkbox|radio|image|reset)$/

/**
 * Counts what blocks hold.
 * @param run the blocks, by their numbers in the survey
 */
export function contentsOf(survey: Survey, run: readonly number[]): BlockContents {
  const { textLength, linkLength, proseLength } = survey
  const sum = (count: (block: number) => number) => run.reduce((total, block) => total + count(block), 0)
  return {
    text: sum(block => textLength[block] ?? 0),
    linked: sum(block => linkLength[block] ?? 0),
    links: sum(block => linksIn(survey, block)),
    linkedHeadings: sum(block => countIn(survey, block, headingTags, hasLink)),
    controls: sum(block => countIn(survey, block, controlTags, () => true)),
    fields: sum(block => countIn(survey, block, fieldTags, isTextField)),
    pictures: sum(block => countIn(survey, block, pictureTags, () => true)),
    prose: sum(block => proseLength[block] ?? 0),
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
    let [left, misses] = [maxCount, maxMisses]
    for (let at = indexFrom(numbers, block); left > 0 && misses > 0 && (numbers[at] ?? end) < end; at++) {
      if (passes(survey, numbers[at] ?? 0)) left--
      else misses--
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
