import { commonBox } from '../common-box'
import { addUp } from '../number-ranges'
import type { Passage } from '../passages'
import { isProse } from '../text'
import type { Tree } from '../walk'

/** A page with hidden parts, as far as it is shown. Elements are given by number. */
export interface ShownPage {
  readonly tree: Tree
  readonly passages: readonly Passage[]
  /** 1 for passages that are shown. */
  readonly isShown: Uint8Array
  /** Characters of prose that is shown. */
  readonly prose: number
  /** The innermost element that holds most of it. */
  readonly box: number
  /** The indexes of the first and the last shown prose in the box. */
  readonly first: number
  readonly last: number
  /** For each passage the index of the last shown prose before it, or -1. */
  readonly proseBefore: Int32Array
  /** Characters that are shown before each passage. */
  readonly shownBefore: Int32Array
  /** The first `h1` that is shown, or -1. */
  readonly title: number
  /** The innermost element with both. */
  readonly article: number
}

/** The share of the prose that the box holds; the rest may be a standfirst, a note or a comment. */
const boxShare = 0.7
/** A shorter heading is a logo. Characters. */
const shortestTitle = 8

/** @param isHidden 1 for the elements that are not shown */
export function shownPage(tree: Tree, passages: readonly Passage[], isHidden: Uint8Array): ShownPage {
  const { end, parent } = tree
  const isShown = new Uint8Array(passages.length)
  const proseIn = new Int32Array(end.length)
  const proseBefore = new Int32Array(passages.length)
  const shownBefore = new Int32Array(passages.length)
  let last = -1
  let characters = 0
  for (const [at, { holder, block, length, linkLength, weight }] of passages.entries()) {
    proseBefore[at] = last
    shownBefore[at] = characters
    if (isHidden[holder]) continue
    isShown[at] = 1
    characters += length
    if (!isProse(length, linkLength, weight)) continue
    proseIn[block] = (proseIn[block] ?? 0) + length
    last = at
  }
  addUp(proseIn, parent)
  const prose = proseIn[0] ?? 0
  const box = innermostWith(proseIn, end, boxShare * prose)
  const isInBox = ({ block, length, linkLength, weight }: Passage, at: number) =>
    isShown[at] === 1 && block >= box && block < (end[box] ?? 0) && isProse(length, linkLength, weight)
  const title = firstTitle(tree, isHidden)
  return {
    ...{ tree, passages, isShown, prose, box, title, proseBefore, shownBefore },
    first: passages.findIndex(isInBox),
    last: passages.findLastIndex(isInBox),
    article: commonBox(tree, box, title),
  }
}

/** The innermost element with at least so many characters. */
function innermostWith(chars: Int32Array, end: Int32Array, least: number): number {
  let box = 0
  let child = 1
  while (child < (end[box] ?? 0)) {
    const isInside = (chars[child] ?? 0) >= least
    if (isInside) box = child
    child = isInside ? child + 1 : (end[child] ?? Number.POSITIVE_INFINITY)
  }
  return box
}

function firstTitle({ tags, textLength }: Tree, isHidden: Uint8Array): number {
  return tags.findIndex(
    (tag, number) => tag === 'H1' && !isHidden[number] && (textLength[number] ?? 0) >= shortestTitle,
  )
}
