import { addUp } from '../../page/number-ranges'
import type { Survey } from '../../page/survey'
import { isProse } from '../../page/text'

/** Where the article's text is, by prose alone. Elements are numbers of the survey. */
export interface ArticleBox {
  /** The smallest element that holds most of the prose. */
  readonly box: number
  /** Characters of prose on the page outside clutter. */
  readonly prose: number
  /** The first element after the first text of the prose in the box. */
  readonly first: number
  /** The first element after the last text: it and all later ones are below the article. */
  readonly last: number
}

/** The share of the prose that the box holds; the rest may be a standfirst or a note below. */
const boxShare = 0.7
/** Characters; less prose does not tell where an article is. */
const minProse = 300

/**
 * Finds the box of the article.
 * @param isClutter 1 for each element that is clutter or inside it, since comments can hold more prose than the article
 * @returns `null` on a page with too little prose
 */
export function findArticleBox(survey: Survey, isClutter: Uint8Array): ArticleBox | null {
  const { passages, texts, end } = survey
  const paragraphs = passages.filter(
    ({ length, linkLength, weight, holder }) =>
      isProse(length, linkLength, weight) && isClutter[holder] === 0,
  )
  const prose = proseByElement(survey, paragraphs)
  const total = prose[0] ?? 0
  if (total < minProse) return null
  const box = smallestHolder(survey, prose, boxShare * total)
  const inside = paragraphs.filter(({ block }) => block >= box && block < (end[box] ?? 0))
  const opening = texts[inside.at(0)?.firstText ?? -1]
  const closing = texts[(inside.at(-1)?.endText ?? 0) - 1]
  if (!opening || !closing) return null
  return { box, prose: total, first: opening.elementsBefore, last: closing.elementsBefore }
}

/** Characters of the passages in each element. */
function proseByElement({ parent }: Survey, passages: Survey['passages']): Int32Array {
  const sums = new Int32Array(parent.length)
  for (const { block, length } of passages) sums[block] = (sums[block] ?? 0) + length
  addUp(sums, parent)
  return sums
}

/** The innermost element with at least `least` characters. */
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
