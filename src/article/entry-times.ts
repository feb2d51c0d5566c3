import type { Survey } from '../page/survey'
import { foldSpace } from '../page/text'
import { isCandidate } from './passages/candidates'
import { textOfPassage, type Verdict } from './passages/passage'

/** A time of day, and at most a date before it: "10:05 Uhr", "kl. 9.30", "4 March, 10:05 am". */
const entryTime =
  /^(?:[^:]{0,20}[\s,|·–-])?(?:kl\.?\s?)?\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|uur|h|[ap]\.?m\.?))?$/iu
/** No such line is longer. Characters. */
const longestTime = 32
/** Fewer of them are not the entries of a report. */
const fewestEntries = 3

/**
 * Keeps the time over each entry of a live report: a line of its own over text that is kept, again and again.
 * @param verdicts one per passage
 */
export function keepEntryTimes(
  survey: Survey,
  isClutter: Uint8Array,
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const times = survey.passages.flatMap((passage, at) => {
    const isShort = passage.length <= longestTime && verdicts[at + 1] === 'kept'
    if (!isShort || !isCandidate(passage, isClutter)) return []
    return entryTime.test(foldSpace(textOfPassage(survey, passage))) ? [at] : []
  })
  if (times.length < fewestEntries) return verdicts
  const kept = new Set(times)
  return verdicts.map((verdict, at) => (kept.has(at) ? 'kept' : verdict))
}
