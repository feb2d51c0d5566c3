import type { Passage } from '../../page/passages'
import { columnMaker, type FeatureColumns, type PassagePage } from '../passages/columns'
import { runningSum, share } from '../passages/sums'
import type { OtherChoice } from './second-reader'

/** Passages on each side that count as neighbours. */
const around = 2
/** From this probability on the first model keeps a passage. */
const keptFrom = 0.5

/**
 * Describes what a second reader chose, beside what the first model thinks, for the second model.
 * @param first the probabilities of the first model, one per passage
 */
export function describeChoice(page: PassagePage, first: Float32Array, choice: OtherChoice): FeatureColumns {
  const { passages } = page.survey
  const column = columnMaker(page)
  const wordsOf = (isCounted: (at: number) => boolean) => {
    let at = 0
    return runningSum(passages, ({ words }: Passage) => (isCounted(at++) ? words : 0))
  }
  const all = wordsOf(() => true)
  const chosen = wordsOf(at => choice[at] === 1)
  const firsts = wordsOf(at => (first[at] ?? 0) >= keptFrom)
  const both = wordsOf(at => choice[at] === 1 && (first[at] ?? 0) >= keptFrom)
  const inChoice = chosen.at(-1) ?? 0
  const inFirst = firsts.at(-1) ?? 0
  const shareAround = (sums: Float32Array, from: number, end: number) => {
    const [start, stop] = [Math.max(0, from), Math.min(passages.length, end)]
    return share((sums[stop] ?? 0) - (sums[start] ?? 0), (all[stop] ?? 0) - (all[start] ?? 0))
  }
  const inBoth = both.at(-1) ?? 0
  return {
    otherKept: column((_, at) => choice[at] ?? 0),
    otherAround: column((_, at) => shareAround(chosen, at - around, at + around + 1)),
    otherShare: column(() => share(inChoice, all.at(-1))),
    otherBefore: column((_, at) => share(chosen[at], inChoice)),
    otherInFirst: column(() => share(inBoth, inChoice)),
    firstInOther: column(() => share(inBoth, inFirst)),
    otherLength: column(() => Math.log1p(inChoice)),
    first: column((_, at) => first[at] ?? 0),
    firstAround: column((_, at) => shareAround(firsts, at - around, at + around + 1)),
  }
}
