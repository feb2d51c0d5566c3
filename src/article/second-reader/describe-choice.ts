import type { Passage } from '../../page/passages'
import type { Column, FeatureColumns } from '../passages/columns'
import { share } from '../passages/sums'
import type { OtherChoice } from './second-reader'

/** Passages on each side that count as neighbours. */
const around = 2
/** From this probability on the first model keeps a passage. */
const keptFrom = 0.5

/** What is needed of the passages of a page. */
interface Counted {
  readonly passages: readonly Pick<Passage, 'words'>[]
  /** The indexes of those to describe. */
  readonly candidates: readonly number[]
}

/**
 * Describes what a second reader chose, beside what the first model thinks, for the second model.
 * @param first the probabilities of the first model, one per passage
 */
export function describeChoice(
  { passages, candidates }: Counted,
  first: Float32Array,
  choice: OtherChoice,
): FeatureColumns {
  const column = (value: (at: number) => number): Column => {
    const filled = new Float32Array(passages.length)
    for (const at of candidates) filled[at] = value(at)
    return filled
  }
  const isChosen = (at: number) => choice[at] === 1
  const isFirst = (at: number) => (first[at] ?? 0) >= keptFrom
  const all = wordsBefore(passages, () => true)
  const chosen = wordsBefore(passages, isChosen)
  const firsts = wordsBefore(passages, isFirst)
  const inBoth = wordsBefore(passages, at => isChosen(at) && isFirst(at)).at(-1)
  const inChoice = chosen.at(-1) ?? 0
  const shareAround = (sums: Float32Array, at: number) => {
    const [start, end] = [Math.max(0, at - around), Math.min(passages.length, at + around + 1)]
    return share((sums[end] ?? 0) - (sums[start] ?? 0), (all[end] ?? 0) - (all[start] ?? 0))
  }
  return {
    otherKept: column(at => Number(isChosen(at))),
    otherAround: column(at => shareAround(chosen, at)),
    otherBefore: column(at => share(chosen[at], inChoice)),
    otherShare: column(() => share(inChoice, all.at(-1))),
    otherLength: column(() => Math.log1p(inChoice)),
    otherInFirst: column(() => share(inBoth, inChoice)),
    firstInOther: column(() => share(inBoth, firsts.at(-1))),
    first: column(at => first[at] ?? 0),
    firstAround: column(at => shareAround(firsts, at)),
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
