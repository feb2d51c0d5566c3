import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { keepEntryTimes } from '../entry-times'
import { linkedNoteReader } from '../notes/linked-notes'
import { isCandidate } from './candidates'
import { completeGroups } from './groups'
import { keepBetween } from './keep-between'
import { isParagraph, type ScoredPage, type Verdict } from './passage'

/** A passage of at least this probability is kept. */
const keptFrom = 0.5
/**
 * On pages unlike those that the model was trained on, such as very long ones, all probabilities are lower. Where the
 * threshold above would keep less than this share of the words above the lower threshold, the lower one is used.
 */
const leastShare = 0.6
const lowKeptFrom = 0.35
/** A paragraph of at least this probability is not dropped but hidden, and the user is told. */
const uncertainFrom = 0.3
/** Code and tables are kept whole if the mean of their passages is at least this. */
const unitKeptFrom = 0.4
/** The same for those between kept passages. */
const unitKeptBetweenFrom = 0.1
/** The ids that Markdown and wikis give to footnotes. */
const noteId = /^(?:fn|footnote|endnote|note|cite_note)[-:_]?\d/i
/** The id may be on the block of a footnote or on one of its nearest ancestors. Steps. */
const noteReach = 3

/** Decides which passages are the article. Returns one verdict per passage. */
export function choosePassages(page: ScoredPage): readonly Verdict[] {
  const alone = judgeEachAlone(page)
  const completed = completeGroups(page.survey, page.isClutter, alone)
  const whole = keepEntryTimes(page.survey, page.isClutter, keepBetween(page, completed))
  const first = whole.indexOf('kept')
  const last = whole.lastIndexOf('kept')
  // Much that is before and after the text is as well written as the text itself.
  return whole.map((verdict, at) =>
    verdict === 'uncertain' && (at < first || at > last) ? 'dropped' : verdict,
  )
}

function judgeEachAlone(page: ScoredPage): Verdict[] {
  const { survey, probability, isClutter, unitOf } = page
  const meanOf = meansOfUnits(survey, probability, unitOf)
  const keepFrom = thresholdOf(survey, probability)
  const first = probability.findIndex(value => value >= keepFrom)
  const last = probability.findLastIndex(value => value >= keepFrom)
  const isLinkedNote = linkedNoteReader(survey, at => (probability[at] ?? 0) >= keepFrom)
  return survey.passages.map((passage, at): Verdict => {
    if (!isCandidate(passage, isClutter)) return 'dropped'
    const mean = meanOf(unitOf[passage.holder] ?? -1)
    if (mean !== null) return judgeUnit(mean, at > first && at < last)
    const isAfterText = first >= 0 && at > first
    if (isAfterText && isLinkedNote(passage.block)) return 'kept'
    return judgePassage(survey, passage, probability[at] ?? 0, keepFrom, isAfterText)
  })
}

function judgeUnit(mean: number, isBetween: boolean): Verdict {
  return mean >= (isBetween ? unitKeptBetweenFrom : unitKeptFrom) ? 'kept' : 'dropped'
}

function judgePassage(
  survey: Survey,
  passage: Passage,
  probability: number,
  keepFrom: number,
  isAfterText: boolean,
): Verdict {
  if (probability >= keepFrom || (isAfterText && isNote(survey, passage))) return 'kept'
  return probability >= uncertainFrom && isRealParagraph(survey, passage) ? 'uncertain' : 'dropped'
}

function isNote({ ids, parent }: Survey, { block }: Passage): boolean {
  let number = block
  for (let step = 0; number >= 0 && step < noteReach; step++) {
    if (noteId.test(ids[number] ?? '')) return true
    number = parent[number] ?? -1
  }
  return false
}

/** Whether it is a paragraph by its text and by its element: the user would miss it. */
function isRealParagraph({ tags }: Survey, passage: Passage): boolean {
  return tags[passage.block] === 'P' && isParagraph(passage)
}

function thresholdOf({ passages }: Survey, probability: Float32Array): number {
  const wordsFrom = (least: number) =>
    passages.reduce((sum, { words }, at) => ((probability[at] ?? 0) >= least ? sum + words : sum), 0)
  return wordsFrom(keptFrom) < leastShare * wordsFrom(lowKeptFrom) ? lowKeptFrom : keptFrom
}

/** @returns the mean probability of a unit's passages; `null` for a number that is no unit */
function meansOfUnits(
  { passages }: Survey,
  probability: Float32Array,
  unitOf: Int32Array,
): (unit: number) => number | null {
  const sums = new Map<number, { length: number; weighted: number }>()
  for (const [at, { holder, length }] of passages.entries()) {
    const unit = unitOf[holder] ?? -1
    if (unit < 0) continue
    const sum = sums.get(unit) ?? { length: 0, weighted: 0 }
    sum.length += length
    sum.weighted += length * (probability[at] ?? 0)
    sums.set(unit, sum)
  }
  return unit => {
    const sum = sums.get(unit)
    return sum ? sum.weighted / (sum.length || 1) : null
  }
}
