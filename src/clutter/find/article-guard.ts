import type { ClutterKind } from '../../domain/clutter'
import type { Survey } from '../../page/survey'
import { foldSpace, isProse, lettersOf } from '../../page/text'
import type { CardGroup } from './cards'

/** The share of the page's prose that one block of a kind may hold and still be taken for clutter. */
const mostProse: Readonly<Partial<Record<ClutterKind, number>>> = {
  comments: 0.75,
  consent: 0.5,
  prompt: 0.5,
}
const mostProseOtherwise = 0.2

/** The same for all blocks of a kind together: ten small cuts hide an article too. */
const mostProseOfKind: Readonly<Partial<Record<ClutterKind, number>>> = {
  comments: 0.75,
  related: 0.75,
  consent: 0.6,
}
const mostProseOfKindOtherwise = 0.4

/** Comments may be any number of times as long as the article that stands between the title and them. Characters. */
const proseOfArticle = 600

/** A first heading shorter than this is a logo more often than a title. Letters. */
const shortestTitle = 12

const neverClutter = new Set(['HTML', 'HEAD', 'BODY', 'MAIN', 'H1'])

/** Keeps the article from being taken for clutter. */
export interface Guard {
  /** The number of the heading that is the page's title, or -1. */
  readonly title: number
  /** Whether this block may be clutter of this kind. */
  readonly allows: (number: number, kind: ClutterKind) => boolean
  /** Whether these blocks, in document order and none inside another, may together be clutter of this kind. */
  readonly allowsAll: (numbers: readonly number[], kind: ClutterKind) => boolean
  /** The prose in an element, that of teasers not counted. Characters. */
  readonly prose: (number: number) => number
}

/**
 * @param pageTitle the document's
 * @param cards teasers: their sentences are no prose of this page's own. Two sentences above a list of ten
 * teasers are still the article.
 */
export function guardArticle(pageTitle: string, survey: Survey, cards: readonly CardGroup[]): Guard {
  const { tags, end } = survey
  const prose = proseWithoutCards(survey, cards)
  const total = Math.max(1, prose[0] ?? 0)
  const title = findTitle(pageTitle, survey)
  const before = proseBefore(survey)
  const holdsTitle = (number: number) => number <= title && title < (end[number] ?? 0)
  const beforeTitle = before[Math.max(0, title)] ?? 0
  /** `others`: characters of comments that stand before it. */
  const mayBeLong = (number: number, kind: ClutterKind, others = 0) =>
    kind === 'comments' && (before[number] ?? 0) - beforeTitle - others >= proseOfArticle
  return {
    title,
    prose: number => prose[number] ?? 0,
    allows: (number, kind) =>
      !neverClutter.has(tags[number] ?? '') &&
      !holdsTitle(number) &&
      ((prose[number] ?? 0) <= (mostProse[kind] ?? mostProseOtherwise) * total || mayBeLong(number, kind)),
    allowsAll: (numbers, kind) => {
      let sum = 0
      let counted = 0
      for (const number of numbers) {
        const chars = prose[number] ?? 0
        if (!mayBeLong(number, kind, sum)) counted += chars
        sum += chars
      }
      return counted <= (mostProseOfKind[kind] ?? mostProseOfKindOtherwise) * total
    },
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

/** The `h1` that says what the document's title says; failing that, the first that is long enough to be one. */
function findTitle(pageTitle: string, { elements, tagged }: Survey): number {
  const documentTitle = lettersOf(pageTitle)
  let first = -1
  for (const number of tagged.get('H1') ?? []) {
    const letters = lettersOf(foldSpace(elements[number]?.textContent ?? ''))
    if (letters.length < shortestTitle) continue
    if (documentTitle.includes(letters)) return number
    if (first < 0) first = number
  }
  return first
}

/** The characters of prose before each element, in document order; a block's own count as before what is in it. */
function proseBefore({ tags, passages }: Survey): Int32Array {
  const before = new Int32Array(tags.length + 1)
  for (const { block, length, linkLength } of passages) {
    if (isProse(length, linkLength)) before[block + 1] = (before[block + 1] ?? 0) + length
  }
  for (let number = 1; number < before.length; number++) {
    before[number] = (before[number] ?? 0) + (before[number - 1] ?? 0)
  }
  return before
}
