import type { Survey } from '../../domain/survey'
import type { Verdict } from './verdict'

/** Lists, quotes and paragraphs (which a page's own elements may part) are completed when this share of their words is kept. */
const completedFrom: Readonly<Record<string, number>> = { BLOCKQUOTE: 0.2, UL: 0.5, OL: 0.5, P: 0.5 }

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

/** For each element the outermost list, quote or paragraph that it is in, or -1. */
function findGroups({ tags, parent }: Survey): Int32Array {
  const groupOf = new Int32Array(tags.length).fill(-1)
  for (const [number, tag] of tags.entries()) {
    const around = groupOf[parent[number] ?? -1] ?? -1
    groupOf[number] = around < 0 && tag in completedFrom ? number : around
  }
  return groupOf
}
