import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { type Column, type ColumnMaker, columnMaker, type FeatureColumns, type PassagePage } from './columns'
import { describeLinksAround, describeNeighbours } from './neighbour-features'
import { isParagraph, rankOf } from './passage'
import type { RelativePositions } from './relative-positions'
import { pictureTags, runningSum, share } from './sums'
import { findTitlePassage } from './title-passage'

/** Larger distances from the paragraphs of the core, from the title and from clutter make no difference. Passages. */
const farBefore = 30
const farInside = 60
const farBehind = 30
const farFromTitle = 60
const farFromClutter = 20
const mostCoreParagraphs = 25
const mostPageWords = 2500
const mostWordsPastTitle = 1500
/** The values on a page without a title. */
const noPassagesPastTitle = -99
const noWordsPastTitle = -9

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** Describes what is before and after a passage: its neighbours, the title, the core's paragraphs, pictures, clutter. */
export function describeOrder(page: PassagePage, core: RelativePositions): FeatureColumns {
  const { survey } = page
  const { passages } = survey
  const column = columnMaker(page)
  const ranks = passages.map(passage => rankOf(survey, passage))
  const words = runningSum(passages, passage => passage.words)
  const inCore = coreParagraphs(page, core)
  const pictures = picturesBefore(survey)
  const lastIndex = passages.length - 1
  return {
    ...describeNeighbours(column, passages, ranks),
    ...describeLinksAround(column, passages),
    ...describePositionInCore(column, core, inCore),
    ...describePositionAfterTitle(column, findTitlePassage(page, ranks), words),
    ...describeParagraphsAround(column, passages, words.at(-1) ?? 0),
    pictureAfter: column((_, at) => (at < lastIndex ? (pictures[at + 1] ?? 0) - (pictures[at] ?? 0) : 0)),
    afterClutter: afterClutter(page, inCore[0] ?? -1),
  }
}

/** The indexes of the paragraphs in the core that are not clutter. */
function coreParagraphs({ survey, candidates }: PassagePage, core: RelativePositions): readonly number[] {
  return candidates.filter(at => {
    const passage = survey.passages[at]
    return passage && isParagraph(passage) && core.above[passage.block] === 0
  })
}

function describePositionInCore(
  column: ColumnMaker,
  core: RelativePositions,
  inCore: readonly number[],
): FeatureColumns {
  const first = inCore[0] ?? -1
  const last = inCore.at(-1) ?? -1
  const isOnPath = ({ holder }: Passage) => (core.branch[holder] ?? -1) < 0
  return {
    besideCore: column((passage, at) => (isOnPath(passage) ? 0 : Number(at > last) - Number(at < first))),
    pastFirst: column((_, at) => (first < 0 ? 0 : clamp(at - first, -farBefore, farInside))),
    pastLast: column((_, at) => (last < 0 ? 0 : clamp(at - last, -farInside, farBehind))),
    coreParagraphs: column(() => Math.min(mostCoreParagraphs, inCore.length)),
  }
}

function describePositionAfterTitle(column: ColumnMaker, title: number, words: Float32Array): FeatureColumns {
  const wordsPast = (at: number) => {
    const past = Math.min(mostWordsPastTitle, (words[at] ?? 0) - (words[title] ?? 0))
    return Math.sign(past) * Math.log1p(Math.abs(past))
  }
  return {
    passagesPastTitle: column((_, at) =>
      title < 0 ? noPassagesPastTitle : clamp(at - title, -farFromTitle, farFromTitle),
    ),
    wordsPastTitle: column((_, at) => (title < 0 ? noWordsPastTitle : wordsPast(at))),
  }
}

/** Describes how many of all words in paragraphs are before and after each passage, and how many words the page has. */
function describeParagraphsAround(
  column: ColumnMaker,
  passages: readonly Passage[],
  pageWords: number,
): FeatureColumns {
  const paragraphWords = runningSum(passages, passage => (isParagraph(passage) ? passage.words : 0))
  const all = paragraphWords.at(-1) ?? 0
  return {
    paragraphsBefore: column((_, at) => share(paragraphWords[at], all)),
    paragraphsAfter: column((_, at) => share(all - (paragraphWords[at + 1] ?? 0), all)),
    pageWords: column(() => Math.log1p(Math.min(mostPageWords, pageWords))),
    paragraphShare: column(() => share(all, pageWords)),
  }
}

/** @returns how many pictures and frames begin before each passage */
function picturesBefore({ tags, passages, texts }: Survey): readonly number[] {
  const upTo = new Uint32Array(tags.length + 1)
  let pictures = 0
  let number = 0
  for (const tag of tags) {
    if (pictureTags.has(tag)) pictures++
    upTo[++number] = pictures
  }
  return passages.map(({ firstText }) => upTo[texts[firstText]?.elementsBefore ?? 0] ?? 0)
}

/**
 * How many passages ago the last passage of clutter was; 0 where there was none since the text began.
 * @param first the index of the first paragraph of the text
 */
function afterClutter(page: PassagePage, first: number): Column {
  const { survey, isClutter } = page
  let last = -1
  const lasts = survey.passages.map(({ holder }, at) => {
    if (isClutter[holder] && at > first) last = at
    return last
  })
  return columnMaker(page)((_, at) => {
    const clutter = lasts[at] ?? -1
    return clutter < 0 ? 0 : Math.min(farFromClutter, at - clutter)
  })
}
