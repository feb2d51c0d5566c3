import type { Passage } from '../../domain/passages'
import type { Survey } from '../../domain/survey'
import { type Column, type FeatureColumns, isParagraph, rankOf } from './page'
import { share } from './sums'

const mostPlaces = 30
const mostTitles = 6
const mostHeadings = 20

/**
 * What the section that a passage is in holds: from a heading up to the next.
 * @param lines what each passage is for, if it is a line that says so
 */
export function describeSections({ passages, elements }: Survey, lines: Column | undefined): FeatureColumns {
  const column = () => new Float32Array(passages.length)
  const columns = {
    sectionLinkShare: column(),
    sectionParagraphs: column(),
    sectionPlace: column(),
    sectionLine: column(),
    titlesBefore: column(),
    headingsBefore: column(),
  }
  const ranks = passages.map(({ block }) => rankOf(elements[block]))
  let titles = 0
  let headings = 0
  for (let start = 0; start < passages.length; ) {
    const end = endOfSection(ranks, start)
    const rank = ranks[start] ?? 0
    if (rank === 1) titles++
    if (rank > 0) headings++
    const body = passages.slice(rank > 0 ? start + 1 : start, end)
    columns.sectionLinkShare.fill(linkShareOf(body), start, end)
    columns.sectionParagraphs.fill(share(body.filter(isParagraph).length, body.length), start, end)
    columns.sectionLine.fill(rank > 0 ? (lines?.[start] ?? 0) : 0, start, end)
    columns.titlesBefore.fill(Math.min(mostTitles, titles), start, end)
    columns.headingsBefore.fill(Math.min(mostHeadings, headings), start, end)
    for (let at = start; at < end; at++) columns.sectionPlace[at] = Math.min(mostPlaces, at - start)
    start = end
  }
  return columns
}

function endOfSection(ranks: readonly number[], start: number): number {
  let end = start + 1
  while (end < ranks.length && ranks[end] === 0) end++
  return end
}

function linkShareOf(body: readonly Passage[]): number {
  const sum = (amountOf: (passage: Passage) => number) =>
    body.reduce((total, passage) => total + amountOf(passage), 0)
  return share(
    sum(({ linkLength }) => linkLength),
    sum(({ length }) => length),
  )
}
