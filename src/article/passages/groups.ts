import { outermostAround } from '../../page/outermost'
import type { Survey } from '../../page/survey'
import type { Verdict } from './passage'

/** Lists, quotes and paragraphs, which elements inside them may split, are kept whole once this share of their words is. */
const completedFrom: Readonly<Record<string, number>> = { BLOCKQUOTE: 0.2, UL: 0.5, OL: 0.5, DL: 0.5, P: 0.5 }

const listTags = new Set(['UL', 'OL'])
const colons = new Set([...':：'].map(colon => colon.charCodeAt(0)))
/**
 * A list that contains these is not a list in a text: it lays out the page, or its items are comments, offers or
 * other texts with a heading each. Such a list is the text itself only where nearly all of it is kept.
 */
const layoutTags = new Set('H1 H2 H3 H4 H5 H6 ARTICLE SECTION MAIN HEADER FOOTER NAV ASIDE FORM'.split(' '))
const layoutCompletedFrom = 0.95

/**
 * Keeps lists, quotes and paragraphs whole of which enough is kept, so that no item, source or word is missing.
 * @returns the verdicts, one per passage
 */
export function completeGroups(
  survey: Survey,
  isClutter: Uint8Array,
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const laysOut = markLayout(survey)
  const shareFor = (number: number) => {
    const tag = survey.tags[number] ?? ''
    return laysOut[number] && listTags.has(tag) ? layoutCompletedFrom : completedFrom[tag]
  }
  const isLayout = (number: number) => shareFor(number) === layoutCompletedFrom
  const layouts = outermostAround(survey.parent, isLayout)
  // A list that lays out the page may contain lists of the text.
  const groups = outermostAround(survey.parent, number => shareFor(number) !== undefined && !isLayout(number))
  const complete = (groupOf: Int32Array, before: readonly Verdict[]) => {
    const keptShare = keptShareOf(survey, groupOf, before)
    const introduced = introducedLists(survey, groupOf, before)
    return before.map((verdict, at): Verdict => {
      const holder = survey.passages[at]?.holder ?? -1
      const group = groupOf[holder] ?? -1
      const kept = keptShare(group)
      const isWhole = introduced.has(group) || (kept > 0 && kept >= (shareFor(group) ?? 1))
      return isWhole && !isClutter[holder] ? 'kept' : verdict
    })
  }
  return complete(groups, complete(layouts, verdicts))
}

/** The lists between kept paragraphs that the one before announces, with a colon at its end. */
function introducedLists(
  { passages, tags }: Survey,
  groupOf: Int32Array,
  verdicts: readonly Verdict[],
): ReadonlySet<number> {
  const groupAt = (at: number) => groupOf[passages[at]?.holder ?? -1] ?? -1
  const introduced = new Set<number>()
  let opened = -1
  for (let at = 1; at < passages.length; at++) {
    const group = groupAt(at)
    if (group !== groupAt(at - 1)) {
      // The text goes on below the list that was open up to here.
      if (opened >= 0 && verdicts[at] === 'kept') introduced.add(opened)
      const isAnnounced = verdicts[at - 1] === 'kept' && colons.has(passages[at - 1]?.lastCode ?? 0)
      opened = isAnnounced && listTags.has(tags[group] ?? '') ? group : -1
    }
  }
  return introduced
}

/** @returns the share of a group's words that is kept; 0 for a number that is no group */
function keptShareOf(
  { passages }: Survey,
  groupOf: Int32Array,
  verdicts: readonly Verdict[],
): (group: number) => number {
  const words = new Map<number, { all: number; kept: number }>()
  for (const [at, passage] of passages.entries()) {
    const group = groupOf[passage.holder] ?? -1
    if (group < 0) continue
    const sum = words.get(group) ?? { all: 0, kept: 0 }
    sum.all += passage.words
    if (verdicts[at] === 'kept') sum.kept += passage.words
    words.set(group, sum)
  }
  return group => {
    const sum = words.get(group)
    return sum ? sum.kept / (sum.all || 1) : 0
  }
}

/** Marks the elements that contain parts of the page's layout. */
function markLayout({ tags, parent }: Survey): Uint8Array {
  const laysOut = new Uint8Array(tags.length)
  for (let number = tags.length - 1; number > 0; number--) {
    if (laysOut[number] || layoutTags.has(tags[number] ?? '')) laysOut[parent[number] ?? 0] = 1
  }
  return laysOut
}
