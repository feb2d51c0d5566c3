import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { isCandidate } from './candidates'
import { isParagraph, rankOf, type ScoredPage, type Verdict } from './passage'

/** A heading over kept text is kept from this probability on. */
const headingKeptFrom = 0.02
/** Characters. */
const longestBoldLine = 80
/** A line in the box of the kept text, between its paragraphs, is kept from this probability on. */
const likelyFrom = 0.35
const listTags = new Set(['DL', 'UL', 'OL'])
/** So many such lines in a row are kept: more are a list of something else. */
const mostLines = 30

/**
 * Keeps what stands between passages that are kept: headings, and what is likely enough for its place. Clutter between two
 * paragraphs does not part them.
 * @returns the verdicts, one per passage
 */
export function keepBetween(page: ScoredPage, verdicts: readonly Verdict[]): readonly Verdict[] {
  const { survey, probability, isClutter } = page
  const { passages } = survey
  const result = [...verdicts]
  const isKept = (at: number | undefined) => at !== undefined && result[at] === 'kept'
  const isLikely = (at: number) => (probability[at] ?? 0) >= likelyFrom
  // The passages outside clutter, in their order.
  const places = [...passages.keys()].filter(at => !isClutter[passages[at]?.holder ?? 0])
  for (const [place, at] of places.entries()) {
    const passage = passages[at]
    if (isKept(at) || !passage || !isCandidate(passage, isClutter)) continue
    const before = places[place - 1] ?? -1
    const isHeading = rankOf(survey, passage) >= 2 || isBoldLine(passage)
    const isFit = isHeading
      ? isKept(at + 1) && (isKept(before) || isKept(places[place - 2])) && isHeadingFit(page, at)
      : isKept(before) && isLikely(at) && !isParagraph(passage) && goesOn(place)
    if (isFit) result[at] = 'kept'
  }
  return result

  /** Whether only likely passages are between one and the next kept one, which is in the box of the kept one before. */
  function goesOn(place: number): boolean {
    let next = place
    while (next < place + mostLines && !isKept(places[next]) && isLikely(places[next] ?? -1)) next++
    const ends = [places[place] ?? -1, places[next] ?? -1]
    return isKept(places[next]) && shareBox(survey, places[place - 1] ?? -1, ...ends)
  }
}

/** Whether a line is all bold and no sentence, as a heading on pages that have no tag for one. */
function isBoldLine({ boldLength, length, linkLength, sentences }: Passage): boolean {
  return boldLength === length && length <= longestBoldLine && linkLength + sentences === 0
}

/** A heading right over a paragraph that stays is its heading, whatever its words: what they announce would follow. */
function isHeadingFit({ survey, probability }: ScoredPage, at: number): boolean {
  const { passages, end } = survey
  return (
    end[passages[at]?.block ?? 0] === passages[at + 1]?.block || (probability[at] ?? 0) >= headingKeptFrom
  )
}

/** Whether the box of the first passage also holds the others. */
function shareBox(survey: Survey, first: number, ...others: readonly number[]): boolean {
  const { passages, end } = survey
  const box = boxOf(survey, passages[first]?.block ?? 0)
  return others.every(at => {
    const block = passages[at]?.block ?? 0
    return block > box && block < (end[box] ?? 0)
  })
}

/** The box of a paragraph: not what wraps it alone, nor the list that some pages write their paragraphs in. */
function boxOf({ parent, tags, textLength }: Survey, block: number): number {
  let box = parent[block] ?? 0
  while (box > 0 && (listTags.has(tags[box] ?? '') || textLength[box] === textLength[block]))
    box = parent[box] ?? 0
  return box
}
