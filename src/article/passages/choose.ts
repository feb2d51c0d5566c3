import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { isCandidate } from './candidates'
import { completeGroups } from './groups'
import { isParagraph, rankOf } from './page'
import type { Verdict } from './verdict'

/** What passages are chosen by. */
export interface Ballot {
  readonly survey: Survey
  /** How likely each passage is of the article, 0 to 1. */
  readonly likely: Float32Array
  /** 1 for elements in clutter. The finder has made sure that it is not the article. */
  readonly isClutter: Uint8Array
  /** What is kept whole; from `findUnits`. */
  readonly unitOf: Int32Array
}

/** Passages that are as likely as this are kept. */
const keptFrom = 0.5
/**
 * On pages unlike those that the model was trained on, such as very long ones, all is less likely. Where less than
 * this share of the words that are at all likely would be kept, all those are.
 */
const leastShare = 0.6
const keptThenFrom = 0.35
/** Paragraphs that are this likely are left out only with a word to the reader. */
const unsureFrom = 0.3
/** Code and tables are kept whole: from this mean of their passages on. */
const unitKeptFrom = 0.4
/** Between kept passages they are from this mean on. */
const unitKeptBetweenFrom = 0.1
/** A heading over kept text is kept that is this likely. */
const headingKeptFrom = 0.02
/** What Markdown and wikis call the notes that a text refers to. */
const noteId = /^(?:fn|footnote|endnote|note|cite_note)[-:_]?\d/i
/** How far up a note's own element may be. */
const noteReach = 3

/** Decides which passages are the article: a verdict each. */
export function choosePassages(ballot: Ballot): readonly Verdict[] {
  const alone = judgeAlone(ballot)
  const completed = completeGroups(ballot.survey, ballot.isClutter, alone)
  const headed = takeHeadings(ballot, completed)
  const first = headed.indexOf('kept')
  const last = headed.lastIndexOf('kept')
  // Before and after the text stands much that is as well written as the text.
  return headed.map((verdict, at) =>
    verdict === 'leftOut' && (at < first || at > last) ? 'dropped' : verdict,
  )
}

function judgeAlone(ballot: Ballot): Verdict[] {
  const { survey, likely, isClutter, unitOf } = ballot
  const meanOf = meansOfUnits(survey, likely, unitOf)
  const keepFrom = thresholdOf(survey, likely)
  const first = likely.findIndex(own => own >= keepFrom)
  const last = likely.findLastIndex(own => own >= keepFrom)
  return survey.passages.map((passage, at): Verdict => {
    if (!isCandidate(passage, isClutter)) return 'dropped'
    const mean = meanOf(unitOf[passage.holder] ?? -1)
    if (mean !== null) return judgeUnit(mean, at > first && at < last)
    const isAfterText = first >= 0 && at > first
    return judgePassage(survey, passage, likely[at] ?? 0, keepFrom, isAfterText)
  })
}

function judgeUnit(mean: number, isBetween: boolean): Verdict {
  return mean >= (isBetween ? unitKeptBetweenFrom : unitKeptFrom) ? 'kept' : 'dropped'
}

function judgePassage(
  survey: Survey,
  passage: Passage,
  likely: number,
  keepFrom: number,
  isAfterText: boolean,
): Verdict {
  if (likely >= keepFrom || (isAfterText && isNote(survey, passage))) return 'kept'
  return likely >= unsureFrom && canBeMissed(survey, passage) ? 'leftOut' : 'dropped'
}

function isNote({ ids, parent }: Survey, { block }: Passage): boolean {
  let number = block
  for (let step = 0; number >= 0 && step < noteReach; step++) {
    if (noteId.test(ids[number] ?? '')) return true
    number = parent[number] ?? -1
  }
  return false
}

/** Whether a reader would miss it: a paragraph, in an element that is one. */
function canBeMissed({ tags }: Survey, passage: Passage): boolean {
  return tags[passage.block] === 'P' && isParagraph(passage)
}

function thresholdOf({ passages }: Survey, likely: Float32Array): number {
  const wordsFrom = (least: number) =>
    passages.reduce((sum, { words }, at) => ((likely[at] ?? 0) >= least ? sum + words : sum), 0)
  return wordsFrom(keptFrom) < leastShare * wordsFrom(keptThenFrom) ? keptThenFrom : keptFrom
}

/** How likely a unit is, by the mean of its passages; `null` for what is none. */
function meansOfUnits(
  { passages }: Survey,
  likely: Float32Array,
  unitOf: Int32Array,
): (unit: number) => number | null {
  const sums = new Map<number, { length: number; likely: number }>()
  for (const [at, { holder, length }] of passages.entries()) {
    const unit = unitOf[holder] ?? -1
    if (unit < 0) continue
    const sum = sums.get(unit) ?? { length: 0, likely: 0 }
    sum.length += length
    sum.likely += length * (likely[at] ?? 0)
    sums.set(unit, sum)
  }
  return unit => {
    const sum = sums.get(unit)
    return sum ? sum.likely / (sum.length || 1) : null
  }
}

function takeHeadings(
  { survey, likely, isClutter }: Ballot,
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const { passages } = survey
  const isKept = (at: number) => verdicts[at] === 'kept'
  return verdicts.map((verdict, at) => {
    const passage = passages[at]
    if (isKept(at) || !passage || rankOf(survey, passage) < 2 || isClutter[passage.holder]) return verdict
    const isBetween = isKept(at + 1) && (isKept(at - 1) || isKept(at - 2))
    return isBetween && (likely[at] ?? 0) >= headingKeptFrom ? 'kept' : verdict
  })
}
