import type { Passage } from '../../../page/passages'
import type { Survey } from '../../../page/survey'
import type { Suspect } from '../add-clutter'
import { wordsIn } from '../evidence/block-passages'
import type { PageContext } from '../page-context'

/** Characters. A shorter sentence may be repeated in a text, as may its refrain. */
const shortest = 40
const fewestTimes = 3
/** Characters of a button or link that a notice may have besides. */
const mostBesides = 80

/**
 * Finds notices that stand in place of things that are not loaded: the same sentence three times or more, and about
 * consent, since the refrain of a song is repeated too.
 * @param countSubjects how many subjects of consent a text names
 */
export function findRepeatedNotices(
  { survey }: Pick<PageContext, 'survey'>,
  countSubjects: (text: string) => number,
): Suspect[] {
  return [...groupsOf(survey)].flatMap(([words, passages]) =>
    passages.length >= fewestTimes && countSubjects(words) > 0
      ? passages.map((passage): Suspect => {
          const heading = words.trim().slice(0, 60)
          return { number: boxOf(survey, passage), kind: 'consent', reason: { signal: 'choice', heading } }
        })
      : [],
  )
}

/** Passages by their words. Only those of the same length as two others are read. */
function groupsOf(survey: Survey): Map<string, Passage[]> {
  const keyOf = ({ length, words, capitals }: Passage) => `${length} ${words} ${capitals}`
  const long = survey.passages.filter(({ length }) => length >= shortest)
  const counts = new Map<string, number>()
  for (const passage of long) counts.set(keyOf(passage), (counts.get(keyOf(passage)) ?? 0) + 1)
  const groups = new Map<string, Passage[]>()
  for (const passage of long) {
    if ((counts.get(keyOf(passage)) ?? 0) < fewestTimes) continue
    const words = wordsIn(survey, passage)
    const group = groups.get(words)
    if (group) group.push(passage)
    else groups.set(words, [passage])
  }
  return groups
}

/** The outermost box that holds little more than the notice. */
function boxOf({ parent, textLength }: Survey, { block, length }: Passage): number {
  let box = block
  for (let above = parent[box] ?? -1; above > 0; above = parent[above] ?? -1) {
    if ((textLength[above] ?? 0) > length + mostBesides) break
    box = above
  }
  return box
}
