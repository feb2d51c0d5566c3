import { isProse } from '../page/text'
import { parentNodeOf } from './dom-access'
import type { TextBlock } from './text-blocks'
import { readTexts } from './texts'
import type { TextFeatures } from './types'

/** A long article has more prose below one parent. Characters. */
const articleLength = 1200
/** Names of sections and products are shorter. Characters. */
const headlineLength = 40
/** An article begins within so many blocks after the title. */
const nearTitle = 15
/** The date of an article is at most so many blocks away from the title. */
const nearDate = 4
/** A page with more dates is a list. */
const mostDates = 3

/** The features of a page's texts. Only reads the document. */
export function describeTextShape(document: Document): TextFeatures {
  const { blocks, dates } = readTexts(document)
  const isParagraph = ({ length, linkLength, isHeading }: TextBlock) =>
    !isHeading && isProse(length, linkLength)
  const prose = blocks.filter(isParagraph)
  const title = blocks.findIndex(({ isTitle }) => isTitle)
  const length = lengthOf(prose)
  const together = groupBy(prose, ({ parent }) => parent)
  const longest = Math.max(0, ...together.map(lengthOf))
  const wide = groupBy(prose, ({ parent }) => parentNodeOf(parent))
  return {
    togetherCount: Math.log1p(Math.max(0, ...together.map(({ length: count }) => count))),
    togetherShare: longest / (length + 1),
    wideShare: Math.max(0, ...wide.map(lengthOf)) / (length + 1),
    muchTogether: Number(longest > articleLength),
    proseForHeading: Math.log1p(length / (1 + blocks.filter(({ isHeading }) => isHeading).length)),
    proseAfterTitle: Math.log1p(lengthOf(blocks.slice(title + 1, title + nearTitle).filter(isParagraph))),
    longTitle: Number((blocks[title]?.length ?? 0) > headlineLength),
    someDates: Number(dates.length > 0 && dates.length <= mostDates),
    dateAtTitle: Number(title >= 0 && dates.some(at => Math.abs(at - title) <= nearDate)),
  }
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0)
}

function groupBy(
  blocks: readonly TextBlock[],
  keyOf: (block: TextBlock) => Node | null,
): readonly (readonly TextBlock[])[] {
  const groups = new Map<Node | null, TextBlock[]>()
  for (const block of blocks) {
    const group = groups.get(keyOf(block))
    if (group) group.push(block)
    else groups.set(keyOf(block), [block])
  }
  return [...groups.values()]
}
