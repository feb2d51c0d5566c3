import type { Passage } from '../../page/passages'
import type { Column, FeatureColumns } from '../passages/columns'
import { share } from '../passages/sums'
import type { OtherChoice } from './second-reader'

/** Passages on each side that count as neighbours. */
const around = 2

/** What is needed of the passages of a page. */
interface Counted {
  readonly passages: readonly Pick<Passage, 'words'>[]
  /** The indexes of those to describe. */
  readonly candidates: readonly number[]
}

/** Describes what a second reader chose, for the second model. */
export function describeChoice({ passages, candidates }: Counted, choice: OtherChoice): FeatureColumns {
  const column = (value: (at: number) => number): Column => {
    const filled = new Float32Array(passages.length)
    for (const at of candidates) filled[at] = value(at)
    return filled
  }
  const isChosen = (at: number) => choice[at] === 1
  const all = wordsBefore(passages, () => true)
  const chosen = wordsBefore(passages, isChosen)
  const shareBetween = (from: number, to: number) => {
    const [start, end] = [Math.max(0, from), Math.min(passages.length, to)]
    return share((chosen[end] ?? 0) - (chosen[start] ?? 0), (all[end] ?? 0) - (all[start] ?? 0))
  }
  return {
    otherKept: column(at => Number(isChosen(at))),
    otherAround: column(at => shareBetween(at - around, at + around + 1)),
    otherShare: column(() => shareBetween(0, passages.length)),
  }
}

/** @returns for each passage how many words of those that count are before it, and at the end how many there are */
function wordsBefore(passages: Counted['passages'], counts: (at: number) => boolean): Float32Array {
  const sums = new Float32Array(passages.length + 1)
  let sum = 0
  for (let at = 0; at < passages.length; at++) {
    if (counts(at)) sum += passages[at]?.words ?? 0
    sums[at + 1] = sum
  }
  return sums
}
