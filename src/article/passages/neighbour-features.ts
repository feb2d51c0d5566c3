import type { Passage } from '../../page/passages'
import type { ColumnMaker, FeatureColumns } from './columns'
import { runningSum, share } from './sums'

/** How many passages on either side, and from the passage on, the shares of linked text are computed over. */
const window = 5
const ahead = 4
/** The value where there is no neighbour. */
const noNeighbour = -1

/** Describes the two passages before and after each passage. */
export function describeNeighbours(
  column: ColumnMaker,
  passages: readonly Passage[],
  ranks: readonly number[],
): FeatureColumns {
  const neighbour = (distance: number, value: (passage: Passage) => number) =>
    column((_, at) => {
      const passage = passages[at + distance]
      return passage ? value(passage) : noNeighbour
    })
  const logWords = (passage: Passage) => Math.log1p(passage.words)
  const linkShare = (passage: Passage) => Math.min(1, share(passage.linkLength, passage.length))
  return {
    wordsOne: neighbour(-1, logWords),
    wordsTwo: neighbour(-2, logWords),
    wordsNext: neighbour(1, logWords),
    wordsNextButOne: neighbour(2, logWords),
    linkShareBefore: neighbour(-1, linkShare),
    linkShareAfter: neighbour(1, linkShare),
    rankBefore: column((_, at) => ranks[at - 1] ?? noNeighbour),
    rankAfter: column((_, at) => ranks[at + 1] ?? noNeighbour),
  }
}

/** Describes how much of the passages around is linked. */
export function describeLinksAround(column: ColumnMaker, passages: readonly Passage[]): FeatureColumns {
  const lengths = runningSum(passages, passage => passage.length || 1)
  const links = runningSum(passages, passage => passage.linkLength)
  const linkShareOf = (from: number, to: number) => {
    const start = Math.max(0, from)
    const end = Math.min(passages.length, to)
    return share((links[end] ?? 0) - (links[start] ?? 0), (lengths[end] ?? 0) - (lengths[start] ?? 0))
  }
  return {
    windowLinkShare: column((_, at) => linkShareOf(at - window, at + window + 1)),
    nextLinkShare: column((_, at) => linkShareOf(at, at + ahead)),
  }
}
