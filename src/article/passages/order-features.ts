import type { Passage } from '../../domain/passages'
import type { Survey } from '../../domain/survey'
import type { Core } from './core'
import { type Column, columnOf, type FeatureColumns, isParagraph, type PassagePage, rankOf } from './page'
import { pictureTags, share } from './sums'
import { type Surroundings, within } from './surroundings'
import { findTitlePassage } from './title-passage'

/** Passages on either side, and from the passage on, whose links are added up. */
const window = 5
const ahead = 4
/** Farther from the core's paragraphs, and from the title, is all the same. Passages. */
const farBefore = 30
const farInside = 60
const farBehind = 30
const farFromTitle = 60
const farFromClutter = 20
const mostCoreParagraphs = 25
const mostPageWords = 2500
const mostWordsPastTitle = 1500
/** What stands for no neighbour, and for no title on the page. */
const noNeighbour = -1
const noPassagesPastTitle = -99
const noWordsPastTitle = -9

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** What stands before and after a passage: its neighbours, the title, the core's paragraphs, pictures and clutter. */
export function describeOrder(page: PassagePage, around: Surroundings, core: Core): FeatureColumns {
  const { survey } = page
  const { passages } = survey
  const ranks = passages.map(({ block }) => rankOf(survey.elements[block]))
  const words = runningSum(passages, passage => passage.words)
  const inCore = coreParagraphs(survey, around, core)
  const pictures = picturesBefore(survey)
  const lastPlace = passages.length - 1
  return {
    ...describeNeighbours(passages, ranks),
    ...describeLinksAround(passages),
    ...describePlaceInCore(survey, core, inCore),
    ...describePlaceBehindTitle(passages, findTitlePassage(page, ranks), words),
    ...describeParagraphsAround(passages, words.at(-1) ?? 0),
    pictureAfter: columnOf(passages, (_, at) =>
      at < lastPlace ? (pictures[at + 1] ?? 0) - (pictures[at] ?? 0) : 0,
    ),
    afterClutter: afterClutter(survey, around, inCore[0] ?? -1),
  }
}

function describeNeighbours(passages: readonly Passage[], ranks: readonly number[]): FeatureColumns {
  const neighbour = (distance: number, value: (passage: Passage) => number) =>
    columnOf(passages, (_, at) => {
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
    rankBefore: columnOf(passages, (_, at) => ranks[at - 1] ?? noNeighbour),
    rankAfter: columnOf(passages, (_, at) => ranks[at + 1] ?? noNeighbour),
  }
}

function describeLinksAround(passages: readonly Passage[]): FeatureColumns {
  const lengths = runningSum(passages, passage => passage.length || 1)
  const links = runningSum(passages, passage => passage.linkLength)
  const linkShareOf = (from: number, to: number) => {
    const start = Math.max(0, from)
    const end = Math.min(passages.length, to)
    return share((links[end] ?? 0) - (links[start] ?? 0), (lengths[end] ?? 0) - (lengths[start] ?? 0))
  }
  return {
    windowLinkShare: columnOf(passages, (_, at) => linkShareOf(at - window, at + window + 1)),
    nextLinkShare: columnOf(passages, (_, at) => linkShareOf(at, at + ahead)),
  }
}

/** The places of the paragraphs in the core, clutter aside. */
function coreParagraphs({ passages }: Survey, around: Surroundings, core: Core): readonly number[] {
  return passages.flatMap((passage, at) => {
    const isClutter = (around.within[passage.holder] ?? 0) & within.clutter
    return isParagraph(passage) && core.above[passage.block] === 0 && !isClutter ? [at] : []
  })
}

function describePlaceInCore({ passages }: Survey, core: Core, inCore: readonly number[]): FeatureColumns {
  const first = inCore[0] ?? -1
  const last = inCore.at(-1) ?? -1
  const isOnPath = ({ holder }: Passage) => (core.branch[holder] ?? -1) < 0
  return {
    besideCore: columnOf(passages, (passage, at) =>
      isOnPath(passage) ? 0 : Number(at > last) - Number(at < first),
    ),
    pastFirst: columnOf(passages, (_, at) => (first < 0 ? 0 : clamp(at - first, -farBefore, farInside))),
    pastLast: columnOf(passages, (_, at) => (last < 0 ? 0 : clamp(at - last, -farInside, farBehind))),
    coreParagraphs: columnOf(passages, () => Math.min(mostCoreParagraphs, inCore.length)),
  }
}

function describePlaceBehindTitle(
  passages: readonly Passage[],
  title: number,
  words: Float32Array,
): FeatureColumns {
  const wordsPast = (at: number) => {
    const past = Math.min(mostWordsPastTitle, (words[at] ?? 0) - (words[title] ?? 0))
    return Math.sign(past) * Math.log1p(Math.abs(past))
  }
  return {
    passagesPastTitle: columnOf(passages, (_, at) =>
      title < 0 ? noPassagesPastTitle : clamp(at - title, -farFromTitle, farFromTitle),
    ),
    wordsPastTitle: columnOf(passages, (_, at) => (title < 0 ? noWordsPastTitle : wordsPast(at))),
  }
}

/** Words in paragraphs before and after each passage, as a share of all such; and how many words the page has. */
function describeParagraphsAround(passages: readonly Passage[], pageWords: number): FeatureColumns {
  const paragraphWords = runningSum(passages, passage => (isParagraph(passage) ? passage.words : 0))
  const all = paragraphWords.at(-1) ?? 0
  return {
    paragraphsBefore: columnOf(passages, (_, at) => share(paragraphWords[at], all)),
    paragraphsAfter: columnOf(passages, (_, at) => share(all - (paragraphWords[at + 1] ?? 0), all)),
    pageWords: columnOf(passages, () => Math.log1p(Math.min(mostPageWords, pageWords))),
    paragraphShare: columnOf(passages, () => share(all, pageWords)),
  }
}

/** What all passages before each one add up to, and at the end what all do. */
function runningSum(passages: readonly Passage[], amountOf: (passage: Passage) => number): Float32Array {
  const sums = new Float32Array(passages.length + 1)
  for (const [at, passage] of passages.entries()) sums[at + 1] = (sums[at] ?? 0) + amountOf(passage)
  return sums
}

/** How many pictures and frames begin before each passage. */
function picturesBefore({ tags, passages, texts }: Survey): Uint32Array {
  const upTo = new Uint32Array(tags.length + 1)
  for (const [number, tag] of tags.entries())
    upTo[number + 1] = (upTo[number] ?? 0) + (pictureTags.has(tag) ? 1 : 0)
  return Uint32Array.from(passages, ({ firstText }) => upTo[texts[firstText]?.elementsBefore ?? 0] ?? 0)
}

/** How far behind the last passage of clutter one is, itself counted, once the text has begun; 0 where none came. */
function afterClutter({ passages }: Survey, around: Surroundings, first: number): Column {
  let last = -1
  return columnOf(passages, ({ holder }, at) => {
    if ((around.within[holder] ?? 0) & within.clutter && at > first) last = at
    return last < 0 ? 0 : Math.min(farFromClutter, at - last + 1)
  })
}
