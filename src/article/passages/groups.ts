import type { Survey } from '../../domain/survey'
import type { Verdict } from './verdict'

/** Lists, quotes and paragraphs (which a page's own elements may part) are completed when this share of their words is kept. */
const completedFrom: Readonly<Record<string, number>> = { BLOCKQUOTE: 0.2, UL: 0.5, OL: 0.5, P: 0.5 }

const listTags = new Set(['UL', 'OL'])
/**
 * A list in which these stand is no list of a text: a page is laid out in it, or its items are comments, offers or
 * other texts, each with its heading.
 */
const layoutTags = new Set('H1 H2 H3 H4 H5 H6 ARTICLE SECTION MAIN HEADER FOOTER NAV ASIDE FORM'.split(' '))

/** Lists lose no item, quotes no source and paragraphs no word, of which enough is kept. */
export function completeGroups(
  survey: Survey,
  isClutter: Uint8Array,
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const { passages, tags } = survey
  const groupOf = findGroups(survey)
  const words = new Map<number, { all: number; kept: number }>()
  for (const [at, passage] of passages.entries()) {
    const group = groupOf[passage.holder] ?? -1
    if (group < 0) continue
    const sum = words.get(group) ?? { all: 0, kept: 0 }
    sum.all += passage.words
    if (verdicts[at] === 'kept') sum.kept += passage.words
    words.set(group, sum)
  }
  return verdicts.map((verdict, at) => {
    const holder = passages[at]?.holder ?? -1
    const group = groupOf[holder] ?? -1
    const sum = words.get(group)
    if (!sum || sum.kept === 0 || isClutter[holder]) return verdict
    return sum.kept >= (completedFrom[tags[group] ?? ''] ?? 1) * sum.all ? 'kept' : verdict
  })
}

/** For each element the outermost list of the text, quote or paragraph that it is in, or -1. */
function findGroups({ tags, parent }: Survey): Int32Array {
  const laysOut = markLayout(tags, parent)
  const groupOf = new Int32Array(tags.length).fill(-1)
  for (const [number, tag] of tags.entries()) {
    const around = groupOf[parent[number] ?? -1] ?? -1
    const isGroup = tag in completedFrom && !(listTags.has(tag) && laysOut[number])
    groupOf[number] = around < 0 && isGroup ? number : around
  }
  return groupOf
}

/** Marks the elements that parts of a page stand in. */
function markLayout(tags: readonly string[], parent: Int32Array): Uint8Array {
  const laysOut = new Uint8Array(tags.length)
  for (let number = tags.length - 1; number > 0; number--) {
    if (laysOut[number] || layoutTags.has(tags[number] ?? '')) laysOut[parent[number] ?? 0] = 1
  }
  return laysOut
}
