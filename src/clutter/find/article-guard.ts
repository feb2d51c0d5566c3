import type { ClutterKind } from '../../domain/clutter'
import type { Survey } from '../../page/survey'
import { foldSpace, lettersOf } from '../../page/text'
import { findTitleLine } from './evidence/title-line'
import { proseBefore } from './prose-before'
import type { CardGroup } from './teasers/cards'

/** The share of the page's prose that one block of a kind may hold and still be taken for clutter. */
const maxProseShare: Readonly<Partial<Record<ClutterKind, number>>> = {
  comments: 0.75,
  consent: 0.5,
  prompt: 0.5,
}
const maxProseShareDefault = 0.2

/** The same for all blocks of a kind together, since ten small blocks can hide an article too. */
const maxProseShareOfKind: Readonly<Partial<Record<ClutterKind, number>>> = {
  comments: 0.75,
  related: 0.75,
  consent: 0.6,
}
const maxProseShareOfKindDefault = 0.4

/** Characters. Comments may be of any length once this much prose stands between the title and them: the article. */
const minProseBeforeComments = 600

/**
 * Characters of prose. A block that proves by what it holds that it is not the article may be of any size where the
 * article is seen to be elsewhere: with this much between the title and the block, or this much outside it.
 */
const minProseBeforeProven = 80
const minProseBesideProven = 300

/** Letters. A shorter first heading is more often a logo than a title. */
const minTitleLetters = 12

const neverClutter = new Set(['HTML', 'HEAD', 'BODY', 'MAIN', 'H1'])

/** Keeps the article from being taken for clutter. Elements are numbers of the survey. */
export interface ArticleGuard {
  /** The heading that is the page's title, or -1. */
  readonly title: number
  /** Whether a block may be clutter of a kind. */
  readonly allows: (number: number, kind: ClutterKind) => boolean
  /** Whether a block may be clutter whatever its share of the prose, since what it holds proves that it is. */
  readonly allowsProven: (number: number) => boolean
  /** Whether such blocks, none inside another, together leave a text below the title. */
  readonly allowsAllProven: (numbers: readonly number[]) => boolean
  /** Whether blocks, in document order and none inside another, may all be clutter of a kind. */
  readonly allowsAll: (numbers: readonly number[], kind: ClutterKind) => boolean
  /** Characters of prose in an element, without that of teasers. */
  readonly prose: (number: number) => number
}

/**
 * Makes the guard of a page.
 * @param pageTitle the document's title
 * @param cards teasers, whose sentences do not count as prose: two sentences above ten teasers are still the article
 */
export function guardArticle(pageTitle: string, survey: Survey, cards: readonly CardGroup[]): ArticleGuard {
  const { tags, end } = survey
  const prose = proseWithoutCards(survey, cards)
  const total = Math.max(1, prose[0] ?? 0)
  const title = findTitle(pageTitle, survey)
  const before = proseBefore(survey)
  const holdsTitle = (number: number) => number <= title && title < (end[number] ?? 0)
  const beforeTitle = before[Math.max(0, title)] ?? 0
  const { hasTextBeside, allowsAllProven } = guardFromProven(survey, before, title)
  const isNever = (number: number) => neverClutter.has(tags[number] ?? '') || holdsTitle(number)
  const mayBeLong = (number: number, kind: ClutterKind, earlierComments = 0) =>
    kind === 'comments' && (before[number] ?? 0) - beforeTitle - earlierComments >= minProseBeforeComments
  return {
    title,
    prose: number => prose[number] ?? 0,
    allows: (number, kind) =>
      !isNever(number) &&
      ((prose[number] ?? 0) <= (maxProseShare[kind] ?? maxProseShareDefault) * total ||
        mayBeLong(number, kind)),
    allowsProven: number => hasTextBeside(number) && !isNever(number),
    allowsAllProven,
    allowsAll: (numbers, kind) => {
      let sum = 0
      let counted = 0
      for (const number of numbers) {
        const chars = prose[number] ?? 0
        if (!mayBeLong(number, kind, sum)) counted += chars
        sum += chars
      }
      return counted <= (maxProseShareOfKind[kind] ?? maxProseShareOfKindDefault) * total
    },
  }
}

/** Tells whether text is left below the title without blocks that prove that they are not the article. */
function guardFromProven({ end }: Survey, before: Int32Array, title: number) {
  const beforeTitle = before[Math.max(0, title)] ?? 0
  const behindTitle = (before.at(-1) ?? 0) - beforeTitle
  const insideOf = (number: number) =>
    number > title ? (before[end[number] ?? 0] ?? 0) - (before[number] ?? 0) : 0
  return {
    hasTextBeside: (number: number) =>
      (before[number] ?? 0) - beforeTitle >= minProseBeforeProven ||
      behindTitle - insideOf(number) >= minProseBesideProven,
    allowsAllProven: (numbers: readonly number[]) =>
      behindTitle - numbers.reduce((sum, number) => sum + insideOf(number), 0) >= minProseBeforeProven,
  }
}

function proseWithoutCards(survey: Survey, groups: readonly CardGroup[]): Int32Array {
  const { parent, proseLength } = survey
  const prose = Int32Array.from(proseLength)
  const counted = new Set<number>()
  for (const group of groups) {
    if (!group.areHeadlined) continue
    for (const card of group.cards) {
      const chars = prose[card] ?? 0
      if (chars === 0 || counted.has(card)) continue
      counted.add(card)
      for (let above = card; above >= 0; above = parent[above] ?? -1)
        prose[above] = (prose[above] ?? 0) - chars
    }
  }
  return prose
}

/** The `h1` whose words are in the document's title, else the first that is long enough to be a title. */
function findTitle(pageTitle: string, survey: Survey): number {
  const { elements, tagged, isUnread } = survey
  const documentTitle = lettersOf(pageTitle)
  let first = -1
  for (const number of tagged.get('H1') ?? []) {
    if (isUnread[number]) continue
    const letters = lettersOf(foldSpace(elements[number]?.textContent ?? ''))
    if (letters.length < minTitleLetters) continue
    if (documentTitle.includes(letters)) return number
    if (first < 0) first = number
  }
  return first < 0 ? findTitleLine(documentTitle, survey) : first
}
