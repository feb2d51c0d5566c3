import { addUp } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { isProse } from '../../page/text'

/** Where the text of the article stands, by its prose alone. */
export interface Core {
  /** The smallest element that holds most of the prose. */
  readonly box: number
  /** Characters of prose on the page that is in no clutter. */
  readonly prose: number
  /** The first element that begins behind the first text of the prose in the box. */
  readonly first: number
  /** The same of the last text: what begins there or later stands below the article. */
  readonly last: number
}

/** The share of the prose that the box holds; the rest may be a standfirst, or a note below. */
const coreShare = 0.7
/** Less prose than this says nothing of where an article is. Characters. */
const leastProse = 300

/**
 * Finds the core of an article.
 * @param isClutter 1 for each element that is clutter or in it: comments may have more prose than the article
 * @returns `null` on a page with too little prose
 */
export function findCore(survey: Survey, isClutter: Uint8Array): Core | null {
  const { passages, texts, end } = survey
  const paragraphs = passages.filter(
    ({ length, linkLength, holder }) => isProse(length, linkLength) && isClutter[holder] === 0,
  )
  const prose = sumUp(survey, paragraphs)
  const total = prose[0] ?? 0
  if (total < leastProse) return null
  const box = smallestHolder(survey, prose, coreShare * total)
  const inside = paragraphs.filter(({ block }) => block >= box && block < (end[box] ?? 0))
  const opening = texts[inside.at(0)?.firstText ?? -1]
  const closing = texts[(inside.at(-1)?.endText ?? 0) - 1]
  if (!opening || !closing) return null
  return { box, prose: total, first: opening.elementsBefore, last: closing.elementsBefore }
}

/** The characters of some passages in each element. */
function sumUp({ parent }: Survey, passages: Survey['passages']): Int32Array {
  const sums = new Int32Array(parent.length)
  for (const { block, length } of passages) sums[block] = (sums[block] ?? 0) + length
  addUp(sums, parent)
  return sums
}

/** The innermost element with at least so many characters. */
function smallestHolder({ end }: Survey, chars: Int32Array, least: number): number {
  let box = 0
  let child = 1
  while (child < (end[box] ?? 0)) {
    if ((chars[child] ?? 0) >= least) {
      box = child
      child = box + 1
    } else {
      child = end[child] ?? Number.POSITIVE_INFINITY
    }
  }
  return box
}
