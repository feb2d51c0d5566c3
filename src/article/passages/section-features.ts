import type { Passage } from '../../page/passages'
import type { FeatureColumns, PassagePage } from './columns'
import { lineOf, numberOfLine } from './lines'
import { isParagraph, rankOf } from './passage'
import { share } from './sums'

/** Larger values make no difference. */
const farthestInSection = 30
const mostTitles = 6
const mostHeadings = 20

/** Describes the section that each passage is in: from a heading up to the next. */
export function describeSections({ survey, vocabulary }: PassagePage): FeatureColumns {
  const { passages } = survey
  const column = () => new Float32Array(passages.length)
  const columns = {
    sectionLinkShare: column(),
    sectionParagraphs: column(),
    sectionPlace: column(),
    sectionLine: column(),
    titlesBefore: column(),
    headingsBefore: column(),
  }
  const ranks = passages.map(passage => rankOf(survey, passage))
  let titles = 0
  let headings = 0
  for (let start = 0; start < passages.length; ) {
    const end = endOfSection(ranks, start)
    const heading = ranks[start] ? passages[start] : undefined
    if (ranks[start] === 1) titles++
    if (heading) headings++
    const line = heading ? numberOfLine(vocabulary.kindOfLine(lineOf(survey, heading))) : 0
    const body = sumSection(passages, heading ? start + 1 : start, end)
    columns.sectionLinkShare.fill(share(body.linkLength, body.length), start, end)
    columns.sectionParagraphs.fill(share(body.paragraphs, body.passages), start, end)
    columns.sectionLine.fill(line, start, end)
    columns.titlesBefore.fill(Math.min(mostTitles, titles), start, end)
    columns.headingsBefore.fill(Math.min(mostHeadings, headings), start, end)
    for (let at = start; at < end; at++) columns.sectionPlace[at] = Math.min(farthestInSection, at - start)
    start = end
  }
  return columns
}

function endOfSection(ranks: readonly number[], start: number): number {
  let end = start + 1
  while (end < ranks.length && ranks[end] === 0) end++
  return end
}

function sumSection(passages: readonly Passage[], start: number, end: number) {
  const sum = { passages: end - start, length: 0, linkLength: 0, paragraphs: 0 }
  for (let at = start; at < end; at++) {
    const passage = passages[at]
    if (!passage) continue
    sum.length += passage.length
    sum.linkLength += passage.linkLength
    if (isParagraph(passage)) sum.paragraphs++
  }
  return sum
}
