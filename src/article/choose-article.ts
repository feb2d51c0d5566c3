import type { ArticleMetadata } from '../domain/article'
import type { Reading } from '../domain/reading'
import type { Survey } from '../page/survey'
import { findCandidates, isCandidate } from './passages/candidates'
import { choosePassages } from './passages/choose'
import type { FeatureColumns, PassagePage } from './passages/columns'
import { isUnsure } from './passages/confidence'
import { describePassages } from './passages/features'
import { createPassageJudge } from './passages/model'
import type { PassageModel } from './passages/model-format'
import type { Verdict } from './passages/passage'
import { isTooLarge } from './second-reader/is-too-large'
import type { OtherChoice, SecondReader } from './second-reader/second-reader'
import type { Vocabulary } from './vocabulary'

export interface ReadablePage extends Pick<PassagePage, 'survey' | 'isClutter'> {
  readonly document: Document
  /** For each element the table or piece of code that it is in; from `findUnits`. */
  readonly unitOf: Int32Array
  readonly metadata: Pick<ArticleMetadata, 'title' | 'excerpt'>
}

interface HowToRead {
  readonly reading?: Reading
  /** The number of the element that all of the article is in. */
  readonly container?: number
  readonly secondReader?: () => SecondReader | null
}

/** The passages of a page that are its article. */
interface ChosenPassages {
  /** How they were chosen. */
  readonly reading: Reading
  /** One per passage. */
  readonly chosen: readonly Verdict[]
  readonly columns: FeatureColumns
}

/** How probable it is that each passage is part of the article, 0 to 1, and what that was judged by. */
interface JudgedPassages {
  readonly columns: FeatureColumns
  readonly probability: Float32Array
}

/** Makes what judges the passages of a page: by the first model and, where that is unsure, with a second opinion. */
export function createPageJudge(model: PassageModel) {
  const judgeFirst = createPassageJudge(model)

  return (
    document: Document,
    page: PassagePage,
    secondReader?: () => SecondReader | null,
  ): JudgedPassages => {
    const { survey, candidates } = page
    const columns = describePassages(page)
    const first = judgeFirst(columns, candidates, survey.passages.length)
    const isAsked = isUnsure(survey.passages, first) && !isTooLarge(survey)
    const second = isAsked ? secondReader?.() : null
    const choice = second?.choose(document, survey)
    return { columns, probability: second && choice ? second.judge(page, columns, choice) : first }
  }
}

/** Makes what chooses the passages that are the article. */
export function createPassageChooser(model: PassageModel, vocabulary: Vocabulary) {
  const judge = createPageJudge(model)

  return (page: ReadablePage, { reading = 'usual', container, secondReader }: HowToRead): ChosenPassages => {
    const { document, survey, isClutter, unitOf, metadata } = page
    const { title, excerpt: description } = metadata
    const candidates = findCandidates(survey, isClutter)
    const described = { survey, isClutter, candidates, title, description, vocabulary }
    if (container !== undefined) {
      const chosen = allIn(container, survey, isClutter)
      return { reading: 'pointed', chosen, columns: describePassages(described) }
    }
    const other = reading === 'other' ? secondReader?.()?.choose(document, survey) : null
    if (other) {
      const chosen = onlyThose(survey, isClutter, other)
      return { reading, chosen, columns: describePassages(described) }
    }
    const { columns, probability } = judge(document, described, secondReader)
    const chosen = choosePassages({ survey, probability, isClutter, unitOf })
    return { reading: 'usual', chosen, columns }
  }
}

/** A user who says where the article is has judged for themselves. */
function allIn(container: number, { passages, end }: Survey, isClutter: Uint8Array): readonly Verdict[] {
  const isInside = (element: number) => element >= container && element < (end[container] ?? 0)
  return passages.map(passage =>
    isInside(passage.holder) && isCandidate(passage, isClutter) ? 'kept' : 'dropped',
  )
}

function onlyThose({ passages }: Survey, isClutter: Uint8Array, choice: OtherChoice): readonly Verdict[] {
  return passages.map(({ holder }, at) => (choice[at] && !isClutter[holder] ? 'kept' : 'dropped'))
}
